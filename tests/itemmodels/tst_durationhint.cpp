// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/durationhint.h"

#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestDurationHint final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *key, const char *value, const char *words) {
            QTest::addRow("%s %s", key, value)
                << QString::fromLatin1(key) << QString::fromLatin1(value) << QString::fromLatin1(words);
        };
        row("duration", "187", "3 min 7 s");
        row("duration", "0", "0 ms");
        row("duration", "7385", "2 h 3 min 5 s");
        row("duration", "999999", ""); // seconds or milliseconds?
        row("duration_ms", "999999", "16 min 40 s");
        row("timeout_ms", "850", "850 ms");
        row("timeoutMs", "850", "850 ms");
        row("audio_seconds", "90", "1 min 30 s");
        row("elapsed_s", "1.5", "1.5 s");
        row("wait_min", "2", "2 min 0 s");
        row("latency_ns", "5000000", "5 ms");
        row("e2e_latency", "1.25", "1.3 s");
        row("e2e_latency", "850", "");
        row("delay", "0.4", "400 ms");
        row("s", "5", "");
        row("items", "5", "");
        row("duration", "-1", "");
        row("duration", "1e400", "");
        row("duration_ms", "long", "");
        row("", "5", "");
    }
    void understands()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto ms = itemmodels::durationHintMs(key, value);
        QTEST(ms ? itemmodels::durationWords(*ms) : QString(), "words");
    }
};

QTEST_GUILESS_MAIN(TestDurationHint)
#include "tst_durationhint.moc"
