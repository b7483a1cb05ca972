// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/plaintext.h"

#include <QtTest>

using namespace earshot;

class TestPlainText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineIsShortAndVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("fits") << QStringLiteral("1234567890") << QStringLiteral("1234567890");
        QTest::newRow("too long") << QStringLiteral("12345678901") << QStringLiteral("123456789…");
        QTest::newRow("line feed") << QStringLiteral("a\n") << QStringLiteral("a⟦U+000A⟧");
        QTest::newRow("megabytes") << QString(5'000'000, u'x') << QStringLiteral("xxxxxxxxx…");
    }
    void oneLineIsShortAndVisible()
    {
        QFETCH(QString, text);
        QTEST(views::oneLine(text, 10), "shown");
    }

    void toolTipIsNeverMarkup()
    {
        QCOMPARE(views::plainToolTip(QStringLiteral("<img src='file:///etc'>\n&lt;b")),
                 QStringLiteral("<qt>&lt;img src='file:///etc'&gt;<br>&amp;lt;b</qt>"));
        QCOMPARE(views::plainToolTip(QStringLiteral("a\u202Eb")), QStringLiteral("<qt>a⟦U+202E⟧b</qt>"));
        QCOMPARE(views::plainToolTip({}), QString());
        QVERIFY(views::plainToolTip(QString(1'000'000, u'<')).size() < 10'000);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
