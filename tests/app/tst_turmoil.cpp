// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demonstration.h"
#include "playback/audioplayerfactory.h"
#include "support/testcase.h"

#include <QAction>
#include <QMenu>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

#include <algorithm>

using namespace earshot;

namespace {

struct Fixture : app::Demonstration
{
    void start()
    {
        app::Options options;
        options.play = true;
        options.conversation = demo::DemoServer::conversations().constFirst().id;
        QVERIFY(app::Demonstration::start(options));
    }
    /** As the metadata tells it. */
    [[nodiscard]] QString shownId() const
    {
        return window->findChild<QTreeView *>(QStringLiteral("tree"))->model()->index(0, 1).data().toString();
    }
    void openDemonstration(const QString &id) const
    {
        const QList<QAction *> entries =
            window->findChild<QMenu *>(QStringLiteral("demonstrationMenu"))->actions();
        const auto entry = std::find_if(entries.begin(), entries.end(), [&id](const QAction *action) {
            return action->data().toString() == id;
        });
        QVERIFY2(entry != entries.end(), qPrintable(id));
        (*entry)->trigger();
    }
    void trigger(const QString &action) const
    {
        auto *found = window->findChild<QAction *>(action);
        QVERIFY2(found, qPrintable(action));
        found->trigger();
    }
};

} // namespace

/** Somebody in a hurry: whatever order things are done in, the program lives and ends up with what was asked.
 */
class TestTurmoil final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasAskedForLast_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void showsWhatWasAskedForLast()
    {
        QFETCH(quint32, seed);
        Fixture f;
        f.start();
        QRandomGenerator random(seed);
        const QList<demo::DemoConversation> all = demo::DemoServer::conversations();
        QString asked = all.constFirst().id;
        for (int step = 0; step < 120; ++step) {
            auto *transcript = f.window->findChild<QWidget *>(QStringLiteral("transcript"));
            switch (random.bounded(7)) {
            case 0:
                asked = all.at(random.bounded(all.size())).id;
                f.openDemonstration(asked);
                break;
            case 1:
                f.trigger(QStringLiteral("refresh"));
                break;
            case 2:
                f.trigger(QStringLiteral("playPause"));
                break;
            case 3:
                f.window->resize(random.bounded(300, 1600), random.bounded(250, 1100));
                break;
            case 4:
                QTest::keyClick(transcript, random.bounded(2) == 0 ? Qt::Key_Return : Qt::Key_Space);
                break;
            case 5:
                QTest::keyClick(transcript, random.bounded(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
                break;
            default:
                QTRY_COMPARE(f.page(), QStringLiteral("content"));
                break;
            }
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(f.page(), QStringLiteral("content"));
        QTRY_COMPARE(f.shownId(), u'"' + asked + u'"'); // what was open stays until the other is there
    }

    void mayBeClosedAtAnyTime()
    {
        for (int rounds = 0; rounds < 30; rounds += 3) {
            Fixture f;
            f.start();
            for (int round = 0; round < rounds; ++round) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
        }
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir own; // neither the user's session bus nor a warning that there is none
    qputenv("XDG_RUNTIME_DIR", own.path().toLocal8Bit());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    playback::selectMediaBackend();
    const QApplication application(argc, argv);
    TestTurmoil test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_turmoil.moc"
