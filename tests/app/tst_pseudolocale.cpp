// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "demo/demoserver.h"
#include "layoutfaults.h"
#include "playback/audioplayerfactory.h"
#include "support/pseudotranslator.h"
#include "support/testcase.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace earshot;

namespace {

/** The program without its main(), on a screen of 1920x1080 at 200 %. */
struct Fixture
{
    demo::DemoServer server;
    std::unique_ptr<app::Composition> program;
    QMainWindow *window = nullptr;

    void start(const QString &conversation, bool list = false)
    {
        QVERIFY(server.listen());
        app::Options options;
        options.demo = true;
        options.endpoint.apiUrl = server.apiUrl();
        options.token = server.token();
        options.conversation = conversation;
        options.list = list;
        options.windowSize = QSize(960, 540);
        program = std::make_unique<app::Composition>(options, &server);
        program->start();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QMainWindow *>(widget)) {
                window = found;
            }
        }
        QVERIFY(window);
        if (list) {
            auto *rows = window->findChild<QTableView *>();
            QTRY_VERIFY(rows && rows->model() && rows->model()->rowCount() > 0);
        } else if (!conversation.isEmpty()) {
            QTRY_COMPARE(
                window->findChild<QStackedWidget *>(QStringLiteral("stack"))->currentWidget()->objectName(),
                QStringLiteral("content"));
        }
    }
};

QList<QWidget *> otherWindows(const QWidget *main)
{
    QList<QWidget *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != main && widget->isVisible() && widget->inherits("QDialog")) {
            windows += widget;
        }
    }
    return windows;
}

QStringList faultsOf(QWidget &window, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("EARSHOT_PICTURES"); !folder.isEmpty()) { // to look at
        static int number = 0;
        window.grab().save(folder + QStringLiteral("/%1.png").arg(++number));
    }
    QStringList faults = app::untranslatedTexts(window) + app::clippedTexts(window);
    for (QString &fault : faults) {
        fault.prepend(name + QStringLiteral(": "));
    }
    return faults;
}

const QStringList SystemDialogs{QStringLiteral("openFile"), QStringLiteral("compareWithFile")};

/** Actions that ask or show something in a window of their own: their texts end so. */
QStringList actionsWithDialogs(const QWidget &window)
{
    QStringList names{QStringLiteral("guide"), QStringLiteral("keys")};
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->text().contains(u'…') && !action->objectName().isEmpty()) {
            names += action->objectName();
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

/** Every page and every dialog in a language that is longer than English, at 200 %. */
class TestPseudoLocale final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutEachPage_data()
    {
        QTest::addColumn<QString>("conversation");
        QTest::addColumn<bool>("list");
        QTest::addRow("start page") << QString() << false;
        QTest::addRow("list") << QString() << true;
        for (const demo::DemoConversation &conversation : demo::DemoServer::conversations()) {
            QTest::addRow("%s", qPrintable(conversation.id)) << conversation.id << false;
        }
    }
    void laysOutEachPage()
    {
        QFETCH(QString, conversation);
        QFETCH(bool, list);
        Fixture f;
        f.start(conversation, list);
        QCoreApplication::processEvents(); // the layout
        const QStringList faults = faultsOf(*f.window, {});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void laysOutEachDialog()
    {
        Fixture f;
        f.start(demo::DemoServer::conversations().constFirst().id);
        const QStringList names = actionsWithDialogs(*f.window);
        QVERIFY(names.size() >= 4);
        QStringList faults;
        int shown = 0;
        for (const QString &name : names) {
            auto *action = f.window->findChild<QAction *>(name);
            if (!action->isEnabled() || SystemDialogs.contains(name)) {
                continue;
            }
            action->trigger();
            QCoreApplication::processEvents();
            for (QWidget *dialog : otherWindows(f.window)) {
                ++shown;
                faults += faultsOf(*dialog, name);
                dialog->close();
            }
            QCoreApplication::processEvents();
        }
        QVERIFY(shown >= 6);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void laysOutEachPageOfTheSettings()
    {
        Fixture f;
        f.start(demo::DemoServer::conversations().constFirst().id);
        f.window->findChild<QAction *>(QStringLiteral("settings"))->trigger();
        QCOMPARE(otherWindows(f.window).size(), 1);
        QWidget *dialog = otherWindows(f.window).constFirst();
        auto *pages = dialog->findChild<QListWidget *>();
        QVERIFY(pages->count() >= 8);
        QStringList faults;
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            QCoreApplication::processEvents();
            faults += faultsOf(*dialog, pages->item(row)->text());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir own; // neither the user's session bus nor a warning that there is none
    qputenv("XDG_RUNTIME_DIR", own.path().toLocal8Bit());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("QT_SCALE_FACTOR", "2");
    playback::selectMediaBackend();
    const QApplication application(argc, argv);
    support::PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    TestPseudoLocale test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pseudolocale.moc"
