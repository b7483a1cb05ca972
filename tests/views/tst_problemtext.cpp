// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/icons.h"
#include "views/problemtext.h"

#include <QPalette>
#include <QSet>
#include <QtTest>

using namespace earshot;
using base::ProblemKind;
using views::WayOut;

class TestProblemText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnWords()
    {
        QSet<QString> headings;
        const int last = static_cast<int>(ProblemKind::Cancelled);
        for (int i = 0; i <= last; ++i) {
            const auto kind = static_cast<ProblemKind>(i);
            headings.insert(views::problemHeading(kind));
            QVERIFY2(!views::icon(views::problemIcon(kind), QPalette()).isNull(), QByteArray::number(i));
        }
        QCOMPARE(headings.size(), last + 1);
        QVERIFY(!headings.contains(QString()));
    }

    void wayOutFitsTheKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("wayOut");
        const auto row = [](const char *name, ProblemKind kind, WayOut wayOut) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(wayOut);
        };
        row("401", ProblemKind::Unauthorized, WayOut::SignIn);
        row("no organisation", ProblemKind::MissingOrganization, WayOut::SignIn);
        row("404", ProblemKind::NotFound, WayOut::OpenOther);
        row("bad id", ProblemKind::InvalidInput, WayOut::OpenOther);
        row("unreachable", ProblemKind::Unreachable, WayOut::Retry);
        row("5xx", ProblemKind::ServerError, WayOut::Retry);
        row("refused link", ProblemKind::LinkRefused, WayOut::None);
    }
    void wayOutFitsTheKind()
    {
        QFETCH(int, kind);
        QTEST(static_cast<int>(views::problemWayOut(static_cast<ProblemKind>(kind))), "wayOut");
    }

    void noticeKeepsWhatHappened()
    {
        const base::Problem problem{ProblemKind::NotFound, QStringLiteral("No such conversation."),
                                    QStringLiteral("Conversation not found"), 404};
        const views::Notice notice = views::noticeFor(problem);
        QCOMPARE(notice.heading, QStringLiteral("Not found"));
        QCOMPARE(notice.text, problem.text);
        QCOMPARE(notice.detail, problem.detail);
        QCOMPARE(notice.primary, WayOut::OpenOther);
        QCOMPARE(notice.secondary, WayOut::Retry);
    }
};

QTEST_MAIN(TestProblemText)
#include "tst_problemtext.moc"
