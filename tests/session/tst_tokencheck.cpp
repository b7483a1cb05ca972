// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tokencheck.h"
#include "support/faketokenprobe.h"
#include "support/testcase.h"

#include <QtTest>

#include <optional>

using namespace earshot;
using base::Problem;
using base::ProblemKind;
using session::TokenCheck;
using session::TokenVerdict;
using Kind = TokenVerdict::Kind;

namespace {

struct Fixture
{
    support::FakeTokenProbe probe;
    TokenCheck check{probe};
    int verdicts = 0;
    TokenVerdict verdict;

    Fixture()
    {
        QObject::connect(&check, &TokenCheck::finished, &check, [this](const TokenVerdict &given) {
            ++verdicts;
            verdict = given;
        });
        ask();
    }
    void ask()
    {
        check.check(QUrl(QStringLiteral("https://api.example")), QStringLiteral("org_1"), "ak_1.secret");
    }
};

} // namespace

class TestTokenCheck final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheScopes()
    {
        Fixture f;
        QCOMPARE(f.probe.token, QByteArray("ak_1.secret"));
        QCOMPARE(f.probe.endpoint.organizationId, QStringLiteral("org_1"));
        QVERIFY(f.check.isChecking());
        f.probe.scopes->finishWithBody(R"(["conversations:read","conversations:read_sensitive"])");
        QCOMPARE(f.verdict.kind, Kind::Works);
        QCOMPARE(f.verdict.mayReadSensitive, std::optional(true));
        QVERIFY(!f.check.isChecking());
        QVERIFY(!f.probe.newest);
        f.ask();
        f.probe.scopes->finishWithBody(R"(["conversations:read"])");
        QCOMPARE(f.verdict.mayReadSensitive, std::optional(false));
    }

    void asksForAConversationWhereScopesAreNotTold_data()
    {
        QTest::addColumn<int>("status"); // 200: something that is no list of scopes
        for (const int status : {200, 401, 403, 404, 500}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void asksForAConversationWhereScopesAreNotTold()
    {
        QFETCH(int, status);
        Fixture f;
        if (status == 200) {
            f.probe.scopes->finishWithBody("{}");
        } else {
            f.probe.scopes->finishWith(Problem{ProblemKind::NotFound, {}, {}, status});
        }
        QCOMPARE(f.verdicts, 0);
        QVERIFY(f.probe.newest);
        f.probe.newest->finishWithBody(R"([{"id":"c","summary":"A late order."}])");
        QCOMPARE(f.verdict.kind, Kind::Works);
        QCOMPARE(f.verdict.mayReadSensitive, std::optional(true));
    }

    void anAbsentFieldProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("no conversation") << QByteArray("[]");
        QTest::newRow("nothing sensitive") << QByteArray(R"([{"id":"c","summary":null}])");
        QTest::newRow("strange") << QByteArray(R"(["text"])");
        QTest::newRow("no list") << QByteArray("{}");
    }
    void anAbsentFieldProvesNothing()
    {
        QFETCH(QByteArray, list);
        Fixture f;
        f.probe.scopes->finishWith(Problem{ProblemKind::NotFound, {}, {}, 404});
        f.probe.newest->finishWithBody(list);
        QCOMPARE(f.verdict.kind, Kind::Works);
        QVERIFY(!f.verdict.mayReadSensitive);
    }

    void tellsRefusalsApart_data()
    {
        QTest::addColumn<ProblemKind>("problem");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("401") << ProblemKind::Unauthorized << Kind::Refused;
        QTest::newRow("403") << ProblemKind::Forbidden << Kind::Powerless;
        QTest::newRow("organisation") << ProblemKind::MissingOrganization << Kind::NeedsOrganization;
        QTest::newRow("404") << ProblemKind::NotFound << Kind::NotAsked;
        QTest::newRow("web page") << ProblemKind::WrongContentType << Kind::NotAsked;
    }
    void tellsRefusalsApart()
    {
        QFETCH(ProblemKind, problem);
        Fixture f;
        f.probe.scopes->finishWith(Problem{ProblemKind::Unauthorized, {}, {}, 401});
        f.probe.newest->finishWith(Problem{problem, QStringLiteral("why"), {}, 400});
        QTEST(f.verdict.kind, "kind");
        QCOMPARE(f.verdict.problem.text, QStringLiteral("why"));
    }

    void asksOnceWhereNobodyAnswers()
    {
        Fixture f;
        f.probe.scopes->finishWith(Problem{ProblemKind::Unreachable, QStringLiteral("away"), {}, {}});
        QCOMPARE(f.verdict.kind, Kind::NotAsked);
        QVERIFY(!f.probe.newest);
    }

    void aMissingOrganisationIsToldAtOnce()
    {
        Fixture f;
        f.probe.scopes->finishWith(Problem{ProblemKind::MissingOrganization, {}, {}, 401});
        QCOMPARE(f.verdict.kind, Kind::NeedsOrganization);
        QVERIFY(!f.probe.newest);
    }

    void aNewCheckDropsTheOneBefore()
    {
        Fixture f;
        const QPointer<support::FakeFetch> first = f.probe.scopes;
        f.ask();
        QVERIFY(!first);
        f.check.cancel();
        QVERIFY(!f.check.isChecking());
        QCOMPARE(f.verdicts, 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenCheck)
#include "tst_tokencheck.moc"
