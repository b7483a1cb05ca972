// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/latencybreakdown.h"
#include "views/glyph.h"

#include <QList>
#include <QString>

class QModelIndex;

namespace earshot::conversation {
struct Turn;
}

namespace earshot::views {

/** How a turn stands in the transcript. */
enum class TurnForm : quint8 {
    Bubble, ///< something said
    Pill,   ///< a tool call
    Quiet,  ///< instructions, hand-offs, configuration changes, unknown items
};

/** Whose side of the transcript a bubble stands on. */
enum class TurnSide : quint8 { Agent, Caller };

[[nodiscard]] TurnForm formOf(const conversation::Turn &turn);

/** One part of an unfolded turn, such as the request of a tool call. */
struct TurnSection
{
    QString title;
    QString text;
    bool isError = false;
    bool isNote = false; ///< said by us, not received: not in the typeface of code
};

/** A part of a message that is not text. */
struct TurnAttachment
{
    Glyph glyph = Glyph::Attachment;
    QString text;
};

/** What is shown of one turn: texts that are safe to show, and nothing about places, fonts and colours. */
struct TurnContent
{
    TurnForm form = TurnForm::Bubble;
    TurnSide side = TurnSide::Agent;
    bool isContinued = false; ///< the same speaker goes on: the name is not said again
    QString title;            ///< speaker, tool, or what the quiet row is
    QString time;             ///< place in the recording, else the wall clock; may be empty
    QString text;             ///< of a bubble
    bool isTextMissing = false;
    QList<TurnAttachment> attachments;
    Glyph glyph = Glyph::Unknown; ///< of a pill or a quiet row
    QString preview;              ///< of a quiet row: its text in one line
    QString duration;             ///< of a tool call
    bool isFailed = false;
    bool isUnanswered = false; ///< a tool call without an answer
    bool isInterrupted = false;
    QString unsure; ///< "unsure 41 %", else empty
    conversation::LatencyBreakdown latency;
    double slowestLatencyMs = 0; ///< of the conversation: the full length of the latency bar
    bool isFoldable = false;
    bool isUnfolded = false;
    QString foldText;            ///< of a long bubble: "Show all …" or "Show less"
    QList<TurnSection> sections; ///< of an unfolded pill or quiet row

    /** From the roles of the transcript. */
    [[nodiscard]] static TurnContent of(const QModelIndex &index, bool isUnfolded);
};

/** Time of the row as it is shown: place in the recording, else the wall clock, else empty. */
[[nodiscard]] QString shownTime(const QModelIndex &index);

} // namespace earshot::views
