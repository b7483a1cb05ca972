// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/latencybreakdown.h"
#include "itemmodels/latencytext.h"
#include "views/glyph.h"
#include "views/ink.h"
#include "views/turntext.h"

#include <QList>
#include <QString>
#include <QStringList>

class QModelIndex;

namespace earshot::conversation {
struct Turn;
}

namespace earshot::views {

/** How a turn stands in the transcript. */
enum class TurnForm : quint8 {
    Bubble, ///< something said
    Pill,   ///< a tool call
    Quiet,  ///< instructions, summaries, hand-offs, configuration changes, unknown items
};

/** Whose side of the transcript a bubble stands on. */
enum class TurnSide : quint8 { Agent, Caller };

/** Place of a tool call among calls that ran in parallel. */
enum class GroupPlace : quint8 { Alone, First, Inside, Last };

[[nodiscard]] TurnForm formOf(const conversation::Turn &turn);

/** What the reader asked for of a turn. */
struct TurnFolding
{
    bool isUnfolded = false;
    bool isAsReceived = false; ///< JSON and reprs are not laid out

    bool operator==(const TurnFolding &) const = default;
};

/** One part of an unfolded turn, such as the request of a tool call. */
struct TurnSection
{
    QString title;
    TurnText text;
    bool isError = false;
    bool isNote = false; ///< said by us, not received: not in the typeface of code
};

/** A part of a message that is not text. */
struct TurnAttachment
{
    Glyph glyph = Glyph::Attachment;
    QString text;
};

/** What was noticed about a turn, or what became of it. */
struct TurnRemark
{
    Glyph glyph = Glyph::Unknown;
    QString text;
    Ink ink = Ink::Warning;
};

/** What is shown of one turn: texts that are safe to show, and nothing about places, fonts and colours. */
struct TurnContent
{
    TurnForm form = TurnForm::Bubble;
    TurnSide side = TurnSide::Agent;
    Glyph glyph = Glyph::Unknown; ///< of a pill or a quiet row
    GroupPlace group = GroupPlace::Alone;
    itemmodels::Pace pace = itemmodels::Pace::Quick; ///< of the latency
    bool isContinued = false;                        ///< the same speaker goes on: the name is not said again
    bool isInterface = false;                        ///< the caller used a widget instead of words
    bool isTextMissing = false;
    bool isFailed = false;
    bool isUnanswered = false; ///< a tool call without an answer
    bool isFoldable = false;
    bool isUnfolded = false;
    QStringList separators; ///< above the turn: another day, a long silence
    QString title;          ///< speaker, tool, or what the quiet row is
    QString time;           ///< place in the recording, else the wall clock; may be empty
    TurnText heading;       ///< of a bubble: the subject of an e-mail, the widget that was used
    TurnText addresses;     ///< of an e-mail
    TurnText text;          ///< of a bubble
    QList<TurnAttachment> attachments;
    QString preview;      ///< of a quiet row: its text in one line
    QString duration;     ///< of a tool call
    QString groupCaption; ///< of the first call of a group
    QList<TurnRemark> remarks;
    conversation::LatencyBreakdown latency;
    double slowestLatencyMs = 0; ///< of the conversation: the full length of the latency bar
    QString foldText;            ///< of a long bubble: "Show all …" or "Show less"
    QList<TurnSection> sections; ///< of an unfolded pill or quiet row
    QString asReceivedText;      ///< what turns the layout of code off or on; empty when none was laid out

    /** From the roles of the transcript. */
    [[nodiscard]] static TurnContent of(const QModelIndex &index, const TurnFolding &folding);

    /** The texts that can be selected, in the order in which TurnLayout holds them. */
    [[nodiscard]] QList<TurnText> texts() const;
    /** The addresses in them, each once. */
    [[nodiscard]] QList<QUrl> links() const;
};

/** Whether a turn has more to show than it shows folded; does not build its content. */
[[nodiscard]] bool isFoldableTurn(const conversation::Turn &turn);

/** Time of the row as it is shown: place in the recording, else the wall clock, else empty. */
[[nodiscard]] QString shownTime(const QModelIndex &index);

} // namespace earshot::views
