// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/updatequestion.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace earshot::window {

namespace {

/** Context of the translations. */
class UpdateTexts final
{
    Q_DECLARE_TR_FUNCTIONS(UpdateTexts)
};

QMessageBox *box(QWidget *parent, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(UpdateTexts::tr("Newer versions"));
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    return box;
}

} // namespace

void DialogUpdateQuestion::askToLookWeekly(QWidget *parent, const QString &host,
                                           std::function<void(bool)> answer)
{
    QMessageBox *question =
        box(parent,
            UpdateTexts::tr("May Earshot ask %1 once a week whether there is a newer version?").arg(host));
    question->setInformativeText(
        UpdateTexts::tr("It tells the version that you have and nothing else. You are not asked again; "
                        "Help > Look for a newer version does it whenever you want."));
    QPushButton *yes = question->addButton(UpdateTexts::tr("&Ask once a week"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(UpdateTexts::tr("&Never"), QMessageBox::RejectRole));
    QObject::connect(question, &QMessageBox::finished, question, [question, yes, answer = std::move(answer)] {
        answer(question->clickedButton() == yes);
    });
    question->open();
}

void DialogUpdateQuestion::tellNewer(QWidget *parent, const QString &version, const QUrl &page)
{
    QMessageBox *news = box(parent, UpdateTexts::tr("Earshot %1 is there.").arg(version));
    news->setInformativeText(QString::fromLatin1(page.toEncoded()));
    QPushButton *open = news->addButton(UpdateTexts::tr("&Open its page"), QMessageBox::AcceptRole);
    news->setDefaultButton(news->addButton(QMessageBox::Close));
    QObject::connect(open, &QPushButton::clicked, news, [page] { QDesktopServices::openUrl(page); });
    news->open();
}

void DialogUpdateQuestion::tellUpToDate(QWidget *parent)
{
    box(parent, UpdateTexts::tr("You have the newest version."))->open();
}

void DialogUpdateQuestion::tellFailure(QWidget *parent, const QString &host)
{
    box(parent, UpdateTexts::tr("%1 did not tell the newest version. Try again later.").arg(host))->open();
}

} // namespace earshot::window
