// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demonstration.h"
#include "layoutfaults.h"
#include "playback/audioplayerfactory.h"
#include "support/pseudotranslator.h"
#include "support/testcase.h"
#include "window/updatequestion.h"

#include <QAction>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;

namespace {

/** On a screen of 1920x1080 at 200 %. */
struct Fixture : app::Demonstration
{
    void start(const QString &conversation, bool list = false)
    {
        app::Options options;
        options.conversation = conversation;
        options.list = list;
        options.windowSize = QSize(960, 540);
        QVERIFY(app::Demonstration::start(options));
        if (list) {
            const auto *rows = window->findChild<QTableView *>();
            QTRY_VERIFY(rows->model() && rows->model()->rowCount() > 0);
        } else if (!conversation.isEmpty()) {
            QTRY_COMPARE(page(), QStringLiteral("content"));
        }
        QCoreApplication::processEvents(); // the layout
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
        // What arrives meanwhile, such as the recording, is laid out a turn of the event loop later.
        QStringList faults;
        QTRY_VERIFY2((faults = faultsOf(*f.window, {})).isEmpty(), qPrintable(faults.join(u'\n')));
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

    /** Which no action shows in a build that knows no address to ask. */
    void laysOutWhatIsSaidOfNewerVersions()
    {
        Fixture f;
        f.start(demo::DemoServer::conversations().constFirst().id);
        const QString host = QStringLiteral("updates.example.org");
        window::DialogUpdateQuestion question;
        question.askToLookWeekly(f.window, host, [](bool) {});
        question.tellUpToDate(f.window);
        question.tellFailure(f.window, host);
        QCoreApplication::processEvents();
        QStringList faults;
        const QList<QWidget *> boxes = otherWindows(f.window);
        QCOMPARE(boxes.size(), 3);
        for (QWidget *box : boxes) {
            faults += faultsOf(*box, {});
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
