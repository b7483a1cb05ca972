// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/fetchcure.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using base::ProblemKind;
using fetching::FetchCure;

class TestFetchCure final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<ProblemKind>("kind");
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<FetchCure>("cure");
        QTest::newRow("dropped") << ProblemKind::Unreachable << 0 << FetchCure::TryAgain;
        QTest::newRow("stalled") << ProblemKind::TimedOut << 200 << FetchCure::TryAgain;
        QTest::newRow("cut short") << ProblemKind::EmptyRecording << 200 << FetchCure::TryAgain;
        QTest::newRow("429") << ProblemKind::RateLimited << 429 << FetchCure::TryAgain;
        QTest::newRow("503") << ProblemKind::ServerError << 503 << FetchCure::TryAgain;
        QTest::newRow("408") << ProblemKind::Rejected << 408 << FetchCure::TryAgain;
        QTest::newRow("400") << ProblemKind::Rejected << 400 << FetchCure::FreshLink;
        QTest::newRow("401") << ProblemKind::Unauthorized << 401 << FetchCure::FreshLink;
        QTest::newRow("403") << ProblemKind::Forbidden << 403 << FetchCure::FreshLink;
        QTest::newRow("410") << ProblemKind::Gone << 410 << FetchCure::FreshLink;
        QTest::newRow("404") << ProblemKind::NotFound << 404 << FetchCure::None;
        QTest::newRow("405") << ProblemKind::Rejected << 405 << FetchCure::None;
        QTest::newRow("HTML") << ProblemKind::WrongContentType << 200 << FetchCure::None;
        QTest::newRow("refused link") << ProblemKind::LinkRefused << 0 << FetchCure::None;
        QTest::newRow("TLS") << ProblemKind::TlsFailure << 0 << FetchCure::None;
        QTest::newRow("disk full") << ProblemKind::FileUnreadable << 0 << FetchCure::None;
    }
    void tells()
    {
        QFETCH(ProblemKind, kind);
        QFETCH(int, httpStatus);
        QFETCH(FetchCure, cure);
        base::Problem problem{kind, QStringLiteral("text"), {}, {}};
        if (httpStatus != 0) {
            problem.httpStatus = httpStatus;
        }
        QCOMPARE(fetching::cureFor(problem), cure);
    }
};

QTEST_GUILESS_MAIN(TestFetchCure)
#include "tst_fetchcure.moc"
