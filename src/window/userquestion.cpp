// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/userquestion.h"

#include "window/signindialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace earshot::window {

namespace {

/** Context of the translations. */
class Question final
{
    Q_DECLARE_TR_FUNCTIONS(Question)
};

struct Consent
{
    QString button;
    QMessageBox::ButtonRole role;
};

/** Shows a question that Cancel answers by default; `answer` is called with the consent. */
void ask(QMessageBox &box, const Consent &consent, std::function<void()> answer)
{
    box.setAttribute(Qt::WA_DeleteOnClose);
    box.setTextFormat(Qt::PlainText);
    QPushButton *agree = box.addButton(consent.button, consent.role);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    QObject::connect(agree, &QPushButton::clicked, &box, std::move(answer));
    box.open();
}

} // namespace

void DialogQuestion::askForConversationFile(QWidget *parent, std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, Question::tr("Open a saved conversation"), QString(),
                                   Question::tr("Conversations (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(answer));
    dialog->open();
}

void DialogQuestion::askForConversation(QWidget *parent, std::function<void(const QString &)> answer)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Question::tr("Compare with another conversation"));
    dialog->setLabelText(Question::tr("Its id or link:"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, std::move(answer));
    dialog->open();
}

void DialogQuestion::askForSavePath(QWidget *parent, const QString &name,
                                    std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, Question::tr("Save the reply"), QString(),
                                   Question::tr("Conversations (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(answer));
    dialog->open();
}

void DialogQuestion::askForSignIn(QWidget *parent, const SignIn &known,
                                  std::function<void(const SignIn &)> answer)
{
    auto *dialog = new SignInDialog(m_makeTokenCheck, known, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SignInDialog::signedIn, dialog, std::move(answer));
    dialog->open();
}

void DialogQuestion::askToKeepInFile(QWidget *parent, std::function<void()> answer)
{
    auto *box = new QMessageBox(parent);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(Question::tr("Keep the token in a file"));
    box->setText(
        Question::tr("The file is not encrypted. Other users of this computer cannot read it, but every "
                     "program that you start can, and so can whoever gets hold of the disk or a backup."));
    ask(*box, {Question::tr("&Keep it in a file"), QMessageBox::AcceptRole}, std::move(answer));
}

void DialogQuestion::askToSignOut(QWidget *parent, const QString &account, std::function<void()> answer)
{
    auto *box = new QMessageBox(parent);
    box->setWindowTitle(Question::tr("Sign out"));
    box->setText(
        Question::tr("Remove the token of %1 from this computer? To sign in again you need it, or a new "
                     "one.")
            .arg(account));
    ask(*box, {Question::tr("&Remove the token"), QMessageBox::DestructiveRole}, std::move(answer));
}

void DialogQuestion::askToRemoveAccount(QWidget *parent, const QString &account, std::function<void()> answer)
{
    auto *box = new QMessageBox(parent);
    box->setWindowTitle(Question::tr("Remove an account"));
    box->setText(Question::tr("Remove %1 with its token, name and addresses from this computer? To sign in "
                              "again you need the token, or a new one.")
                     .arg(account));
    ask(*box, {Question::tr("&Remove the account"), QMessageBox::DestructiveRole}, std::move(answer));
}

void DialogQuestion::askToOpenLink(QWidget *parent, const QUrl &url, std::function<void()> answer)
{
    auto *box = new QMessageBox(parent);
    box->setWindowTitle(Question::tr("Open a link"));
    // The host as the network knows it: letters that look like others cannot hide in it.
    box->setText(Question::tr("Open %1 in the browser?").arg(url.host(QUrl::FullyEncoded)));
    box->setInformativeText(QString::fromLatin1(url.toEncoded()));
    ask(*box, {Question::tr("&Open"), QMessageBox::AcceptRole}, std::move(answer));
}

} // namespace earshot::window
