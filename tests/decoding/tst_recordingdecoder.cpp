// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/recordingdecoder.h"

#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QtTest>

using namespace earshot;
using conversation::FieldState;
using conversation::Recording;

namespace {

Recording decoded(const QByteArray &json)
{
    const auto nodes = json::parseJson(json);
    return nodes.hasValue() ? decoding::decodeRecording(nodes.value(), json::NodeTable::root()) : Recording();
}

/** Qt 6.4's moc takes two slashes in a raw string for a comment; in the rows @ stands for them. */
QByteArray withSlashes(const char *json)
{
    return QByteArray(json).replace('@', "//");
}

} // namespace

class TestRecordingDecoder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLink_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *json, const char *path) {
            QTest::newRow(name) << withSlashes(json) << QString::fromLatin1(path);
        };
        row("recording_url", R"({"recording_details":{"x":"https:@a/b.mp3","recording_url":"https:@a/c"}})",
            "/recording_details/recording_url");
        row("recording_url of any scheme",
            R"({"recording_details":{"x":"https:@a/b.mp3","recording_url":"file:@/etc/passwd"}})",
            "/recording_details/recording_url");
        row("beside the details",
            R"({"recording_url":"https:@a/c","recording_details":{"y":"https:@a/b.mp3"}})", "/recording_url");
        row("empty recording_url", R"({"recording_details":{"recording_url":" ","y":"https:@a/b"}})",
            "/recording_details/y");
        row("null recording_url", R"({"recording_details":{"recording_url":null,"y":"https:@a/b"}})",
            "/recording_details/y");
        row("egress",
            R"({"recording_details":{"egress_id":"E","file_results":[{"filename":"a.mp4","location":"https:@s/a.mp4"}]}})",
            "/recording_details/file_results/0/location");
        row("key of a link", R"({"recording_details":{"note":"https:@a/b","audio_url":"https:@a/c"}})",
            "/recording_details/audio_url");
        row("sound file",
            R"({"recording_details":{"dashboard_url":"https:@a/b","file":"https:@a/c.OPUS?sig=1.x"}})",
            "/recording_details/file");
        row("whole before single tracks",
            R"({"recording_details":{"customer_url":"https:@a/1.wav","mono":{"combinedUrl":"https:@a/2.wav"}}})",
            "/recording_details/mono/combinedUrl");
        row("https before http", R"({"recording_details":{"audio_url":"http:@a/b.mp3","z":"https:@a/c"}})",
            "/recording_details/z");
        row("http when nothing else", R"({"recording_details":{"url":"http:@a/b.mp3"}})",
            "/recording_details/url");
        row("file link when nothing else", R"({"recording_details":{"a":"x","p":"file:@/b.mp3"}})",
            "/recording_details/p");
        row("UNC when nothing else", "{\"recording_details\":{\"p\":\"\\\\\\\\host\\\\share\\\\b.mp3\"}}",
            "/recording_details/p");
        row("a string", R"({"recording_details":"https:@a/b.mp3"})", "/recording_details");
        row("no link", R"({"recording_details":{"status":"EGRESS_FAILED","n":1,"t":"12:30"}})", "");
        row("no details", R"({"id":"x"})", "");
        row("null details", R"({"recording_details":null})", "");
        row("outside", R"({"custom_metadata":{"url":"https:@a/b.mp3"}})", "");
    }
    void findsTheLink()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const Recording recording = decoded(json);
        QCOMPARE(recording.linkPath, path);
        const auto nodes = json::parseJson(json);
        QCOMPARE(recording.link, path.isEmpty() ? QString() : nodes.value().string(nodes.value().find(path)));
    }

    void findsTheStart_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char *name, const char *json, const char *path, qint64 ms) {
            QTest::newRow(name) << withSlashes(json) << QString::fromLatin1(path) << ms;
        };
        row("seconds", R"({"recording_details":{"audio_recording_started_at":1767225600.25}})",
            "/recording_details/audio_recording_started_at", 1767225600250);
        row("milliseconds", R"({"recording_details":{"recordingStart":1767225600250}})",
            "/recording_details/recordingStart", 1767225600250);
        row("nanoseconds as text, at the file",
            R"({"recording_details":{"started_at":"1767225600000000000","file_results":[{"started_at":"1767225601000000000","location":"https:@a/b.ogg"}]}})",
            "/recording_details/file_results/0/started_at", 1767225601000);
        row("ISO", R"({"recording_details":{"start_time":"2026-01-01T00:00:00Z"}})",
            "/recording_details/start_time", 1767225600000);
        row("session report", R"({"audio_recording_started_at":1767225600.0,"chat_history":{}})",
            "/audio_recording_started_at", 1767225600000);
        row("report inside", R"({"conversation":{"audio_recording_started_at":1767225600.0}})",
            "/conversation/audio_recording_started_at", 1767225600000);
        row("unset, then set", R"({"recording_details":{"started_at":"0","a":{"started_at":1767225600}}})",
            "/recording_details/a/started_at", 1767225600000);
        row("end minus duration", R"({"recording_details":{"ended_at":1767225700,"duration":100}})",
            "/recording_details/ended_at", 1767225600000);
    }
    void findsTheStart()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(qint64, ms);
        const Recording recording = decoded(json);
        QCOMPARE(recording.startedAtPath, path);
        QCOMPARE(recording.startedAtMs, std::optional(ms));
    }

    void inventsNoStart_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {R"({"created_at":"2026-01-01T00:00:00Z","duration":10,"recording_details":{}})",
              R"({"recording_details":{"ended_at":1767225700}})", R"({"recording_details":{"duration":10}})",
              R"({"recording_details":{"start_offset":3.5,"started":true,"restarted_at":1767225600}})",
              R"({"recording_details":{"a":{"ended_at":1767225700},"b":{"duration":10}}})",
              R"({"recording_details":{"calendar":1767225700,"duration":10}})",
              R"({"started_at":1767225600,"recording_details":{"recording_url":"https:@a/b"}})"}) {
            QTest::newRow(json) << withSlashes(json);
        }
    }
    void inventsNoStart()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!decoded(json).startedAtMs);
        QVERIFY(decoded(json).startedAtPath.isEmpty());
    }

    void readsTheDuration_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << QByteArray("duration") << QByteArray("187.25") << 187250LL;
        QTest::newRow("milliseconds by size") << QByteArray("duration") << QByteArray("187250") << 187250LL;
        QTest::newRow("nanoseconds by size")
            << QByteArray("duration") << QByteArray("\"187250000000\"") << 187250LL;
        QTest::newRow("milliseconds by key") << QByteArray("duration_ms") << QByteArray("1500") << 1500LL;
        QTest::newRow("camel case") << QByteArray("durationMillis") << QByteArray("1500") << 1500LL;
        QTest::newRow("nanoseconds by key")
            << QByteArray("duration_ns") << QByteArray("1500000000") << 1500LL;
        QTest::newRow("microseconds by key") << QByteArray("duration_us") << QByteArray("1500000") << 1500LL;
        QTest::newRow("seconds by key")
            << QByteArray("duration_seconds") << QByteArray("30000") << 30000000LL;
        QTest::newRow("null") << QByteArray("duration") << QByteArray("null") << -1LL;
        QTest::newRow("negative") << QByteArray("duration") << QByteArray("-3") << -1LL;
        QTest::newRow("huge") << QByteArray("duration") << QByteArray("1e400") << -1LL;
        QTest::newRow("text") << QByteArray("duration") << QByteArray("\"long\"") << -1LL;
    }
    void readsTheDuration()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(qint64, ms);
        const Recording recording = decoded("{\"recording_details\":{\"" + key + "\":" + value + "}}");
        QCOMPARE(recording.durationMs.value_or(-1), ms);
    }

    void tellsTheStateOfTheDetails()
    {
        QCOMPARE(decoded("{}").detailsState, FieldState::Absent);
        QCOMPARE(decoded(R"({"recording_details":null})").detailsState, FieldState::Null);
        QCOMPARE(decoded(R"({"recording_details":{}})").detailsState, FieldState::Present);
        QCOMPARE(decoded(R"({"recording_details":7})").detailsState, FieldState::WrongType);
    }
};

QTEST_GUILESS_MAIN(TestRecordingDecoder)
#include "tst_recordingdecoder.moc"
