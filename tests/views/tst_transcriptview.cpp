// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/roles.h"
#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/transcriptview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using conversation::Turn;
using conversation::TurnTimeline;
using itemmodels::TranscriptModel;

namespace {

/** Turns of very different length, so that estimates are wrong. */
QList<Turn> unevenTurns(int count)
{
    QList<Turn> turns;
    turns.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QString text = QStringLiteral("Turn %1\n").arg(i).repeated(1 + i * 7 % 11);
        turns << (i % 2 == 0 ? agentTurn(text, i * 1000) : callerTurn(text, i * 1000));
    }
    return turns;
}

/** Remembers what was repainted. */
class PaintWatcher final : public QObject
{
public:
    explicit PaintWatcher(QWidget *widget) { widget->installEventFilter(this); }
    QRegion painted;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            painted += static_cast<QPaintEvent *>(event)->region();
        }
        return QObject::eventFilter(watched, event);
    }
};

struct Shown
{
    TranscriptModel model;
    TranscriptView view;
    QSignalSpy seek{&view, &TranscriptView::seekRequested};
    QSignalSpy following{&view, &TranscriptView::followingChanged};

    explicit Shown(const QList<Turn> &turns, bool hasTimeline = true)
    {
        model.setConversation(conversationOf(turns));
        if (hasTimeline) {
            model.setTimeline(TurnTimeline(turns, StartMs));
        }
        view.setModel(&model);
        view.resize(500, 400);
        view.show();
        view.setFocus();
    }

    [[nodiscard]] int top(int row) const { return view.visualRect(model.index(row)).top(); }
    [[nodiscard]] int current() const { return view.currentIndex().row(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
    void click(const QPoint &point)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, point);
    }
    [[nodiscard]] QAction *action(const QMenu &menu, const QString &text) const
    {
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&').startsWith(text)) {
                return action;
            }
        }
        return nullptr;
    }
};

} // namespace

class TestTranscriptView final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyViewIsQuiet()
    {
        TranscriptView bare;
        bare.show();
        QCOMPARE(bare.indexAt({5, 5}), QModelIndex());
        Shown s({});
        s.press(Qt::Key_Down);
        s.press(Qt::Key_Return);
        s.press(Qt::Key_C, Qt::ControlModifier);
        s.click({10, 10});
        s.view.scrollToSpoken();
        s.view.grab();
        QCOMPARE(s.current(), -1);
        QCOMPARE(s.seek.count(), 0);
    }

    void rowsStandOneBelowTheOther()
    {
        Shown s(unevenTurns(10));
        QCOMPARE(s.top(0), 0);
        for (int row = 1; row < 5; ++row) {
            const QRect above = s.view.visualRect(s.model.index(row - 1));
            QCOMPARE(s.top(row), above.bottom() + 1);
            QCOMPARE(s.view.indexAt(above.center()).row(), row - 1);
        }
        QVERIFY(!s.view.visualRect(QModelIndex()).isValid());
    }

    void aHundredThousandRowsAreNotMeasured()
    {
        Shown s(unevenTurns(100'000));
        s.view.grab();
        QVERIFY2(s.view.layoutCount() < 100, qPrintable(QString::number(s.view.layoutCount())));
        s.view.resize(700, 420);
        s.view.grab();
        s.view.scrollToBottom();
        s.view.grab();
        s.model.setSpokenRow(99'990);
        QVERIFY2(s.view.layoutCount() < 400, qPrintable(QString::number(s.view.layoutCount())));
        QVERIFY(s.view.visualRect(s.model.index(99'999)).bottom() < s.view.viewport()->height());
        QCOMPARE(s.view.verticalScrollBar()->value(), s.view.verticalScrollBar()->maximum());
    }

    void measuringNeverMovesWhatIsRead()
    {
        Shown s(unevenTurns(2000));
        s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->maximum() / 2);
        for (int step = 0; step < 200; ++step) { // upwards, into rows that were only estimated
            const QModelIndex seen = s.view.indexAt({10, 200});
            const int before = s.view.visualRect(seen).top();
            s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->value() - 37);
            QCOMPARE(s.view.visualRect(seen).top(), before + 37);
        }
    }

    void resizingKeepsTheRowAtTheUpperEdge()
    {
        Shown s(unevenTurns(2000));
        s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->maximum() / 2);
        const int row = s.view.indexAt({10, 0}).row();
        s.view.resize(350, 400);
        QCOMPARE(s.view.indexAt({10, 0}).row(), row);
    }

    void theScrollBarReachesBothEnds()
    {
        Shown s(unevenTurns(500));
        auto *bar = s.view.verticalScrollBar();
        bar->setValue(bar->maximum());
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(s.view.visualRect(s.model.index(499)).bottom() < s.view.viewport()->height());
        bar->setValue(0);
        QCOMPARE(s.top(0), 0);
    }

    void growthAtTheEndIsFollowedOnlyByWhoReadsTheEnd()
    {
        Shown s(unevenTurns(50));
        auto *bar = s.view.verticalScrollBar();
        bar->setValue(bar->maximum());
        s.model.setConversation(conversationOf(unevenTurns(52)));
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(s.view.visualRect(s.model.index(51)).bottom() < s.view.viewport()->height());
        bar->setValue(bar->maximum() / 2);
        const QModelIndex seen = s.view.indexAt({10, 100});
        const int before = s.view.visualRect(seen).top();
        s.model.setConversation(conversationOf(unevenTurns(60)));
        QCOMPARE(s.view.visualRect(seen).top(), before);
    }

    void aCallThatHasJustBegunIsFollowedBeyondTheView()
    {
        Shown s(unevenTurns(1));
        auto *bar = s.view.verticalScrollBar();
        for (int count = 2; count < 30; ++count) {
            s.model.setConversation(conversationOf(unevenTurns(count)));
            QCOMPARE(bar->value(), bar->maximum());
        }
        QVERIFY(bar->maximum() > 0);
    }

    void theKeyToTheLastTurnLeadsToTheEnd()
    {
        Shown s(unevenTurns(50));
        auto *bar = s.view.verticalScrollBar();
        QTest::keyClick(&s.view, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        s.model.setConversation(conversationOf(unevenTurns(52)));
        QCOMPARE(bar->value(), bar->maximum());
    }

    void growthAboveKeepsWhatIsRead()
    {
        QList<Turn> turns = unevenTurns(200);
        Shown s(turns);
        s.view.scrollTo(s.model.index(100), QAbstractItemView::PositionAtTop);
        const QPersistentModelIndex seen(s.model.index(100));
        s.view.setUnfolded(seen, true);
        const int before = s.view.visualRect(seen).top();
        turns.insert(20, callerTurn(QStringLiteral("late\nnews")));
        s.model.setConversation(conversationOf(turns));
        QCOMPARE(seen.row(), 101);
        QCOMPARE(s.view.visualRect(seen).top(), before);
        turns.remove(10, 5);
        s.model.setConversation(conversationOf(turns));
        QCOMPARE(seen.row(), 96);
        QCOMPARE(s.view.visualRect(seen).top(), before);
    }

    void theSpokenTurnRepaintsTwoRows()
    {
        Shown s(unevenTurns(30));
        s.model.setSpokenRow(0);
        QVERIFY(QTest::qWaitForWindowExposed(&s.view));
        s.view.repaint();
        QCoreApplication::processEvents();
        PaintWatcher watcher(s.view.viewport());
        const int before = s.view.layoutCount();
        s.model.setSpokenRow(1);
        QTRY_VERIFY(!watcher.painted.isEmpty());
        const QRegion rows =
            QRegion(s.view.visualRect(s.model.index(0))) + s.view.visualRect(s.model.index(1));
        QVERIFY((watcher.painted - rows).isEmpty());
        QCOMPARE(s.view.layoutCount(), before);
    }

    void followsTheSpokenTurnUntilTheUserScrolls()
    {
        Shown s(unevenTurns(100));
        s.view.setFollowing(true);
        QCOMPARE(s.following.count(), 1);
        s.model.setSpokenRow(60);
        const QRect spoken = s.view.visualRect(s.model.index(60));
        QVERIFY(s.view.viewport()->rect().contains(spoken.adjusted(0, 0, -1, 0)));
        QVERIFY(s.view.isFollowing());

        s.view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        QVERIFY(!s.view.isFollowing());
        QCOMPARE(s.following.count(), 2);
        QCOMPARE(s.following.last().first().toBool(), false);
        const int place = s.view.verticalScrollBar()->value();
        s.model.setSpokenRow(5);
        QCOMPARE(s.view.verticalScrollBar()->value(), place);
        s.view.setFollowing(true);
        QVERIFY(s.top(5) >= 0 && s.top(5) < s.view.viewport()->height());
    }

    void arrowsSelectAndWithControlSeek()
    {
        Shown s(unevenTurns(100));
        s.press(Qt::Key_Down);
        QCOMPARE(s.current(), 0);
        s.press(Qt::Key_Down);
        QCOMPARE(s.current(), 1);
        QCOMPARE(s.seek.count(), 0);
        s.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(s.current(), 2);
        QCOMPARE(s.seek.takeFirst().first().toLongLong(), 2000);
        s.press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(s.seek.takeFirst().first().toLongLong(), 1000);
        s.press(Qt::Key_Up);
        QCOMPARE(s.current(), 0);
        s.press(Qt::Key_End);
        QCOMPARE(s.current(), 99);
        QVERIFY(s.view.viewport()->rect().intersects(s.view.visualRect(s.model.index(99))));
        s.press(Qt::Key_PageUp);
        QVERIFY(s.current() < 99 && s.current() > 80);
        s.press(Qt::Key_Home);
        QCOMPARE(s.current(), 0);
        s.press(Qt::Key_PageDown);
        QVERIFY(s.current() > 0 && s.current() < 20);
        s.press(Qt::Key_Return);
        QCOMPARE(s.seek.count(), 1);
    }

    void arrowsReadThroughARowThatIsHigherThanTheView()
    {
        Shown s({agentTurn(QStringLiteral("line\n").repeated(100)), callerTurn(QStringLiteral("next"))});
        s.press(Qt::Key_Down);
        QCOMPARE(s.current(), 0);
        s.press(Qt::Key_Down);
        QCOMPARE(s.current(), 0);
        QVERIFY(s.view.verticalScrollBar()->value() > 0);
        for (int i = 0; i < 20; ++i) {
            s.press(Qt::Key_Down);
        }
        QCOMPARE(s.current(), 1);
    }

    void otherKeysAreLeftToTheWindow_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("a letter") << Qt::Key_J;
        QTest::newRow("a digit") << Qt::Key_5;
        QTest::newRow("left") << Qt::Key_Left;
        QTest::newRow("right") << Qt::Key_Right;
        QTest::newRow("space on a bubble") << Qt::Key_Space;
    }

    void otherKeysAreLeftToTheWindow()
    {
        QFETCH(Qt::Key, key);
        Shown s(unevenTurns(5));
        s.view.setCurrentIndex(s.model.index(1));
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier,
                        key == Qt::Key_J ? QStringLiteral("j") : QString());
        QCoreApplication::sendEvent(&s.view, &event);
        QVERIFY(!event.isAccepted());
        QCOMPARE(s.current(), 1);
    }

    void aClickSelectsAndSeeks()
    {
        Shown s(unevenTurns(10));
        s.click(s.view.visualRect(s.model.index(2)).center());
        QCOMPARE(s.current(), 2);
        QCOMPARE(s.seek.count(), 1);
        QCOMPARE(s.seek.first().first().toLongLong(), 2000);
    }

    void withoutATimelineNothingSeeks()
    {
        Shown s(unevenTurns(10), false);
        s.click(s.view.visualRect(s.model.index(2)).center());
        s.press(Qt::Key_Return);
        s.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(s.current(), 3);
        QCOMPARE(s.seek.count(), 0);
    }

    void aTurnBeforeTheRecordingSeeksToItsStart()
    {
        QList<Turn> turns{agentTurn(QStringLiteral("early"), -500)};
        Shown s(turns);
        s.click({100, 40});
        QCOMPARE(s.seek.first().first().toLongLong(), 0);
    }

    void toolCallsUnfold()
    {
        Shown s({toolTurn(QStringLiteral("fine")), callerTurn(QStringLiteral("next"))});
        const QModelIndex tool = s.model.index(0);
        const int folded = s.view.visualRect(tool).height();
        s.click({s.view.viewport()->width() / 2, folded / 2});
        QVERIFY(s.view.isUnfolded(tool));
        QVERIFY(s.view.visualRect(tool).height() > 2 * folded);
        QCOMPARE(s.seek.count(), 0);
        s.press(Qt::Key_Space);
        QVERIFY(!s.view.isUnfolded(tool));
        QCOMPARE(s.view.visualRect(tool).height(), folded);
        s.press(Qt::Key_Enter);
        QVERIFY(s.view.isUnfolded(tool));
        s.view.setUnfolded(s.model.index(1), true);
        QVERIFY(!s.view.isUnfolded(s.model.index(1))); // nothing to unfold
    }

    void foldingSurvivesGrowth()
    {
        QList<Turn> turns{toolTurn(QStringLiteral("fine"))};
        Shown s(turns);
        s.view.setUnfolded(s.model.index(0), true);
        turns.prepend(callerTurn(QStringLiteral("before")));
        s.model.setConversation(conversationOf(turns));
        QVERIFY(s.view.isUnfolded(s.model.index(1)));
        QVERIFY(!s.view.isUnfolded(s.model.index(0)));
    }

    void copiesTheTurn()
    {
        Shown s({agentTurn(QStringLiteral("Hello \u202Ex"), 72'000)});
        s.view.setCurrentIndex(s.model.index(0));
        s.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[1:12] Ava: Hello \u202Ex"));
    }

    void severalTurnsAreSelectedByKeys()
    {
        Shown s({agentTurn(QStringLiteral("a"), 1000), callerTurn(QStringLiteral("b"), 2000),
                 agentTurn(QStringLiteral("c"), 3000)});
        s.view.setCurrentIndex(s.model.index(1));
        s.press(Qt::Key_Down, Qt::ShiftModifier);
        s.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[0:02] Caller: b\n[0:03] Ava: c"));
        s.press(Qt::Key_Up, Qt::ShiftModifier);
        s.press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(s.view.selectionModel()->selectedRows().size(), 2);
        QCOMPARE(s.current(), 0);
        s.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(s.view.selectionModel()->selectedRows().size(), 3);
        s.press(Qt::Key_Down);
        QCOMPARE(s.view.selectionModel()->selectedRows().size(), 1);
    }

    void theMenuSelectsItsTurnUnlessItIsSelected()
    {
        Shown s(unevenTurns(3));
        s.view.setCurrentIndex(s.model.index(0));
        s.press(Qt::Key_Down, Qt::ShiftModifier);
        delete s.view.createContextMenu(s.model.index(0));
        QCOMPARE(s.view.selectionModel()->selectedRows().size(), 2);
        delete s.view.createContextMenu(s.model.index(2));
        QCOMPARE(s.view.selectionModel()->selectedRows(), QModelIndexList{s.model.index(2)});
    }

    void theMenuOffersWhatCanBeDone()
    {
        Shown s({toolTurn(QStringLiteral("fine")), agentTurn(QStringLiteral("a"), 1000)});
        const std::unique_ptr<QMenu> menu(s.view.createContextMenu(s.model.index(0)));
        s.action(*menu, QStringLiteral("Copy request"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("{\"id\": 1}"));
        s.action(*menu, QStringLiteral("Copy response"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("fine"));
        s.action(*menu, QStringLiteral("Play from here"))->trigger();
        QCOMPARE(s.seek.first().first().toLongLong(), 3000);

        s.model.setTimeline({});
        const std::unique_ptr<QMenu> message(s.view.createContextMenu(s.model.index(1)));
        QVERIFY(!s.action(*message, QStringLiteral("Copy request"))->isEnabled());
        QAction *play = s.action(*message, QStringLiteral("Play from here"));
        QVERIFY(!play->isEnabled());
        QVERIFY(play->text().contains(QStringLiteral("not known")));
    }

    void anotherModelStartsAtTheTop()
    {
        Shown s(unevenTurns(100));
        s.view.scrollToBottom();
        s.view.setCurrentIndex(s.model.index(99));
        TranscriptModel other;
        other.setConversation(conversationOf(unevenTurns(3)));
        s.view.setModel(&other);
        QCOMPARE(s.view.verticalScrollBar()->value(), 0);
        QCOMPARE(s.view.visualRect(other.index(0)).top(), 0);
        s.model.setConversation(conversationOf(unevenTurns(120))); // not ours any more
        QCOMPARE(s.view.model()->rowCount(), 3);
        s.view.setModel(nullptr);
        s.view.grab();
    }

    void followsFontPaletteAndDirection()
    {
        Shown s(oneOfEachKind());
        const int height = s.view.visualRect(s.model.index(1)).height();
        QFont font = s.view.font();
        font.setPointSizeF(font.pointSizeF() * 2.5);
        s.view.setFont(font);
        QVERIFY(s.view.visualRect(s.model.index(1)).height() > 2 * height);
        const QImage plain = s.view.grab().toImage();
        s.view.setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = s.view.grab().toImage();
        QVERIFY(mirrored != plain);
        QPalette dark = s.view.palette();
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        s.view.setPalette(dark);
        QVERIFY(s.view.grab().toImage() != mirrored);
    }
};

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
