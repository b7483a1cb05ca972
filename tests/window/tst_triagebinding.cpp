// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "transcriptfixture.h"
#include "window/triagebinding.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace earshot;
using window::TriageBinding;

namespace {

struct Fixture : window::TranscriptFixture
{
    views::TriageStrip strip;
    TriageBinding *binding = new TriageBinding(turns, strip, *view);

    explicit Fixture(const QString &letters)
    {
        auto conversation = conversationOf(letters);
        for (int row = 0; row < conversation.turns.size(); ++row) {
            if (letters.at(row) == u'a') {
                conversation.turns[row].metrics.e2eLatencyMs = row == 4 ? 9000 : 100 + row;
            }
        }
        conversation.turns[0].interrupted = true;
        conversation.turns[1].transcriptConfidence = 0.1;
        set(conversation);
    }
    void set(const conversation::Conversation &conversation)
    {
        model.setConversation(conversation);
        binding->setConversation(conversation);
    }
    [[nodiscard]] QString note() const
    {
        QString note;
        for (const auto *label : strip.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
            note = label->isHidden() ? note : label->text();
        }
        return note;
    }
};

} // namespace

class TestTriageBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyLeadsToTheSlowestTurn()
    {
        Fixture f(QStringLiteral("acactaca"));
        QVERIFY(f.show());
        f.press(Qt::Key_W);
        QCOMPARE(f.current(), 7); // 107 ms
        QCOMPARE(f.note(), QStringLiteral("1 of 4"));
        f.press(Qt::Key_W);
        QCOMPARE(f.current(), 5);
        f.press(Qt::Key_W, Qt::ShiftModifier);
        QCOMPARE(f.current(), 7);
        f.press(Qt::Key_W, Qt::ShiftModifier);
        QCOMPARE(f.current(), 0);
        QCOMPARE(f.note(), QStringLiteral("4 of 4, went on at the other end"));
    }

    void oneKeyLeadsToTheFailedTool()
    {
        Fixture f(QStringLiteral("acftaf"));
        QVERIFY(f.show());
        f.press(Qt::Key_E);
        QCOMPARE(f.current(), 2);
        f.press(Qt::Key_E);
        QCOMPARE(f.current(), 5);
        f.press(Qt::Key_E);
        QCOMPARE(f.current(), 2);
        f.press(Qt::Key_E, Qt::ShiftModifier);
        QCOMPARE(f.current(), 5);
    }

    void theOtherKeysLeadToTheirTurns()
    {
        Fixture f(QStringLiteral("acac"));
        QVERIFY(f.show());
        f.press(Qt::Key_U);
        QCOMPARE(f.current(), 1);
        f.press(Qt::Key_I);
        QCOMPARE(f.current(), 0);
        f.press(Qt::Key_N);
        QCOMPARE(f.current(), 2);
        f.press(Qt::Key_N);
        QCOMPARE(f.current(), 2);
        f.press(Qt::Key_P);
        QCOMPARE(f.current(), 0);
        f.press(Qt::Key_E);
        QCOMPARE(f.current(), 0);
        QCOMPARE(f.note(), QStringLiteral("There is none"));
    }

    void theStripLeadsThere()
    {
        Fixture f(QStringLiteral("acf"));
        QVERIFY(f.show());
        Q_EMIT f.strip.nextRequested(views::TriageKind::End);
        QCOMPARE(f.current(), 2);
        Q_EMIT f.strip.nextRequested(views::TriageKind::Median);
        QCOMPARE(f.current(), 0);
        Q_EMIT f.strip.previousRequested(views::TriageKind::FailedTools);
        QCOMPARE(f.current(), 2);
    }

    void theThresholdsCount()
    {
        Fixture f(QStringLiteral("acac"));
        const auto *unsure = f.strip.findChild<QToolButton *>(QStringLiteral("triageUnsure"));
        QCOMPARE(unsure->text(), QStringLiteral("1 with low confidence"));
        itemmodels::ReadingThresholds thresholds;
        thresholds.unsureBelow = 0.05;
        f.model.setThresholds(thresholds);
        QVERIFY(unsure->text().isEmpty());
    }

    void tooltipsNameTheKeysOfNow()
    {
        Fixture f(QStringLiteral("acac"));
        const auto *slowest = f.strip.findChild<QToolButton *>(QStringLiteral("triageSlowest"));
        QVERIFY(slowest->toolTip().contains(QStringLiteral("(W;")));
        f.view->findChild<QAction *>(QStringLiteral("slowest"))->setShortcut(QKeySequence(Qt::Key_Q));
        QVERIFY(slowest->toolTip().contains(QStringLiteral("(Q;")));
    }

    void whatIsFilteredOutIsLeftOut()
    {
        Fixture f(QStringLiteral("acfaf"));
        QVERIFY(f.show());
        f.turns.setFilter({.isAgent = true});
        f.press(Qt::Key_E);
        QCOMPARE(f.current(), -1);
        QCOMPARE(f.note(), QStringLiteral("All are hidden by the filter"));
        Q_EMIT f.strip.nextRequested(views::TriageKind::End);
        QCOMPARE(f.current(), 3);
    }

    void aNewerVersionIsCountedAnew()
    {
        Fixture f(QStringLiteral("ac"));
        const auto *failed = f.strip.findChild<QToolButton *>(QStringLiteral("triageFailed"));
        QCOMPARE(failed->text(), QStringLiteral("No failed tools"));
        f.set(window::TranscriptFixture::conversationOf(QStringLiteral("acf")));
        QCOMPARE(failed->text(), QStringLiteral("1 failed tool"));
    }

    void theMenuHasEveryStep()
    {
        Fixture f(QStringLiteral("ac"));
        QMenu menu;
        f.binding->addTo(menu);
        QCOMPARE(menu.actions().size(), 10);
        for (const QAction *action : menu.actions()) {
            QVERIFY(!action->shortcut().isEmpty());
        }
    }
};

QTEST_MAIN(TestTriageBinding)
#include "tst_triagebinding.moc"
