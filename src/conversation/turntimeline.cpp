// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/turntimeline.h"

#include <algorithm>
#include <limits>

namespace earshot::conversation {

namespace {

bool isSpoken(const Turn &turn)
{
    return turn.kind == Turn::Kind::Message &&
           (turn.speaker.kind == Speaker::Kind::Caller || turn.speaker.kind == Speaker::Kind::Agent);
}

} // namespace

TurnTimeline::TurnTimeline(const QList<Turn> &turns, std::optional<qint64> recordingStartMs)
{
    if (!recordingStartMs) {
        return;
    }
    m_offsets.reserve(static_cast<size_t>(turns.size()));
    for (int row = 0; row < turns.size(); ++row) {
        const Turn &turn = turns.at(row);
        const auto startedAtMs = turn.startedAtMs();
        m_offsets.push_back(startedAtMs ? std::optional(*startedAtMs - *recordingStartMs) : std::nullopt);
        if (startedAtMs && isSpoken(turn)) {
            const auto stoppedAtMs = turn.metrics.stoppedSpeakingAtMs;
            const qint64 beginMs = *m_offsets.back();
            const qint64 endMs = stoppedAtMs ? *stoppedAtMs - *recordingStartMs : beginMs; // see order()
            m_spans.push_back({row, beginMs, endMs, turn.metrics.startedSpeakingAtMs.has_value()});
        }
    }
    order();
}

void TurnTimeline::replace(const std::vector<Span> &heard)
{
    for (const Span &span : heard) {
        const auto same = std::find_if(m_spans.begin(), m_spans.end(),
                                       [&span](const Span &own) { return own.row == span.row; });
        if (same == m_spans.end()) {
            continue;
        }
        *same = span;
        m_offsets[static_cast<size_t>(span.row)] = span.beginMs;
    }
    order();
}

void TurnTimeline::order()
{
    std::stable_sort(m_spans.begin(), m_spans.end(),
                     [](const Span &a, const Span &b) { return a.beginMs < b.beginMs; });
    for (size_t i = 0; i < m_spans.size(); ++i) {
        if (m_spans[i].endMs <= m_spans[i].beginMs) { // not known
            m_spans[i].endMs =
                i + 1 < m_spans.size() ? m_spans[i + 1].beginMs : std::numeric_limits<qint64>::max();
        }
    }
}

int TurnTimeline::turnAt(qint64 positionMs) const
{
    auto span = std::upper_bound(m_spans.begin(), m_spans.end(), positionMs,
                                 [](qint64 position, const Span &s) { return position < s.beginMs; });
    // Speech overlaps by a turn or two; a turn that began long ago and still runs is found within these.
    for (int looked = 0; looked < 8 && span != m_spans.begin(); ++looked) {
        --span;
        if (span->isSure && positionMs < span->endMs) {
            return span->row;
        }
    }
    return -1;
}

std::optional<qint64> TurnTimeline::offsetMs(int row) const
{
    if (row < 0 || static_cast<size_t>(row) >= m_offsets.size()) {
        return std::nullopt;
    }
    return m_offsets[static_cast<size_t>(row)];
}

} // namespace earshot::conversation
