// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/turntext.h"

#include <QtTest>

using namespace earshot;
using views::TextStyle;
using views::TurnText;

class TestTurnText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasReceived()
    {
        const auto text = TurnText::of(QStringLiteral("a\u202Eb\r\nc"), TurnText::Kind::Prose);
        QCOMPARE(text.shown, QStringLiteral("a\u27E6U+202E\u27E7b\nc"));
        QCOMPARE(text.receivedIn({0, text.shown.size()}), text.received);
        QCOMPARE(text.receivedIn({1, 9}), QStringLiteral("\u202E"));
        QCOMPARE(text.receivedIn({9, 10}), QStringLiteral("b"));
    }

    void linksLieOverStrings()
    {
        const auto text =
            TurnText::of(QStringLiteral("{\"a\": \"see https://x.example now\"}"), TurnText::Kind::Code);
        QCOMPARE(text.styles.size(), size_t{4}); // key, string, link, string
        QCOMPARE(text.styles.at(2).style, TextStyle::Link);
        qsizetype end = 0;
        for (const auto &styled : text.styles) {
            QVERIFY(styled.range.begin >= end && styled.range.begin < styled.range.end);
            end = styled.range.end;
        }
        const qsizetype link = text.shown.indexOf(QStringLiteral("https"));
        QCOMPARE(text.linkAt(link), QUrl(QStringLiteral("https://x.example")));
        QVERIFY(!text.linkAt(link - 1).isValid());
    }

    void wordsHaveNoSyntax()
    {
        QVERIFY(TurnText::of(QStringLiteral("{\"a\": 1}"), TurnText::Kind::Prose).styles.empty());
    }
};

QTEST_GUILESS_MAIN(TestTurnText)
#include "tst_turntext.moc"
