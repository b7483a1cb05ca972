// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/result.h"
#include "support/testcase.h"

#include <QtTest>

#include <memory>
#include <type_traits>

using namespace earshot;

class TestResult final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue()
    {
        base::Result<int> result(7);
        QVERIFY(result.hasValue());
        QCOMPARE(result.value(), 7);
    }

    void holdsAProblem()
    {
        const base::Result<int> result(
            base::Problem{base::ProblemKind::NotFound, QStringLiteral("gone"), {}, 404});
        QVERIFY(!result.hasValue());
        QCOMPARE(result.problem().kind, base::ProblemKind::NotFound);
        QCOMPARE(result.problem().httpStatus, std::optional(404));
    }

    void givesMoveOnlyValuesAway()
    {
        base::Result<std::unique_ptr<int>> result(std::make_unique<int>(3));
        QCOMPARE(*result.takeValue(), 3);
    }

    void hasNoConversionToBool() { static_assert(!std::is_constructible_v<bool, base::Result<bool>>); }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
