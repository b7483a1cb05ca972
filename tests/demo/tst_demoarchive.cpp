// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoarchive.h"
#include "support/testcase.h"

#include <QSet>
#include <QtTest>

using namespace earshot;
using demo::DemoArchive;

class TestDemoArchive final : public support::TestCase
{
    Q_OBJECT

private:
    const QDateTime m_start =
        QDateTime::fromString(QStringLiteral("2027-03-04T05:06:07.000Z"), Qt::ISODateWithMs);
    const DemoArchive m_archive{
        {QJsonObject{{QStringLiteral("id"), QStringLiteral("call")},
                     {QStringLiteral("user_id"), QStringLiteral("+12025550142")},
                     {QStringLiteral("status"), QStringLiteral("completed")},
                     {QStringLiteral("conversation"), QJsonObject{{QStringLiteral("at"), 1'768'478'401.5}}},
                     {QStringLiteral("created_at"), QStringLiteral("2026-01-15T12:00:00.000Z")}}},
        m_start};

private Q_SLOTS:
    void goesBackInTime()
    {
        QCOMPARE(m_archive.rows().size(), DemoArchive::kCount);
        QSet<QString> ids;
        QDateTime before = m_start.addDays(-2).addSecs(1);
        for (const QJsonObject &row : m_archive.rows()) {
            const auto created = QDateTime::fromString(row[u"created_at"].toString(), Qt::ISODateWithMs);
            QVERIFY(created < before);
            before = created;
            ids.insert(row[u"id"].toString());
            QVERIFY(row[u"conversation"].isNull());
        }
        QCOMPARE(ids.size(), DemoArchive::kCount);
    }

    void eachCanBeOpened()
    {
        const QJsonObject row = m_archive.rows().at(100);
        const auto whole = m_archive.conversation(row[u"id"].toString());
        QVERIFY(whole);
        QCOMPARE(whole->value(u"created_at"), row[u"created_at"]);
        const auto created = QDateTime::fromString(row[u"created_at"].toString(), Qt::ISODateWithMs);
        QCOMPARE(whole->value(u"conversation")[u"at"].toDouble(),
                 double(created.toSecsSinceEpoch()) + 1.5); // all times move together
        QCOMPARE(DemoArchive::originalId(row[u"id"].toString()), QStringLiteral("call"));
        QVERIFY(!m_archive.conversation(QStringLiteral("call_9999")));
    }
};

QTEST_GUILESS_MAIN(TestDemoArchive)
#include "tst_demoarchive.moc"
