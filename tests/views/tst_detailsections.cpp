// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/detailsections.h"
#include "views/isolatedtext.h"

#include <QTimeZone>
#include <QtTest>

#include <algorithm>
#include <limits>

using namespace earshot;
using conversation::Conversation;
using conversation::Field;
using conversation::FieldState;
using views::DetailRow;
using views::DetailSection;
using views::DetailsInput;

namespace {

Conversation call()
{
    Conversation open;
    open.id = QStringLiteral("conv_1");
    open.status = conversation::ConversationStatus::fromText(QStringLiteral("completed"));
    open.channel = conversation::Channel::fromText(QStringLiteral("telephone"));
    open.direction = conversation::Direction::fromText(QStringLiteral("inbound"));
    open.userId = QStringLiteral("+12025550142");
    open.agentId = QStringLiteral("agent_1");
    open.agentName = QStringLiteral("Ava");
    open.agentState = FieldState::Present;
    open.durationS = 3723;
    open.userTurnCount = 14;
    open.createdAt = QDateTime(QDate(2026, 1, 14), QTime(5, 27), QTimeZone::utc());
    open.summary = QStringLiteral("A late order.");
    open.customMetadataState = FieldState::Present;
    open.transcriptState = FieldState::Present;
    open.recording.detailsState = FieldState::Present;
    open.recording.startedAtMs = 1'768'368'420'000;
    return open;
}

QList<DetailSection> sectionsOf(const Conversation &open, bool isWithheld = false,
                                const views::SoundFacts &sound = {},
                                const itemmodels::Variables &variables = {})
{
    return views::detailSections({.conversation = open,
                                  .isWithheld = isWithheld,
                                  .variables = variables,
                                  .sound = sound,
                                  .now = QDateTime(QDate(2026, 1, 17), QTime(6, 0), QTimeZone::utc()),
                                  .zone = QTimeZone(3600),
                                  .locale = QLocale::c()});
}

DetailRow rowOf(const QList<DetailSection> &sections, const QString &title, const QString &label)
{
    for (const DetailSection &section : sections) {
        for (const DetailRow &row : section.rows) {
            if (section.title == title && views::withoutIsolates(row.label) == label) {
                return row;
            }
        }
    }
    return {};
}

QString valueOf(const QList<DetailSection> &sections, const QString &title, const QString &label)
{
    return views::withoutIsolates(rowOf(sections, title, label).value);
}

QString conversationValue(const Conversation &open, const char *label)
{
    return valueOf(sectionsOf(open), QStringLiteral("Conversation"), QString::fromLatin1(label));
}

} // namespace

class TestDetailSections final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysItInWords()
    {
        const Conversation open = call();
        QVERIFY(conversationValue(open, "Status").startsWith(QStringLiteral("Completed: ")));
        QCOMPARE(conversationValue(open, "Channel"), QStringLiteral("Telephone"));
        QCOMPARE(conversationValue(open, "Direction"), QStringLiteral("Inbound"));
        QCOMPARE(conversationValue(open, "Caller"), QStringLiteral("+12025550142"));
        QCOMPARE(conversationValue(open, "Length"), QStringLiteral("1:02:03"));
        QCOMPARE(conversationValue(open, "User turns"), QStringLiteral("14"));
        QCOMPARE(conversationValue(open, "Id"), QStringLiteral("conv_1"));
        QCOMPARE(valueOf(sectionsOf(open), QStringLiteral("Agent"), QStringLiteral("Name")),
                 QStringLiteral("Ava"));
    }

    void namesGuests()
    {
        Conversation open = call();
        open.userId = QStringLiteral("guest_17");
        QCOMPARE(conversationValue(open, "Caller"), QStringLiteral("Guest (guest_17)"));
    }

    void tellsTimesThreeWays()
    {
        const DetailRow created =
            rowOf(sectionsOf(call()), QStringLiteral("Conversation"), QStringLiteral("Created"));
        const QString value = views::withoutIsolates(created.value);
        QVERIFY2(value.contains(QStringLiteral("06:27")), qPrintable(value));
        QVERIFY2(value.contains(QStringLiteral("UTC+01")), qPrintable(value));
        QVERIFY2(value.endsWith(QStringLiteral("(3 days ago)")), qPrintable(value));
        QVERIFY(created.explanation.contains(QStringLiteral("2026-01-14 05:27:00 UTC")));
        QCOMPARE(created.received, QStringLiteral("2026-01-14T05:27:00.000Z"));
    }

    void saysWhenTheRecordingIsShorter()
    {
        views::SoundFacts sound;
        sound.lengthMs = 3'700'000;
        const QString shorter = valueOf(sectionsOf(call(), false, sound), QStringLiteral("Conversation"),
                                        QStringLiteral("Length"));
        QCOMPARE(shorter, QStringLiteral("1:02:03; the recording is shorter: 1:01:40"));
        sound.lengthMs = 3'722'500;
        const QString alike = valueOf(sectionsOf(call(), false, sound), QStringLiteral("Conversation"),
                                      QStringLiteral("Length"));
        QCOMPARE(alike, QStringLiteral("1:02:03"));
        Conversation hostile = call();
        hostile.durationS = std::numeric_limits<qint64>::max();
        const QString longest = valueOf(sectionsOf(hostile, false, sound), QStringLiteral("Conversation"),
                                        QStringLiteral("Length"));
        QVERIFY(longest.endsWith(QStringLiteral("the recording is shorter: 1:02:02")));
    }

    void marksWhatIsMissingAndWhy()
    {
        Conversation open = call();
        open.userTurnCount = Field<qint64>::null();
        open.durationS = Field<qint64>::wrongType(QStringLiteral("\"long\""));
        const auto sections = sectionsOf(open);
        const QString title = QStringLiteral("Conversation");
        QCOMPARE(valueOf(sections, title, QStringLiteral("Updated")), QStringLiteral("-"));
        QCOMPARE(rowOf(sections, title, QStringLiteral("Updated")).explanation,
                 QStringLiteral("not in the reply"));
        QCOMPARE(valueOf(sections, title, QStringLiteral("User turns")), QStringLiteral("-"));
        QCOMPARE(rowOf(sections, title, QStringLiteral("User turns")).explanation,
                 QStringLiteral("null in the reply"));
        QCOMPARE(valueOf(sections, title, QStringLiteral("Length")),
                 QStringLiteral("- (not understood: \"long\")"));
    }

    void saysOnceWhatIsWithheld()
    {
        Conversation open;
        open.agentId = QStringLiteral("agent_1");
        const auto sections = sectionsOf(open, true);
        QStringList notices;
        for (const DetailSection &section : sections) {
            if (section.notice.contains(QStringLiteral("conversations:read_sensitive"))) {
                notices.append(section.notice);
            }
            QVERIFY(section.title != QStringLiteral("Variables"));
            QVERIFY(section.title != QStringLiteral("Recording"));
        }
        QCOMPARE(notices.size(), 1);
        for (const char *name : {"agent's name", "summary", "variables", "recording", "transcript"}) {
            QVERIFY2(notices.first().contains(QString::fromLatin1(name)), name);
        }
    }

    void keepsWhatIsThereThoughTheRestIsWithheld()
    {
        const auto sections = sectionsOf(call(), true);
        QVERIFY(std::none_of(sections.cbegin(), sections.cend(), [](const DetailSection &section) {
            return section.title.startsWith(QStringLiteral("Withheld"));
        }));
        QCOMPARE(valueOf(sections, QStringLiteral("What it was about"), QStringLiteral("Summary")),
                 QStringLiteral("A late order."));
    }

    void listsVariables()
    {
        itemmodels::Variables variables;
        variables.list = {
            {QStringLiteral("anyreach_campaign"), QStringLiteral("Campaign"), QStringLiteral("spring")},
            {QStringLiteral("order.id"), {}, QStringLiteral("LK-1\u202E")},
            {QStringLiteral("none"), {}, QStringLiteral("null"), true}};
        variables.leftOut = 3;
        const auto sections = sectionsOf(call(), false, {}, variables);
        const QString title = QStringLiteral("Variables");
        QCOMPARE(valueOf(sections, title, QStringLiteral("Campaign (anyreach_campaign)")),
                 QStringLiteral("spring"));
        QCOMPARE(valueOf(sections, title, QStringLiteral("order.id")), QStringLiteral("LK-1⟦U+202E⟧"));
        QCOMPARE(rowOf(sections, title, QStringLiteral("order.id")).received,
                 QStringLiteral("LK-1\u202E")); // copied as received
        QCOMPARE(valueOf(sections, title, QStringLiteral("none")), QStringLiteral("-"));
        const auto section = std::find_if(sections.cbegin(), sections.cend(),
                                          [&](const DetailSection &any) { return any.title == title; });
        QVERIFY(section->notice.startsWith(QStringLiteral("3 more")));
    }

    void tellsTheFactsOfTheRecording()
    {
        const QString title = QStringLiteral("Recording");
        const auto before = sectionsOf(call());
        QCOMPARE(valueOf(before, title, QStringLiteral("Sound")), QStringLiteral("-"));
        QCOMPARE(valueOf(before, title, QStringLiteral("Link good until")), QStringLiteral("-"));
        const auto known = sectionsOf(call(), false,
                                      {61'000, QStringLiteral("mp3, 8 kHz, 2 ch"), 1'048'576,
                                       QDateTime(QDate(2026, 1, 17), QTime(6, 9), QTimeZone::utc())});
        QCOMPARE(valueOf(known, title, QStringLiteral("Length")), QStringLiteral("0:01:01"));
        QCOMPARE(valueOf(known, title, QStringLiteral("Sound")), QStringLiteral("mp3, 8 kHz, 2 ch"));
        QCOMPARE(rowOf(known, title, QStringLiteral("Size")).received, QStringLiteral("1048576"));
        QVERIFY(valueOf(known, title, QStringLiteral("Link good until"))
                    .endsWith(QStringLiteral("(in 9 minutes)")));
        Conversation saidOnly = call();
        saidOnly.recording.durationMs = 92'442;
        QCOMPARE(valueOf(sectionsOf(saidOnly), title, QStringLiteral("Length")),
                 QStringLiteral("0:01:32, as the reply says"));
    }

    void isolatesNumbersAndIds()
    {
        const DetailRow caller =
            rowOf(sectionsOf(call()), QStringLiteral("Conversation"), QStringLiteral("Caller"));
        QCOMPARE(caller.value, QStringLiteral("\u2066+12025550142\u2069"));
        QCOMPARE(caller.received, QStringLiteral("+12025550142"));
    }
};

QTEST_APPLESS_MAIN(TestDetailSections)
#include "tst_detailsections.moc"
