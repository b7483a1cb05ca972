// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/transcriptmodel.h"

#include "conversation/latencybreakdown.h"
#include "itemmodels/roles.h"
#include "itemmodels/turngaps.h"

#include <algorithm>
#include <utility>

namespace earshot::itemmodels {

using conversation::Conversation;
using conversation::Turn;
using conversation::TurnTimeline;

namespace {

double slowestLatencyMs(const Conversation &conversation)
{
    return conversation.slowestLatencyMs ? *conversation.slowestLatencyMs
                                         : conversation::slowestLatencyMs(conversation.turns);
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent) : QAbstractListModel(parent)
{}

void TranscriptModel::setConversation(const Conversation &conversation)
{
    if (conversation.id.hasValue() && conversation.id == m_conversationId) {
        update(conversation);
    } else {
        reset(conversation);
    }
}

void TranscriptModel::reset(const Conversation &conversation)
{
    beginResetModel();
    m_conversationId = conversation.id;
    m_turns = conversation.turns;
    m_names = SpeakerNames::of(conversation);
    m_timeline = {};
    m_spoken = QPersistentModelIndex();
    m_slowestLatencyMs = slowestLatencyMs(conversation);
    endResetModel();
}

void TranscriptModel::update(const Conversation &conversation)
{
    const double previousSlowestMs = std::exchange(m_slowestLatencyMs, slowestLatencyMs(conversation));
    const SpeakerNames previousNames = std::exchange(m_names, SpeakerNames::of(conversation));
    replaceTurns(conversation.turns);

    QList<int> roles;
    if (previousNames != m_names) {
        roles << SpeakerNameRole << Qt::AccessibleTextRole;
    }
    if (previousSlowestMs != m_slowestLatencyMs) {
        roles << SlowestLatencyMsRole;
    }
    if (!roles.isEmpty()) {
        announce(0, rowCount(), roles, [](int) { return true; });
    }
}

void TranscriptModel::replaceTurns(const QList<Turn> &turns)
{
    const QList<Turn> previous = m_turns;
    const auto shorter = std::min(previous.size(), turns.size());
    const auto differing = std::mismatch(previous.cbegin(), previous.cbegin() + shorter, turns.cbegin());
    const auto prefix = differing.first - previous.cbegin();
    const auto suffixEnd =
        std::mismatch(previous.crbegin(), previous.crbegin() + (shorter - prefix), turns.crbegin());
    const auto suffix = suffixEnd.first - previous.crbegin();

    const int first = static_cast<int>(prefix);
    const int end = static_cast<int>(shorter - suffix); // rows [first, end) stand in both and may differ
    const int added = static_cast<int>(turns.size() - previous.size());
    if (first < end) { // else the list would be copied for nothing
        std::copy(turns.cbegin() + first, turns.cbegin() + end, m_turns.begin() + first);
        announce(first, end, {}, [&](int row) { return previous.at(row) != turns.at(row); });
    }
    if (added > 0) {
        beginInsertRows({}, end, end + added - 1);
        m_turns = turns;
        endInsertRows();
    } else if (added < 0) {
        beginRemoveRows({}, end, end - added - 1);
        m_turns = turns;
        endRemoveRows();
    }
}

void TranscriptModel::setTimeline(TurnTimeline timeline)
{
    const TurnTimeline previous = std::exchange(m_timeline, std::move(timeline));
    announce(0, rowCount(), {OffsetMsRole, Qt::AccessibleTextRole},
             [&](int row) { return previous.offsetMs(row) != m_timeline.offsetMs(row); });
}

void TranscriptModel::setSpokenRow(int row)
{
    const QModelIndex spoken = row < 0 ? QModelIndex() : index(row);
    if (m_spoken == spoken) {
        return;
    }
    const QModelIndex previous = std::exchange(m_spoken, QPersistentModelIndex(spoken));
    for (const QModelIndex &changed : {previous, spoken}) {
        if (changed.isValid()) {
            Q_EMIT dataChanged(changed, changed, {SpokenRole});
        }
    }
}

void TranscriptModel::setThresholds(const ReadingThresholds &thresholds)
{
    if (m_thresholds != thresholds) {
        m_thresholds = thresholds;
        announce(0, rowCount(), {ThresholdsRole, Qt::AccessibleTextRole}, [](int) { return true; });
    }
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_turns.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Turn &turn = m_turns.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plainText(turn);
    case Qt::AccessibleTextRole:
        return accessibleText(turn, m_names.of(turn), m_timeline.offsetMs(index.row()), m_thresholds);
    case TurnRole:
        return QVariant::fromValue(&turn);
    case SpeakerNameRole:
        return m_names.of(turn);
    case OffsetMsRole:
        if (const auto offsetMs = m_timeline.offsetMs(index.row())) {
            return *offsetMs;
        }
        return {};
    case SpokenRole:
        return m_spoken == index;
    case SlowestLatencyMsRole:
        return m_slowestLatencyMs;
    case TurnNumberRole:
        return index.row();
    case SilenceBeforeMsRole:
        if (const auto silenceMs = silenceBeforeMs(m_turns, index.row())) {
            return *silenceMs;
        }
        return {};
    case NewDateRole:
        if (const auto date = newDateAt(m_turns, index.row())) {
            return *date;
        }
        return {};
    case ThresholdsRole:
        return QVariant::fromValue(&m_thresholds);
    default:
        return {};
    }
}

template <typename Differs>
void TranscriptModel::announce(int first, int end, const QList<int> &roles, Differs differs)
{
    for (int row = first; row < end; ++row) {
        const int runBegin = row;
        while (row < end && differs(row)) {
            ++row;
        }
        if (row > runBegin) {
            Q_EMIT dataChanged(index(runBegin), index(row - 1), roles);
        }
    }
}

} // namespace earshot::itemmodels
