// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/turnframe.h"

#include <QtTest>

using namespace earshot;
using views::TurnFrame;

class TestTurnFrame final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLineLengthMakesAColumnInTheMiddle()
    {
        const TurnFrame all(TurnFrame::Measures{.width = 2000});
        const TurnFrame short60(TurnFrame::Measures{.width = 2000, .lineLength = 60});
        QCOMPARE(all.margin(), all.em());
        QVERIFY(short60.margin() > 500);
        QCOMPARE(short60.column() + 2 * short60.margin(), 2000.0);
        QVERIFY(short60.bubbleWidth() < all.bubbleWidth());
        QVERIFY(short60.bubbleWidth() >= 60 * short60.letterWidth());
    }

    void aNarrowWidthNeedsNoColumn()
    {
        const TurnFrame frame(TurnFrame::Measures{.width = 300, .lineLength = 90});
        QCOMPARE(frame.margin(), frame.em());
        QVERIFY(frame.bubbleWidth() <= frame.column());
    }

    void framesDifferByWhatTheyAreMadeOf()
    {
        const TurnFrame::Measures measures{.width = 300};
        TurnFrame::Measures wider = measures;
        wider.width = 301;
        TurnFrame::Measures red = measures;
        red.colours.link = Qt::red;
        QVERIFY(TurnFrame(measures) == TurnFrame(measures));
        QVERIFY(!(TurnFrame(measures) == TurnFrame(wider)));
        QVERIFY(!(TurnFrame(measures) == TurnFrame(red)));
    }

    void lessAirLeavesTheLetters()
    {
        const TurnFrame usual(TurnFrame::Measures{.width = 2000});
        const TurnFrame tight(TurnFrame::Measures{.width = 2000, .air = 0.6});
        QVERIFY(tight.em() < usual.em());
        QCOMPARE(tight.lineHeight(), usual.lineHeight());
        QCOMPARE(tight.bubbleWidth(), usual.bubbleWidth());
        QVERIFY(!(tight == usual));
    }

    void linksAreUnderlined()
    {
        const TurnFrame frame(TurnFrame::Measures{.width = 300, .colours = {.link = Qt::red}});
        QVERIFY(frame.format(views::TextStyle::Link).fontUnderline());
        QCOMPARE(frame.format(views::TextStyle::Link).foreground().color(), QColor(Qt::red));
    }
};

QTEST_MAIN(TestTurnFrame)
#include "tst_turnframe.moc"
