// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/waveformmarks.h"

#include "conversation/conversation.h"
#include "conversation/latencybreakdown.h"
#include "itemmodels/latencytext.h"
#include "itemmodels/transcripttext.h"
#include "session/recordingsync.h"
#include "views/plaintext.h"
#include "waveform/speechpatterns.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace earshot::window {

namespace {

using conversation::LatencyBreakdown;
using conversation::Speaker;
using conversation::Turn;
using conversation::TurnTimeline;
using itemmodels::Pace;
using session::HeardLatency;
using views::WaveformLane;
using views::WaveformMark;
using Kind = WaveformMark::Kind;

constexpr qint64 ShortestOverlapMs = 200;
constexpr qint64 LongSilenceMs = 3000;
constexpr qsizetype LongestText = 80;

struct Waveform
{
    Q_DECLARE_TR_FUNCTIONS(Waveform)
};

/** By row, as heardLatencies() orders them. */
const HeardLatency *heardOf(const session::RecordingSync &sync, int row)
{
    const std::vector<HeardLatency> &all = sync.heardLatencies();
    const auto found = std::lower_bound(all.begin(), all.end(), row,
                                        [](const HeardLatency &heard, int r) { return heard.row < r; });
    return found != all.end() && found->row == row ? &*found : nullptr;
}

/** "heard after 1.8 s, reported 0.9 s" */
QString heardText(const HeardLatency &heard)
{
    const QString waited = heard.waitedMs < 0
                               ? Waveform::tr("cut in %1 early")
                                     .arg(itemmodels::shortDuration(static_cast<double>(-heard.waitedMs)))
                               : Waveform::tr("heard after %1")
                                     .arg(itemmodels::shortDuration(static_cast<double>(heard.waitedMs)));
    return heard.hasReported
               ? Waveform::tr("%1, reported %2").arg(waited, itemmodels::shortDuration(heard.reportedMs))
               : waited;
}

QString said(const conversation::Conversation &conversation, const Turn &turn)
{
    const QString name = itemmodels::SpeakerNames::of(conversation).of(turn);
    return Waveform::tr("%1: %2").arg(views::oneLine(name, LongestText / 2),
                                      views::oneLine(itemmodels::plainText(turn), LongestText));
}

QString toolText(const conversation::ToolCall &tool)
{
    QString text = views::oneLine(tool.name, LongestText);
    if (const auto latencyMs = tool.latencyMs()) {
        text = Waveform::tr("%1, %2").arg(text, itemmodels::shortDuration(static_cast<double>(*latencyMs)));
    }
    return tool.failed() ? Waveform::tr("%1, failed").arg(text) : text;
}

QString waitText(const Turn &turn)
{
    const auto latency = LatencyBreakdown::of(turn.metrics);
    const QString label = itemmodels::latencyLabel(latency);
    const QString word = itemmodels::paceWord(itemmodels::paceOf(latency.totalMs));
    return word.isEmpty() ? label : Waveform::tr("%1, %2").arg(label, word);
}

/** Of what was heard; the end of a turn may be unknown, which is a very large number. */
QString lengthText(const WaveformMark &mark)
{
    return itemmodels::shortDuration(static_cast<double>(mark.stretch.lengthMs()));
}

QString textOf(const conversation::Conversation &conversation, const WaveformMark &mark)
{
    if (mark.row >= conversation.turns.size()) {
        return {}; // of a conversation that has been closed
    }
    switch (mark.kind) {
    case Kind::CallerTurn:
    case Kind::AgentTurn:
        return said(conversation, conversation.turns.at(mark.row));
    case Kind::Tool:
    case Kind::FailedTool:
        return toolText(conversation.turns.at(mark.row).toolCall);
    case Kind::FairWait:
    case Kind::SlowWait:
    case Kind::VerySlowWait:
        return waitText(conversation.turns.at(mark.row));
    case Kind::Interruption:
        return Waveform::tr("The agent was interrupted");
    case Kind::Overlap:
        return Waveform::tr("Both speak for %1").arg(lengthText(mark));
    case Kind::Silence:
        break;
    }
    return Waveform::tr("Silence for %1").arg(lengthText(mark));
}

QString beginTextOf(const session::RecordingSync &sync, const WaveformMark &mark)
{
    const HeardLatency *heard = mark.lane() == WaveformLane::Turns ? heardOf(sync, mark.row) : nullptr;
    return heard ? heardText(*heard) : QString();
}

Kind waitKind(Pace pace)
{
    return pace == Pace::VerySlow ? Kind::VerySlowWait : pace == Pace::Slow ? Kind::SlowWait : Kind::FairWait;
}

/** Gathers the marks of one conversation. */
class Gathering final
{
public:
    Gathering(const conversation::Conversation &conversation, const session::RecordingSync &sync)
        : m_turns(conversation.turns), m_timeline(sync.timeline())
    {}

    void addTurns()
    {
        for (const TurnTimeline::Span &span : m_timeline.spans()) {
            const Turn &turn = m_turns.at(span.row);
            const bool isAgent = turn.speaker.kind == Speaker::Kind::Agent;
            m_marks.push_back({isAgent ? Kind::AgentTurn : Kind::CallerTurn,
                               {span.beginMs, span.endMs},
                               span.row,
                               span.isSure});
            if (isAgent && span.isSure) {
                addWait(span, turn);
                addInterruption(span, turn);
            }
        }
    }

    void addTools()
    {
        for (int row = 0; row < m_turns.size(); ++row) {
            const Turn &turn = m_turns.at(row);
            const auto beginMs = m_timeline.offsetMs(row);
            if (turn.kind != Turn::Kind::ToolCall || !beginMs) {
                continue;
            }
            m_marks.push_back({turn.toolCall.failed() ? Kind::FailedTool : Kind::Tool,
                               {*beginMs, *beginMs + turn.toolCall.latencyMs().value_or(0)},
                               row});
        }
    }

    void addHeard(const session::CallSpeech &speech, qint64 lengthMs)
    {
        if (speech == session::CallSpeech()) {
            return;
        }
        for (const auto &both : waveform::overlapsOf(speech.caller, speech.agent, ShortestOverlapMs)) {
            m_marks.push_back({Kind::Overlap, {both.beginMs, both.endMs}});
        }
        const auto &first = speech.either.empty() ? speech.caller : speech.either;
        for (const auto &none : waveform::silencesOf(first, speech.agent, lengthMs, LongSilenceMs)) {
            m_marks.push_back({Kind::Silence, {none.beginMs, none.endMs}});
        }
    }

    [[nodiscard]] std::vector<WaveformMark> take() { return std::move(m_marks); }

private:
    void addWait(const TurnTimeline::Span &span, const Turn &turn)
    {
        const auto latency = LatencyBreakdown::of(turn.metrics);
        const Pace pace = itemmodels::paceOf(latency.totalMs);
        if (latency.label == LatencyBreakdown::Label::None || pace == Pace::Quick) {
            return;
        }
        m_marks.push_back({waitKind(pace),
                           {span.beginMs - static_cast<qint64>(std::llround(latency.totalMs)), span.beginMs},
                           span.row});
    }

    void addInterruption(const TurnTimeline::Span &span, const Turn &turn)
    {
        if (turn.interrupted && span.endMs < std::numeric_limits<qint64>::max()) {
            m_marks.push_back({Kind::Interruption, {span.endMs, span.endMs}, span.row});
        }
    }

    const QList<Turn> &m_turns;
    const TurnTimeline &m_timeline;
    std::vector<WaveformMark> m_marks;
};

} // namespace

std::vector<WaveformMark> waveformMarks(const conversation::Conversation &conversation,
                                        const session::RecordingSync &sync, qint64 lengthMs)
{
    Gathering gathering(conversation, sync);
    gathering.addTurns();
    gathering.addTools();
    gathering.addHeard(sync.speech(), lengthMs);
    return gathering.take();
}

views::WaveformMarkWords waveformMarkWords(const conversation::Conversation &conversation,
                                           const session::RecordingSync &sync)
{
    return {[&conversation](const WaveformMark &mark) { return textOf(conversation, mark); },
            [&sync](const WaveformMark &mark) { return beginTextOf(sync, mark); }};
}

} // namespace earshot::window
