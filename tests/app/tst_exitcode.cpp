// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exitcode.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using app::ExitCode;
using base::ProblemKind;

class TestExitCode final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsCode_data()
    {
        QTest::addColumn<ProblemKind>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("401") << ProblemKind::Unauthorized << 3;
        QTest::newRow("401 without organisation") << ProblemKind::MissingOrganization << 3;
        QTest::newRow("403") << ProblemKind::Forbidden << 3;
        QTest::newRow("404") << ProblemKind::NotFound << 4;
        QTest::newRow("410") << ProblemKind::Gone << 4;
        QTest::newRow("no such file") << ProblemKind::FileUnreadable << 4;
        QTest::newRow("unreachable") << ProblemKind::Unreachable << 5;
        QTest::newRow("timed out") << ProblemKind::TimedOut << 5;
        QTest::newRow("TLS") << ProblemKind::TlsFailure << 5;
        QTest::newRow("429") << ProblemKind::RateLimited << 5;
        QTest::newRow("5xx") << ProblemKind::ServerError << 5;
        QTest::newRow("redirected") << ProblemKind::Redirected << 5;
        QTest::newRow("HTML") << ProblemKind::WrongContentType << 6;
        QTest::newRow("too large") << ProblemKind::TooLarge << 6;
        QTest::newRow("not JSON") << ProblemKind::NotJson << 6;
        QTest::newRow("not a conversation") << ProblemKind::NotAConversation << 6;
        QTest::newRow("bad id") << ProblemKind::InvalidInput << 2;
        QTest::newRow("cancelled") << ProblemKind::Cancelled << 1;
        QTest::newRow("other") << ProblemKind::Other << 1;
    }
    void eachKindHasItsCode()
    {
        QFETCH(ProblemKind, kind);
        QTEST(int(app::exitCodeFor(kind)), "code");
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exitcode.moc"
