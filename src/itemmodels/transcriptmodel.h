// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversation.h"
#include "conversation/turntimeline.h"
#include "itemmodels/readingthresholds.h"
#include "itemmodels/transcripttext.h"

#include <QAbstractListModel>
#include <QPersistentModelIndex>

namespace earshot::itemmodels {

/** The turns of one conversation as rows; see TranscriptRole for what a row holds. */
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TranscriptModel)

public:
    explicit TranscriptModel(QObject *parent = nullptr);

    /**
     * A newer version of the same conversation (same id) changes only the rows that differ; any other one
     * resets the model, which also drops the timeline and the spoken row.
     */
    void setConversation(const conversation::Conversation &conversation);
    /** Places of the turns in the recording; belongs to the conversation that was set last. */
    void setTimeline(conversation::TurnTimeline timeline);
    /** The row that is heard now, or -1. Any row that does not exist means -1. */
    void setSpokenRow(int row);
    [[nodiscard]] int spokenRow() const { return m_spoken.row(); }

    /** From where on something is marked for the reader. */
    void setThresholds(const ReadingThresholds &thresholds);
    [[nodiscard]] const ReadingThresholds &thresholds() const { return m_thresholds; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void reset(const conversation::Conversation &conversation);
    void update(const conversation::Conversation &conversation);
    void replaceTurns(const QList<conversation::Turn> &turns);
    /** Emits dataChanged for each run of rows in [first, end) for which `differs` holds. */
    template <typename Differs>
    void announce(int first, int end, const QList<int> &roles, Differs differs);

    conversation::Field<QString> m_conversationId;
    QList<conversation::Turn> m_turns;
    SpeakerNames m_names;
    conversation::TurnTimeline m_timeline;
    QPersistentModelIndex m_spoken; ///< moves along when rows are inserted above it
    double m_slowestLatencyMs = 0;
    ReadingThresholds m_thresholds;
};

} // namespace earshot::itemmodels
