// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/linklease.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using fetching::LinkLease;

class TestLinkLease final : public support::TestCase
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-06-01T10:00:00Z"), Qt::ISODate);

    [[nodiscard]] LinkLease leaseFor(qint64 seconds) const
    {
        return {QUrl(QStringLiteral("https://store/a?Expires=%1").arg(m_now.toSecsSinceEpoch() + seconds)),
                m_now};
    }

private Q_SLOTS:
    void renewsInTime_data()
    {
        QTest::addColumn<qint64>("livesS");
        QTest::addColumn<qint64>("renewedAfterMs");
        QTest::newRow("ten minutes") << qint64(600) << qint64(580'000);
        QTest::newRow("80 s") << qint64(80) << qint64(60'000);
        QTest::newRow("a minute") << qint64(60) << qint64(45'000);
        QTest::newRow("8 s") << qint64(8) << qint64(6'000);
    }
    void renewsInTime()
    {
        QFETCH(qint64, livesS);
        QFETCH(qint64, renewedAfterMs);
        const LinkLease lease = leaseFor(livesS);
        QCOMPARE(lease.goodUntil(), m_now.addSecs(livesS));
        QCOMPARE(lease.renewAt(), m_now.addMSecs(renewedAfterMs));
    }

    void leavesItToTheStoreWhenTheClocksDisagree()
    {
        for (const qint64 seconds : {0, -1, -3600}) {
            QVERIFY(!leaseFor(seconds).goodUntil());
            QVERIFY(!leaseFor(seconds).renewAt());
        }
    }

    void leavesItToTheStoreWhenTheLinkDoesNotTell()
    {
        const LinkLease lease(QUrl(QStringLiteral("https://store/a?sig=1")), m_now);
        QCOMPARE(lease.link().host(), QStringLiteral("store"));
        QVERIFY(!lease.goodUntil());
        QVERIFY(!lease.renewAt());
    }
};

QTEST_GUILESS_MAIN(TestLinkLease)
#include "tst_linklease.moc"
