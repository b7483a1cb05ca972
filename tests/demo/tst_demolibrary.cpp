// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demolibrary.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QtEndian>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace earshot;

namespace {

/** Length of an Ogg Opus stream: the last page's granule position less the samples to skip (RFC 7845). */
double opusLengthS(const QByteArray &ogg)
{
    const qsizetype page = ogg.lastIndexOf("OggS");
    const qsizetype head = ogg.indexOf("OpusHead");
    if (page < 0 || head < 0) {
        return -1;
    }
    const auto granule = qFromLittleEndian<qint64>(ogg.constData() + page + 6);
    const auto preSkip = qFromLittleEndian<quint16>(ogg.constData() + head + 10);
    return static_cast<double>(granule - preSkip) / 48'000.0;
}

QList<QJsonObject> items(const QJsonObject &conversation)
{
    QList<QJsonObject> list;
    for (const QJsonValue &item : conversation[u"conversation"][u"items"].toArray()) {
        list.append(item.toObject());
    }
    return list;
}

int count(const QList<QJsonObject> &items, const std::function<bool(const QJsonObject &)> &wanted)
{
    return static_cast<int>(std::count_if(items.cbegin(), items.cend(), wanted));
}

bool isMessage(const QJsonObject &item)
{
    return item[u"type"] == QLatin1String("message");
}

} // namespace

class TestDemoLibrary final : public support::TestCase
{
    Q_OBJECT

private:
    const QDateTime m_start = QDateTime::fromString(QStringLiteral("2027-03-04T05:06:07Z"), Qt::ISODate);
    const QDateTime m_end = m_start.addSecs(3600); // the running call is over
    const demo::DemoLibrary m_library{m_start};

    [[nodiscard]] QJsonObject get(const char *id) const
    {
        return m_library.conversation(QString::fromLatin1(id), m_end).value_or(QJsonObject());
    }

    void addVoiceRows() const
    {
        QTest::addColumn<QJsonObject>("conversation");
        for (const QJsonObject &conversation : m_library.conversations(m_end)) {
            if (conversation[u"recording_details"].isObject()) {
                QTest::newRow(qPrintable(conversation[u"id"].toString())) << conversation;
            }
        }
    }

private Q_SLOTS:
    void listsNewestFirstAndRecent()
    {
        const QList<QJsonObject> list = m_library.conversations(m_end);
        QCOMPARE(list.size(), 9);
        QCOMPARE(list.first()[u"id"].toString(), QStringLiteral("conv_demo_live"));
        QDateTime previous = m_start;
        for (const QJsonObject &conversation : list) {
            const QDateTime created =
                QDateTime::fromString(conversation[u"created_at"].toString(), Qt::ISODateWithMs);
            QVERIFY(created < previous);
            QVERIFY(created > m_start.addDays(-2));
            previous = created;
        }
    }

    void knowsNoOther()
    {
        QVERIFY(!m_library.conversation(QStringLiteral("conv_other"), m_end));
        QVERIFY(!m_library.recording(QStringLiteral("conv_demo_unanswered.ogg")));
        QVERIFY(!m_library.recording(QString()));
    }

    void longCallShowsWhatACallCanHold()
    {
        const QJsonObject call = get("conv_demo_late_order");
        const QList<QJsonObject> list = items(call);
        QVERIFY(list.size() >= 40);
        QVERIFY(call[u"duration"].toInt() >= 4 * 60 && call[u"duration"].toInt() <= 5 * 60);
        QVERIFY(call[u"custom_metadata"][u"order"][u"lines"].isArray());
        QVERIFY(call[u"custom_metadata"][u"anyreach_campaign"].isString());
        QVERIFY(count(list, [](const auto &item) { return item[u"interrupted"].toBool(); }) >= 3);
        QCOMPARE(
            count(list, [](const auto &item) { return item[u"metrics"][u"e2e_latency"].toDouble() > 3; }), 1);
        QCOMPARE(
            count(list, [](const auto &item) { return item[u"transcript_confidence"].toDouble(1) < 0.5; }),
            1);
        QCOMPARE(count(list, [](const auto &item) { return item[u"is_error"].toBool(); }), 1);
        QCOMPARE(count(list, [](const auto &item) { return item.contains(u"group_id"); }), 2);
        QCOMPARE(
            count(list, [](const auto &item) { return item[u"type"] == QLatin1String("agent_handoff"); }), 1);
        QCOMPARE(
            count(list,
                  [](const auto &item) { return item[u"type"] == QLatin1String("agent_config_update"); }),
            2);
        QVERIFY(count(list, [](const auto &item) {
                    return item[u"output"].toString().startsWith(QLatin1String("{'"));
                }) >= 1);
    }

    void othersShowTheirChannel()
    {
        QCOMPARE(get("conv_demo_unanswered")[u"status"].toString(), QStringLiteral("unanswered"));
        QVERIFY(get("conv_demo_unanswered")[u"conversation"].isNull());

        const QList<QJsonObject> mails = items(get("conv_demo_email_warranty"));
        QVERIFY(count(mails,
                      [](const auto &item) { return item[u"extra"][u"delivery_status"].isString(); }) >= 3);
        QCOMPARE(count(mails, [](const auto &item) { return item[u"extra"][u"skip_reason"].isString(); }), 1);

        const QList<QJsonObject> chat = items(get("conv_demo_chat_return"));
        QVERIFY(count(chat, [](const auto &item) {
                    return item[u"content"][0].toString().startsWith(QLatin1String("[widget "));
                }) >= 3);

        const QList<QJsonObject> arabic = items(get("conv_demo_arabic"));
        QVERIFY(count(arabic,
                      [](const auto &item) { return item[u"content"][0].toString().isRightToLeft(); }) >= 10);

        const QJsonObject withheld = get("conv_demo_withheld");
        QVERIFY(withheld.contains(u"agent_id"));
        for (const QStringView key :
             {u"agent", u"summary", u"custom_metadata", u"conversation", u"recording_details"}) {
            QVERIFY(!withheld.contains(key));
        }
    }

    void runningCallGrowsAndEnds()
    {
        const QString id = QStringLiteral("conv_demo_live");
        qsizetype previous = 0;
        for (const int second : {0, 30, 60, 90}) {
            const QJsonObject running = *m_library.conversation(id, m_start.addSecs(second));
            QCOMPARE(running[u"status"].toString(), QStringLiteral("in_progress"));
            QVERIFY(items(running).size() > previous);
            previous = items(running).size();
        }
        const QJsonObject ended = *m_library.conversation(id, m_start.addSecs(180));
        QCOMPARE(ended[u"status"].toString(), QStringLiteral("completed"));
        QVERIFY(items(ended).size() > previous);
        QVERIFY(ended[u"recording_details"].isObject());
    }

    void callsAndOutputsBelongTogether()
    {
        for (const QJsonObject &conversation : m_library.conversations(m_end)) {
            QHash<QString, double> calls;
            for (const QJsonObject &item : items(conversation)) {
                const QString callId = item[u"call_id"].toString();
                if (item[u"type"] == QLatin1String("function_call")) {
                    calls.insert(callId, item[u"created_at"].toDouble());
                } else if (item[u"type"] == QLatin1String("function_call_output")) {
                    QVERIFY2(calls.contains(callId), qPrintable(callId));
                    const double ranS = item[u"created_at"].toDouble() - calls.take(callId);
                    QVERIFY2(ranS > 0.05 && ranS < 5, qPrintable(callId));
                }
            }
            const bool brokeOff = conversation[u"status"] == QLatin1String("failed");
            QCOMPARE(calls.size(), brokeOff ? 1 : 0);
        }
    }

    void itemIdsAreUnique()
    {
        for (const QJsonObject &conversation : m_library.conversations(m_end)) {
            QSet<QString> ids;
            const QList<QJsonObject> list = items(conversation);
            for (const QJsonObject &item : list) {
                ids.insert(item[u"id"].toString());
            }
            QCOMPARE(ids.size(), list.size());
        }
    }

    void userTurnsAreCounted()
    {
        for (const QJsonObject &conversation : m_library.conversations(m_end)) {
            if (conversation.contains(u"conversation")) {
                QCOMPARE(conversation[u"user_turn_count"].toInt(),
                         count(items(conversation),
                               [](const auto &item) { return item[u"role"] == QLatin1String("user"); }));
            }
        }
    }

    void recordingsAreAsLongAsTold_data() { addVoiceRows(); }
    void recordingsAreAsLongAsTold()
    {
        QFETCH(QJsonObject, conversation);
        const QString name = demo::DemoLibrary::recordingName(conversation[u"id"].toString());
        const demo::Entity *recording = m_library.recording(name);
        QVERIFY(recording);
        QCOMPARE(recording->contentType, QByteArray("audio/ogg"));
        QVERIFY(recording->body.size() < 1'200'000);
        const double toldS = conversation[u"recording_details"][u"duration"].toDouble();
        QVERIFY(std::abs(opusLengthS(recording->body) - toldS) < 0.025); // Opus frames are 20 ms long
    }

    void turnsLieInTheRecordingInOrder_data() { addVoiceRows(); }
    void turnsLieInTheRecordingInOrder()
    {
        QFETCH(QJsonObject, conversation);
        const QJsonObject details = conversation[u"recording_details"].toObject();
        const double startS = details[u"audio_recording_started_at"].toDouble();
        double previousS = startS;
        double callerStoppedS = 0;
        for (const QJsonObject &item : items(conversation)) {
            if (!isMessage(item)) {
                continue;
            }
            const QJsonObject metrics = item[u"metrics"].toObject();
            const double beganS = metrics[u"started_speaking_at"].toDouble();
            const double stoppedS = metrics[u"stopped_speaking_at"].toDouble();
            QVERIFY(beganS > previousS);
            QVERIFY(stoppedS > beganS);
            QVERIFY(stoppedS < startS + details[u"duration"].toDouble());
            previousS = beganS;
            if (item[u"role"] == QLatin1String("user")) {
                callerStoppedS = stoppedS;
            } else if (metrics.contains(u"e2e_latency")) {
                QVERIFY(std::abs(metrics[u"e2e_latency"].toDouble() - (beganS - callerStoppedS)) < 0.002);
                QVERIFY(metrics[u"llm_node_ttft"].toDouble() + metrics[u"tts_node_ttfb"].toDouble() <
                        metrics[u"e2e_latency"].toDouble());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoLibrary)
#include "tst_demolibrary.moc"
