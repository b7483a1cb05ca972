// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// guide_pictures DIRECTORY: pictures of what --snapshot does not show: the first start, the list, the
// settings and the keys. scripts/pictures keeps them in docs/pictures.

#include "demonstration.h"
#include "playback/audioplayerfactory.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <functional>

using namespace earshot;
using app::Demonstration;

namespace {

const QString Light = QStringLiteral("light");
const QString Dark = QStringLiteral("dark");

void waitUntil(const std::function<bool()> &isSo)
{
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents(); // the layout
}

app::Options optionsFor(const QString &colours, QSize size)
{
    app::Options options;
    options.colours = colours;
    options.windowSize = size;
    return options;
}

QWidget *openDialog(const Demonstration &shown, const char *action)
{
    shown.window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    QCoreApplication::processEvents();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget)) {
            return widget;
        }
    }
    return nullptr;
}

void keep(QWidget &window, const QString &name)
{
    QCoreApplication::processEvents();
    window.grab().save(QCoreApplication::arguments().at(1) + u'/' + name + QStringLiteral(".png"));
}

void pictureFirstStart()
{
    Demonstration shown;
    app::Options options = optionsFor(Light, {1100, 760});
    options.endpoint.apiUrl = QUrl(QStringLiteral("https://api.anyreach.ai"));
    shown.startAs(options);
    keep(*shown.window, QStringLiteral("first-start-light"));
}

void pictureList()
{
    Demonstration shown;
    app::Options options = optionsFor(Light, {1100, 640});
    options.list = true;
    if (shown.start(options)) {
        const auto *rows = shown.window->findChild<QTableView *>();
        waitUntil([rows] { return rows->model()->rowCount() > 0; });
        keep(*shown.window, QStringLiteral("list-light"));
    }
}

void pictureSettings()
{
    Demonstration shown;
    if (shown.start(optionsFor(Light, {1000, 640}))) {
        QWidget *dialog = openDialog(shown, "settings");
        dialog->resize(840, 530);
        dialog->findChild<QLineEdit *>(QStringLiteral("settingsSearch"))->setText(QStringLiteral("silence"));
        keep(*dialog, QStringLiteral("settings-light"));
    }
}

void pictureKeys()
{
    {
        Demonstration shown;
        if (shown.start(optionsFor(Dark, {1000, 640}))) {
            QWidget *dialog = openDialog(shown, "settings");
            dialog->resize(840, 530);
            dialog->findChild<QListWidget *>()->setCurrentRow(4);
            keep(*dialog, QStringLiteral("settings-dark"));
        }
    }
    Demonstration shown;
    if (shown.start(optionsFor(Light, {1000, 640}))) {
        QWidget *sheet = openDialog(shown, "keys");
        sheet->resize(660, 504);
        keep(*sheet, QStringLiteral("keys-light"));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir own; // whatever the user has set does not show
    for (const char *folder :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(folder, own.path().toLocal8Bit());
    }
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    playback::selectMediaBackend();
    const QApplication application(argc, argv);
    if (argc != 2) {
        return 2;
    }
    pictureFirstStart();
    pictureList();
    pictureSettings();
    pictureKeys();
    return 0;
}
