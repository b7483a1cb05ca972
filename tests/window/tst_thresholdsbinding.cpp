// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/thresholdsbinding.h"

#include "itemmodels/transcriptmodel.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestThresholdsBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    /** The settings and the values that know none must agree. */
    void startsWithTheUsual()
    {
        const settings::Settings none({});
        itemmodels::TranscriptModel model;
        const window::ThresholdsBinding binding(none, model, nullptr);
        QVERIFY(model.thresholds() == itemmodels::ReadingThresholds());
    }

    void followsTheSettings()
    {
        settings::Settings kept({});
        itemmodels::TranscriptModel model;
        const window::ThresholdsBinding binding(kept, model, nullptr);
        kept.set(settings::FairMs, 500);
        kept.set(settings::LongSilenceMs, 5'000);
        kept.set(settings::UnsureBelow, 0.4);
        QCOMPARE(model.thresholds().fairMs, 500.0);
        QCOMPARE(model.thresholds().longSilenceMs, 5'000);
        QCOMPARE(model.thresholds().unsureBelow, 0.4);
    }

    void keepsTheStepsInOrder()
    {
        settings::Settings kept({});
        itemmodels::TranscriptModel model;
        const window::ThresholdsBinding binding(kept, model, nullptr);
        kept.set(settings::FairMs, 2'000);
        QCOMPARE(model.thresholds().slowMs, 2'000.0);
        QCOMPARE(model.thresholds().verySlowMs, 3'000.0);
    }
};

QTEST_GUILESS_MAIN(TestThresholdsBinding)
#include "tst_thresholdsbinding.moc"
