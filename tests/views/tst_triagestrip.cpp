// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/triagestrip.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace earshot;
using conversation::LatencyBreakdown;
using itemmodels::TriageFacts;
using views::TriageKind;
using views::TriageStrip;

namespace {

TriageFacts allFacts()
{
    TriageFacts facts;
    facts.failedTools = {4};
    facts.interruptions = {1, 2};
    facts.unsure = {3};
    facts.slowest = {2, 6};
    facts.slowestLatency = {.label = LatencyBreakdown::Label::Response, .totalMs = 5200};
    facts.medianRow = 6;
    facts.medianLatency = {.label = LatencyBreakdown::Label::Ttft, .totalMs = 900};
    facts.agentTalkShare = 0.74;
    facts.talk = {0, 2, 6};
    return facts;
}

/** Wide enough for everything. */
void widen(TriageStrip &strip)
{
    strip.resize(3'000, strip.sizeHint().height());
}

/** What can be read, from left to right; in brackets what cannot be pressed. */
QString words(const TriageStrip &strip)
{
    QStringList words;
    for (const auto *child : strip.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isHidden()) {
            continue;
        }
        if (const auto *button = qobject_cast<const QToolButton *>(child)) {
            words << (button->isEnabled() ? button->text() : u'[' + button->text() + u']');
        } else if (const auto *label = qobject_cast<const QLabel *>(child)) {
            words << label->text();
        }
    }
    return words.join(u'|');
}

} // namespace

class TestTriageStrip final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItWent()
    {
        TriageStrip strip;
        widen(strip);
        strip.setFacts(allFacts(), QStringLiteral("Completed"));
        QCOMPARE(words(strip), QStringLiteral("Completed|1 failed tool|Slowest: 5.2 s response|"
                                              "Median: 900 ms TTFT|2 interruptions|1 with low confidence|"
                                              "Agent talked 74 %"));
        strip.setNote(QStringLiteral("2 of 3"));
        QVERIFY(words(strip).endsWith(QStringLiteral("|2 of 3")));
    }

    void isQuietWhenNothingWentWrong()
    {
        TriageStrip strip;
        widen(strip);
        strip.setFacts({}, {});
        QCOMPARE(words(strip), QStringLiteral("[No failed tools]"));
    }

    void eachFactAsksForItsTurns_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<TriageKind>("kind");
        QTest::newRow("end") << "triageEnd" << TriageKind::End;
        QTest::newRow("failed") << "triageFailed" << TriageKind::FailedTools;
        QTest::newRow("slowest") << "triageSlowest" << TriageKind::Slowest;
        QTest::newRow("median") << "triageMedian" << TriageKind::Median;
        QTest::newRow("interruptions") << "triageInterruptions" << TriageKind::Interruptions;
        QTest::newRow("unsure") << "triageUnsure" << TriageKind::Unsure;
        QTest::newRow("talk") << "triageTalk" << TriageKind::Talk;
    }
    void eachFactAsksForItsTurns()
    {
        QFETCH(const QString, button);
        QFETCH(const TriageKind, kind);
        TriageStrip strip;
        widen(strip);
        strip.setFacts(allFacts(), QStringLiteral("Completed"));
        strip.show();
        QSignalSpy next(&strip, &TriageStrip::nextRequested);
        QSignalSpy previous(&strip, &TriageStrip::previousRequested);
        auto *widget = strip.findChild<QToolButton *>(button);
        QVERIFY(widget->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(widget, Qt::Key_Space);
        QCOMPARE(next.count(), 1);
        QCOMPARE(next.first().first().value<TriageKind>(), kind);
        QTest::mouseClick(widget, Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(previous.count(), 1);
        QCOMPARE(previous.first().first().value<TriageKind>(), kind);
        QCOMPARE(next.count(), 1);
    }

    void whatHasNoRoomIsInAMenu()
    {
        TriageStrip strip;
        widen(strip);
        strip.setFacts(allFacts(), QStringLiteral("Completed"));
        strip.show();
        auto *more = strip.findChild<QToolButton *>(QStringLiteral("triageMore"));
        QVERIFY(more->isHidden());
        const int height = strip.sizeHint().height();
        strip.resize(strip.sizeHint().width() / 2, height);
        QVERIFY(!more->isHidden());
        QCOMPARE(strip.sizeHint().height(), height); // one line
        QVERIFY(words(strip).startsWith(QStringLiteral("Completed|1 failed tool|")));
        QVERIFY(!words(strip).contains(QStringLiteral("Agent talked")));
        QStringList further;
        for (QAction *action : more->menu()->actions()) {
            if (action->isVisible())
                further << action->text();
        }
        QVERIFY(further.contains(QStringLiteral("Agent talked 74 %")));
        QVERIFY(!further.contains(QStringLiteral("Completed")));
        QSignalSpy next(&strip, &TriageStrip::nextRequested);
        QTest::keyClick(&strip, Qt::Key_F1); // the test before has left Shift pressed
        more->menu()->actions().constLast()->trigger();
        QCOMPARE(next.first().first().value<TriageKind>(), TriageKind::Talk);
        widen(strip);
        QVERIFY(more->isHidden());
    }

    void theLastStepIsSaidHoweverNarrow()
    {
        TriageStrip strip;
        widen(strip);
        strip.setFacts(allFacts(), QStringLiteral("Completed"));
        strip.setNote(QStringLiteral("2 of 3"));
        strip.show();
        strip.resize(strip.minimumSizeHint());
        QVERIFY(words(strip).endsWith(QStringLiteral("2 of 3")));
    }

    void namesItsKeys()
    {
        TriageStrip strip;
        widen(strip);
        const auto *button = strip.findChild<QToolButton *>(QStringLiteral("triageSlowest"));
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(!button->accessibleDescription().isEmpty());
        strip.setShortcuts({{TriageKind::Slowest, QKeySequence(Qt::Key_S)}});
        QVERIFY(button->toolTip().contains(QStringLiteral("(S;")));
    }
};

QTEST_MAIN(TestTriageStrip)
#include "tst_triagestrip.moc"
