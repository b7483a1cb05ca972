// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/timeshift.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QtTest>

using namespace earshot;

class TestTimeShift final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void movesEveryTimeAndNothingElse()
    {
        const auto object = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); };
        const QJsonObject shifted = demo::timeShifted(
            object(R"({"created_at": "2026-01-15T11:36:00.418Z", "duration": 266, "price": 184.5, "name": "x",
                       "text": "at 2026-01-15T11:36:00.418Z", "date": "2026-01-15", "odd": "2026-13-99T11:36:00.418Z",
                       "none": null, "flag": true,
                       "items": [{"created_at": 1768476983.444, "metrics": {"at": 1768478400}}]})"),
            3'600);
        QCOMPARE(
            shifted,
            object(R"({"created_at": "2026-01-15T12:36:00.418Z", "duration": 266, "price": 184.5, "name": "x",
                       "text": "at 2026-01-15T11:36:00.418Z", "date": "2026-01-15", "odd": "2026-13-99T11:36:00.418Z",
                       "none": null, "flag": true,
                       "items": [{"created_at": 1768480583.444, "metrics": {"at": 1768482000}}]})"));
    }

    void keepsWholeMilliseconds()
    {
        const QJsonObject time{{QStringLiteral("at"), 1768476983.444}};
        const QByteArray json =
            QJsonDocument(demo::timeShifted(time, 26'123'457)).toJson(QJsonDocument::Compact);
        QCOMPARE(json, QByteArray(R"({"at":1794600440.444})"));
    }
};

QTEST_GUILESS_MAIN(TestTimeShift)
#include "tst_timeshift.moc"
