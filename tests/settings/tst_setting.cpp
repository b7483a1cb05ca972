// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot::settings;

namespace {

constexpr Setting<int> Percent{"group/percent", 100, 50, 300};
constexpr Setting<double> Share{"group/share", 0.6, 0, 1};
constexpr Setting<bool> Switch{"group/switch", true};
constexpr Setting<QString> Words{"group/words", "one", "one,two"};
constexpr Setting<QString> AnyText{"group/text"};

} // namespace

class TestSetting final : public earshot::support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        QCOMPARE(valueOf(Percent, textOf(120)), std::optional(120));
        QCOMPARE(valueOf(Share, textOf(0.35)), std::optional(0.35));
        QCOMPARE(textOf(0.35), QStringLiteral("0.35"));
        QCOMPARE(valueOf(Switch, textOf(false)), std::optional(false));
        QCOMPARE(valueOf(Words, QStringLiteral("two")), std::optional(QStringLiteral("two")));
        QCOMPARE(valueOf(AnyText, QStringLiteral("a, b")), std::optional(QStringLiteral("a, b")));
    }

    void refusesWhatIsNoValue()
    {
        QVERIFY(!valueOf(Percent, QStringLiteral("many")));
        QVERIFY(!valueOf(Percent, QStringLiteral("49")));
        QVERIFY(!valueOf(Percent, QString()));
        QVERIFY(!valueOf(Share, QStringLiteral("nan")));
        QVERIFY(!valueOf(Share, QStringLiteral("1.1")));
        QVERIFY(!valueOf(Switch, QStringLiteral("2")));
        QVERIFY(!valueOf(Words, QStringLiteral("three")));
        QVERIFY(!valueOf(Words, QStringLiteral("one,two")));
    }

    void bringsValuesWithinTheirBounds()
    {
        QCOMPARE(bounded(Percent, 10), 50);
        QCOMPARE(bounded(Percent, 1'000), 300);
        QCOMPARE(bounded(Words, QStringLiteral("three")), QStringLiteral("one"));
    }
};

QTEST_GUILESS_MAIN(TestSetting)
#include "tst_setting.moc"
