// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/speedpresets.h"

#include "settings/keys.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot::settings;

class TestSpeedPresets final : public earshot::support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpeeds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<double>>("speeds");
        QTest::newRow("spaces") << QStringLiteral("1 2 1.5") << QList<double>{1, 1.5, 2};
        QTest::newRow("commas") << QStringLiteral("1, 2,2, 1.25x") << QList<double>{1, 1.25, 2};
        QTest::newRow("bad ones") << QStringLiteral("fast 0.1 9 nan 1") << QList<double>{1};
        QTest::newRow("nothing") << QString() << QList<double>();
    }
    void readsSpeeds()
    {
        QFETCH(QString, text);
        QTEST(speedPresetsOf(text), "speeds");
    }

    void comesBackAsItWas()
    {
        const QString usual = usualOf(SpeedPresets);
        QCOMPARE(speedPresetsText(speedPresetsOf(usual)), usual);
    }
};

QTEST_GUILESS_MAIN(TestSpeedPresets)
#include "tst_speedpresets.moc"
