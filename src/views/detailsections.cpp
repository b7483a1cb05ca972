// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detailsections.h"

#include "base/visibletext.h"
#include "views/conversationwords.h"
#include "views/isolatedtext.h"
#include "views/plaintext.h"
#include "views/relativetime.h"
#include "views/statuswords.h"

#include <QCoreApplication>
#include <QStringList>

namespace earshot::views {

namespace {

using conversation::Field;
using conversation::FieldState;

/** Context of the translations. */
class DetailSections final
{
    Q_DECLARE_TR_FUNCTIONS(DetailSections)
};

constexpr qsizetype LongestCode = 300;
constexpr qsizetype LongestText = 2'000;

QString clockText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString codeText(const QString &hostile)
{
    return isolatedCode(oneLine(hostile, LongestCode));
}

QString paragraphs(const QString &hostile)
{
    const bool cut = hostile.size() > LongestText;
    QStringList lines = base::visibleText(hostile.left(LongestText), base::TextForm::Paragraphs).split(u'\n');
    for (QString &line : lines) {
        line = isolated(line); // an isolate ends with its paragraph
    }
    return cut ? DetailSections::tr("%1… (whole in the tree)").arg(lines.join(u'\n')) : lines.join(u'\n');
}

DetailRow missing(const QString &label, FieldState state, const QString &received)
{
    const QString why = whyMissingText(state, received);
    // A value that is there but not understood must not look like one that is not there.
    const QString value = state == FieldState::WrongType
                              ? QStringLiteral("%1 (%2)").arg(QString(MissingMark), isolated(why))
                              : QString(MissingMark);
    return {label, value, why, {}};
}

/** A row whose value is what `words` make of the field's. */
template <typename T, typename Words>
DetailRow row(const QString &label, const Field<T> &field, Words words)
{
    if (!field.hasValue()) {
        return missing(label, field.state(), field.received());
    }
    DetailRow made = words(field.value());
    made.label = label;
    return made;
}

DetailRow codeRow(const QString &label, const Field<QString> &field)
{
    return row(label, field, [](const QString &value) {
        return value.isEmpty() ? DetailRow{{}, DetailSections::tr("(empty)"), {}, {}}
                               : DetailRow{{}, codeText(value), {}, value};
    });
}

DetailRow textRow(const QString &label, const Field<QString> &field)
{
    return row(label, field, [](const QString &value) {
        return value.trimmed().isEmpty() ? DetailRow{{}, DetailSections::tr("(empty)"), {}, value}
                                         : DetailRow{{}, paragraphs(value), {}, value};
    });
}

DetailRow timeRow(const QString &label, const QDateTime &time, const DetailsInput &input)
{
    const QDateTime local = time.toTimeZone(input.zone);
    const QString shown =
        DetailSections::tr("%1 %2 (%3)")
            .arg(isolated(input.locale.toString(local, QLocale::ShortFormat)),
                 isolated(input.zone.abbreviation(local)), relativeTimeText(time, input.now));
    return {label, shown, exactTimeText(time, input.zone), time.toUTC().toString(Qt::ISODateWithMs)};
}

DetailRow timeRow(const QString &label, const Field<QDateTime> &field, const DetailsInput &input)
{
    return row(label, field, [&](const QDateTime &time) { return timeRow({}, time, input); });
}

DetailRow callerRow(const conversation::Conversation &open)
{
    return row(DetailSections::tr("Caller"), open.userId, [&](const QString &id) {
        const QString code = codeText(id);
        return DetailRow{{}, open.isGuest() ? DetailSections::tr("Guest (%1)").arg(code) : code, {}, id};
    });
}

DetailRow statusRow(const Field<conversation::ConversationStatus> &field)
{
    return row(DetailSections::tr("Status"), field, [](const conversation::ConversationStatus &status) {
        return DetailRow{
            {},
            DetailSections::tr("%1: %2").arg(isolated(statusWord(status)), statusMeaning(status)),
            {},
            status.text()};
    });
}

DetailRow lengthRow(const DetailsInput &input)
{
    return row(DetailSections::tr("Length"), input.conversation.durationS, [&](qint64 seconds) {
        DetailRow made{{},
                       seconds < 0 ? isolatedCode(QString::number(seconds)) : clockText(seconds),
                       {},
                       QString::number(seconds)};
        const auto heardMs = input.sound.lengthMs;
        if (heardMs && (*heardMs + 999) / 1000 < seconds) { // by a second or more; any number may be given
            made.value = DetailSections::tr("%1; the recording is shorter: %2")
                             .arg(made.value, clockText(*heardMs / 1000));
        }
        return made;
    });
}

DetailRow countRow(const QString &label, const Field<qint64> &field, const QLocale &locale)
{
    return row(label, field, [&](qint64 count) {
        return DetailRow{{}, isolatedCode(locale.toString(count)), {}, QString::number(count)};
    });
}

DetailSection conversationSection(const DetailsInput &input)
{
    const conversation::Conversation &open = input.conversation;
    DetailSection section{DetailSections::tr("Conversation"), {}, {}};
    section.rows = {
        statusRow(open.status),
        row(DetailSections::tr("Channel"), open.channel,
            [](const conversation::Channel &channel) {
                return DetailRow{{}, isolated(channelText(channel)), {}, channel.text};
            }),
        row(DetailSections::tr("Direction"), open.direction,
            [](const conversation::Direction &direction) {
                return DetailRow{{}, isolated(directionText(direction)), {}, direction.text};
            }),
        callerRow(open),
        lengthRow(input),
        countRow(DetailSections::tr("User turns"), open.userTurnCount, input.locale),
        timeRow(DetailSections::tr("Created"), open.createdAt, input),
        timeRow(DetailSections::tr("Updated"), open.updatedAt, input),
        codeRow(DetailSections::tr("Id"), open.id),
    };
    return section;
}

DetailSection agentSection(const DetailsInput &input)
{
    const conversation::Conversation &open = input.conversation;
    DetailSection section{DetailSections::tr("Agent"), {}, {}};
    if (!input.isWithheld || open.agentName.hasValue()) {
        section.rows.append(textRow(DetailSections::tr("Name"), open.agentName));
    }
    section.rows += {
        codeRow(DetailSections::tr("Agent id"), open.agentId),
        codeRow(DetailSections::tr("Version"), open.agentVersionId),
        codeRow(DetailSections::tr("Number"), open.agentNumber),
        codeRow(DetailSections::tr("Organisation"), open.organizationId),
        codeRow(DetailSections::tr("Web widget"), open.webWidgetId),
        codeRow(DetailSections::tr("Trunk"), open.trunkId),
    };
    return section;
}

DetailSection contentSection(const conversation::Conversation &open)
{
    return {DetailSections::tr("What it was about"),
            {},
            {textRow(DetailSections::tr("Summary"), open.summary),
             textRow(DetailSections::tr("Initial context"), open.initialContext)}};
}

DetailSection variablesSection(const DetailsInput &input)
{
    DetailSection section{DetailSections::tr("Variables"), {}, {}};
    for (const itemmodels::Variable &variable : input.variables.list) {
        const QString path = codeText(variable.path);
        section.rows.append(
            {variable.name.isEmpty() ? path : DetailSections::tr("%1 (%2)").arg(variable.name, path),
             variable.isNull ? QString(MissingMark) : paragraphs(variable.value),
             variable.isNull ? whyMissingText(FieldState::Null, {}) : QString(),
             variable.isNull ? QString() : variable.value});
    }
    if (input.variables.leftOut > 0) {
        section.notice = DetailSections::tr("%n more: see the tree.", nullptr, input.variables.leftOut);
    } else if (section.rows.isEmpty()) {
        const FieldState state = input.conversation.customMetadataState;
        section.rows.append(
            state == FieldState::Present
                ? DetailRow{QStringLiteral("custom_metadata"), DetailSections::tr("(empty)"), {}, {}}
                : missing(QStringLiteral("custom_metadata"), state, DetailSections::tr("see the tree")));
    }
    return section;
}

DetailSection recordingSection(const DetailsInput &input)
{
    const conversation::Recording &recording = input.conversation.recording;
    const SoundFacts &sound = input.sound;
    DetailSection section{DetailSections::tr("Recording"), {}, {}};
    const auto append = [&section](const QString &label, bool isKnown, const auto &make) {
        section.rows.append(isKnown ? make() : DetailRow{label, QString(MissingMark), {}, {}});
        section.rows.last().label = label;
    };
    append(DetailSections::tr("Started"), recording.startedAtMs.has_value(),
           [&] { return timeRow({}, QDateTime::fromMSecsSinceEpoch(*recording.startedAtMs), input); });
    const auto lengthMs = sound.lengthMs ? sound.lengthMs : recording.durationMs;
    append(DetailSections::tr("Length"), lengthMs.has_value(), [&] {
        const QString length = clockText(*lengthMs / 1000);
        return DetailRow{{},
                         sound.lengthMs ? length : DetailSections::tr("%1, as the reply says").arg(length),
                         {},
                         QString::number(static_cast<double>(*lengthMs) / 1000, 'f', 3)};
    });
    append(DetailSections::tr("Sound"), !sound.format.isEmpty(), [&] {
        return DetailRow{{}, codeText(sound.format), {}, sound.format};
    });
    append(DetailSections::tr("Size"), sound.sizeBytes.has_value(), [&] {
        const QString bytes = DetailSections::tr("%1 bytes").arg(input.locale.toString(*sound.sizeBytes));
        return DetailRow{{},
                         isolatedCode(input.locale.formattedDataSize(*sound.sizeBytes)),
                         bytes,
                         QString::number(*sound.sizeBytes)};
    });
    append(DetailSections::tr("Link good until"), sound.linkGoodUntil.has_value(),
           [&] { return timeRow({}, *sound.linkGoodUntil, input); });
    return section;
}

/** Said once for all that the role may not read. */
DetailSection withheldSection(const QStringList &names)
{
    return {DetailSections::tr("Withheld from your role"),
            DetailSections::tr(
                "Your role may not read: %1. Ask an administrator of your organisation for the scope "
                "conversations:read_sensitive.")
                .arg(names.join(DetailSections::tr(", "))),
            {}};
}

} // namespace

QList<DetailSection> detailSections(const DetailsInput &input)
{
    const conversation::Conversation &open = input.conversation;
    QList<DetailSection> sections{conversationSection(input), agentSection(input)};
    QStringList withheld;
    const auto add = [&](bool isThere, const QString &name, const DetailSection &section) {
        if (isThere || !input.isWithheld) {
            sections.append(section);
        } else {
            withheld.append(name);
        }
    };
    if (input.isWithheld && !open.agentName.hasValue()) {
        withheld.append(DetailSections::tr("agent's name"));
    }
    add(open.summary.hasValue() || open.initialContext.hasValue(),
        DetailSections::tr("summary and initial context"), contentSection(open));
    add(open.customMetadataState == FieldState::Present, DetailSections::tr("variables"),
        variablesSection(input));
    add(open.recording.detailsState == FieldState::Present || !open.recording.link.isEmpty(),
        DetailSections::tr("recording"), recordingSection(input));
    if (input.isWithheld && open.transcriptState != FieldState::Present) {
        withheld.append(DetailSections::tr("transcript"));
    }
    if (!withheld.isEmpty()) {
        sections.append(withheldSection(withheld));
    }
    return sections;
}

} // namespace earshot::views
