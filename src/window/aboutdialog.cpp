// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/aboutdialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QSysInfo>
#include <QTreeView>
#include <QVBoxLayout>

namespace earshot::window {

namespace {

QLabel *label(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QTreeView *partsView(const QList<SoftwarePart> &parts, QWidget *parent)
{
    auto *model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels(
        {AboutDialog::tr("Part"), AboutDialog::tr("Version"), AboutDialog::tr("Licence")});
    for (const SoftwarePart &part : parts) {
        model->appendRow(
            {new QStandardItem(part.name), new QStandardItem(part.version), new QStandardItem(part.licence)});
    }
    auto *view = new QTreeView(parent);
    view->setObjectName(QStringLiteral("parts"));
    view->setAccessibleName(AboutDialog::tr("Parts of the program"));
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->setCurrentIndex(model->index(0, 0));
    return view;
}

} // namespace

AboutDialog::AboutDialog(const QList<SoftwarePart> &parts, QWidget *parent) : QDialog(parent), m_parts(parts)
{
    setWindowTitle(tr("About Earshot"));
    auto *layout = new QVBoxLayout(this);
    auto *heading = label(tr("Earshot %1").arg(QCoreApplication::applicationVersion()), this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    heading->setFont(font);
    layout->addWidget(heading);
    layout->addWidget(
        label(tr("Shows conversations that an AI agent handled: transcript, metadata and recording."), this));
    layout->addWidget(label(tr("Free software under the GNU General Public License, version 3 or later. You "
                               "may use, study, share and change it; it comes without any warranty."),
                            this));
    layout->addWidget(partsView(m_parts, this));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: Button: copies the versions, for a report of a problem.
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(560, 420);
}

/** For a report of a problem: neither who nor where, only what. */
QString AboutDialog::plainText() const
{
    QString text = QStringLiteral("Earshot %1, %2, %3\n")
                       .arg(QCoreApplication::applicationVersion(), QSysInfo::prettyProductName(),
                            QSysInfo::currentCpuArchitecture());
    for (const SoftwarePart &part : m_parts) {
        const QString version = part.version.isEmpty() ? QString() : u' ' + part.version;
        text += QStringLiteral("%1%2 (%3)\n").arg(part.name, version, part.licence);
    }
    return text;
}

} // namespace earshot::window
