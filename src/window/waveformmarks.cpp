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
using views::WaveformMark;
using Kind = WaveformMark::Kind;

constexpr qint64 ShortestOverlapMs = 200;
constexpr qint64 LongSilenceMs = 3000;
constexpr qsizetype LongestText = 80;

struct Waveform
{
    Q_DECLARE_TR_FUNCTIONS(Waveform)
};

QString said(const itemmodels::SpeakerNames &names, const Turn &turn)
{
    return Waveform::tr("%1: %2").arg(views::oneLine(names.of(turn), LongestText / 2),
                                      views::oneLine(itemmodels::plainText(turn), LongestText));
}

/** "waited 1.8 s by the sound, reported 0.9 s" */
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

Kind waitKind(Pace pace)
{
    return pace == Pace::VerySlow ? Kind::VerySlowWait : pace == Pace::Slow ? Kind::SlowWait : Kind::FairWait;
}

/** Gathers the marks of one conversation. */
class Gathering final
{
public:
    Gathering(const conversation::Conversation &conversation, const session::RecordingSync &sync)
        : m_turns(conversation.turns)
        , m_names(itemmodels::SpeakerNames::of(conversation))
        , m_timeline(sync.timeline())
        , m_heard(sync.heardLatencies())
    {}

    void addTurns()
    {
        for (const TurnTimeline::Span &span : m_timeline.spans()) {
            const Turn &turn = m_turns.at(span.row);
            const bool isAgent = turn.speaker.kind == Speaker::Kind::Agent;
            WaveformMark mark{isAgent ? Kind::AgentTurn : Kind::CallerTurn,
                              {span.beginMs, span.endMs},
                              said(m_names, turn),
                              {},
                              span.isSure};
            if (const HeardLatency *heard = heardOf(span.row)) {
                mark.beginText = heardText(*heard);
            }
            m_marks.push_back(mark);
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
            const qint64 lengthMs = turn.toolCall.latencyMs().value_or(0);
            QString text = views::oneLine(turn.toolCall.name, LongestText);
            if (turn.toolCall.latencyMs()) {
                text = Waveform::tr("%1, %2").arg(text,
                                                  itemmodels::shortDuration(static_cast<double>(lengthMs)));
            }
            if (turn.toolCall.failed()) {
                text = Waveform::tr("%1, failed").arg(text);
            }
            m_marks.push_back({turn.toolCall.failed() ? Kind::FailedTool : Kind::Tool,
                               {*beginMs, *beginMs + lengthMs},
                               text,
                               {},
                               true});
        }
    }

    void addHeard(const session::CallSpeech &speech, qint64 lengthMs)
    {
        if (speech == session::CallSpeech()) {
            return;
        }
        for (const auto &both : waveform::overlapsOf(speech.caller, speech.agent, ShortestOverlapMs)) {
            const QString length = itemmodels::shortDuration(static_cast<double>(both.endMs - both.beginMs));
            m_marks.push_back({Kind::Overlap,
                               {both.beginMs, both.endMs},
                               Waveform::tr("Both speak for %1").arg(length),
                               {},
                               true});
        }
        const auto &first = speech.either.empty() ? speech.caller : speech.either;
        for (const auto &none : waveform::silencesOf(first, speech.agent, lengthMs, LongSilenceMs)) {
            const QString length = itemmodels::shortDuration(static_cast<double>(none.endMs - none.beginMs));
            m_marks.push_back({Kind::Silence,
                               {none.beginMs, none.endMs},
                               Waveform::tr("Silence for %1").arg(length),
                               {},
                               true});
        }
    }

    [[nodiscard]] std::vector<WaveformMark> take() { return std::move(m_marks); }

private:
    /** By row, as heardLatencies() orders them. */
    [[nodiscard]] const HeardLatency *heardOf(int row) const
    {
        const auto found = std::lower_bound(m_heard.begin(), m_heard.end(), row,
                                            [](const HeardLatency &heard, int r) { return heard.row < r; });
        return found != m_heard.end() && found->row == row ? &*found : nullptr;
    }

    void addWait(const TurnTimeline::Span &span, const Turn &turn)
    {
        const auto latency = LatencyBreakdown::of(turn.metrics);
        const Pace pace = itemmodels::paceOf(latency.totalMs);
        if (latency.label == LatencyBreakdown::Label::None || pace == Pace::Quick) {
            return;
        }
        const QString label = itemmodels::latencyLabel(latency);
        const QString word = itemmodels::paceWord(pace);
        m_marks.push_back({waitKind(pace),
                           {span.beginMs - static_cast<qint64>(std::llround(latency.totalMs)), span.beginMs},
                           word.isEmpty() ? label : Waveform::tr("%1, %2").arg(label, word),
                           {},
                           true});
    }

    void addInterruption(const TurnTimeline::Span &span, const Turn &turn)
    {
        if (turn.interrupted && span.endMs < std::numeric_limits<qint64>::max()) {
            m_marks.push_back({Kind::Interruption,
                               {span.endMs, span.endMs},
                               Waveform::tr("The agent was interrupted"),
                               {},
                               true});
        }
    }

    const QList<Turn> &m_turns;
    itemmodels::SpeakerNames m_names;
    const TurnTimeline &m_timeline;
    const std::vector<HeardLatency> &m_heard;
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

} // namespace earshot::window
