// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/turnplaintext.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Turn;

class TestTurnPlainText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void turnsStandBelowEachOtherAsReceived()
    {
        Turn said;
        said.kind = Turn::Kind::Message;
        said.text = QStringLiteral("*Hi*\u202E <b>");
        Turn unknown;
        unknown.rawJson = QStringLiteral("{}");
        QCOMPARE(exporting::plainText({{said, QStringLiteral("Ava"), QStringLiteral("1:12"), {}},
                                       {unknown, QStringLiteral("Unknown item"), {}, {}}}),
                 QStringLiteral("[1:12] Ava: *Hi*\u202E <b>\nUnknown item: {}"));
        QCOMPARE(exporting::plainText({}), QString());
    }

    void aResponseIsAllOutputs()
    {
        conversation::ToolCall call;
        QCOMPARE(exporting::responseText(call), QString());
        call.outputs << conversation::ToolOutput{.output = QStringLiteral("{\"a\":1}")}
                     << conversation::ToolOutput{.output = QStringLiteral("b")};
        QCOMPARE(exporting::responseText(call), QStringLiteral("{\"a\":1}\nb"));
    }
};

QTEST_APPLESS_MAIN(TestTurnPlainText)
#include "tst_turnplaintext.moc"
