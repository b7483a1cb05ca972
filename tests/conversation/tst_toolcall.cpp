// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/toolcall.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::ToolCall;

class TestToolCall final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void latencyNeedsBothTimesInOrder()
    {
        ToolCall call;
        QVERIFY(!call.latencyMs());
        call.createdAtMs = 1000;
        QVERIFY(!call.latencyMs());
        call.outputs = {{.createdAtMs = 1450}};
        QCOMPARE(call.latencyMs(), std::optional<qint64>(450));
        call.createdAtMs = 2000;
        QVERIFY(!call.latencyMs());
    }

    void oneFailedOutputIsAFailure()
    {
        ToolCall call;
        QVERIFY(!call.failed());
        call.outputs = {{.isError = false}, {.isError = true}};
        QVERIFY(call.failed());
    }
};

QTEST_GUILESS_MAIN(TestToolCall)
#include "tst_toolcall.moc"
