// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/pages.h"
#include "preferences/settingspage.h"
#include "settings/keys.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace earshot::preferences {

namespace {

struct NetworkPage
{
    Q_DECLARE_TR_FUNCTIONS(NetworkPage)
};

/** A field for the path with a button that asks for it. */
QWidget *makeCaFileEditor(settings::Settings &settings)
{
    auto *editor = new QWidget;
    auto *path = new QLineEdit(editor);
    path->setObjectName(QStringLiteral("caFile"));
    path->setAccessibleName(NetworkPage::tr("File of certificates"));
    auto *choose = new QPushButton(NetworkPage::tr("C&hoose…"), editor);
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins({});
    row->addWidget(path, 1);
    row->addWidget(choose);
    editor->setFocusProxy(path);
    settings.follow(settings::CaFile, path, [path](const QString &file) { path->setText(file); });
    QObject::connect(path, &QLineEdit::editingFinished, &settings,
                     [path, &settings] { settings.set(settings::CaFile, path->text().trimmed()); });
    QObject::connect(choose, &QPushButton::clicked, editor, [editor, &settings] {
        auto *dialog = new QFileDialog(editor, NetworkPage::tr("Certificates to trust"), QString(),
                                       NetworkPage::tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(dialog, &QFileDialog::fileSelected, &settings,
                         [&settings](const QString &file) { settings.set(settings::CaFile, file); });
        dialog->open();
    });
    return editor;
}

} // namespace

SettingsPage *makeNetworkPage(settings::Settings &settings,
                              const std::function<QString(const QString &)> &problemOf)
{
    auto *page = new SettingsPage(NetworkPage::tr("Network"), QStringLiteral("world"), settings);
    page->addSwitch(settings::UsesSystemProxy,
                    {NetworkPage::tr("Use the &proxy of the system"),
                     NetworkPage::tr("Off: the API and the recordings are reached straight")});
    page->addEditor(settings::CaFile,
                    {NetworkPage::tr("&Certificates to trust"),
                     NetworkPage::tr("A PEM file of your organisation, for networks that look into "
                                     "connections; trusted besides those of the system")},
                    makeCaFileEditor(settings));
    auto *problem = new QLabel(page);
    problem->setObjectName(QStringLiteral("caFileProblem"));
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    settings.follow(settings::CaFile, problem, [problem, problemOf](const QString &file) {
        problem->setText(file.isEmpty() ? QString() : problemOf(file));
        problem->setVisible(!problem->text().isEmpty());
    });
    page->addExplanation(problem);
    return page;
}

} // namespace earshot::preferences
