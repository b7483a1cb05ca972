// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace earshot::itemmodels {

/** Roles of the transcript. Unscoped, since Qt's roles are ints. */
enum TranscriptRole {
    TurnRole = Qt::UserRole + 1, ///< const conversation::Turn *, valid until the model changes
    SpeakerNameRole,             ///< QString: the agent's name, the caller's id or "Guest"; hostile text
    OffsetMsRole,                ///< qint64: place in the recording; invalid when it is not known
    SpokenRole,                  ///< bool: this turn is heard right now
    SlowestLatencyMsRole, ///< double: latency of the slowest turn of the conversation, 0 when none is known
    TurnNumberRole, ///< int: the row among all turns of the conversation, also while some are filtered out
    SilenceBeforeMsRole, ///< qint64: how long nobody spoke before the turn; invalid when it is not known
    NewDateRole,         ///< QDate: the local date of the turn, when the turn before has another one
    ThresholdsRole,      ///< const itemmodels::ReadingThresholds *, valid as long as the model
};

/** Roles of the metadata tree. */
enum MetadataRole {
    NodeIdRole = Qt::UserRole + 101, ///< json::NodeId; NoNode for what is no node of the reply itself
    FullTextRole,                    ///< QString: the whole value, not elided; hostile text
    PointerRole,     ///< QString: RFC 6901 pointer of the node, or of the string that holds it
    KeyRole,         ///< QString: the key as received, "[0]" for elements; hostile text
    PreviewTextRole, ///< QString: the start of the value to look at, objects over several lines; hostile text
    MetadataNodeRole, ///< itemmodels::MetadataNode
    MetadataKindRole, ///< int: itemmodels::MetadataKind
    PlaceRole,        ///< QString: names the row also in a newer reply; for MetadataTreeModel::indexOfPlace()
    HintRole,         ///< QString: the date or duration that a value means, in words; empty without one
    UrlRole,          ///< QUrl: the address that a string is; invalid when it is none that may be opened
    HoldsJsonRole,    ///< bool: a string whose JSON text is below it
    MatchRole,        ///< bool: the filter found this row, which is not here for its descendants only
    ChangeRole,       ///< int: itemmodels::MetadataChange::Kind
    ChangeTextRole,   ///< QString: what was there before, a sentence a line; empty where nothing changed
};

/** Roles of the list of conversations. */
enum ConversationListRole {
    SummaryRole = Qt::UserRole + 201, ///< const conversation::ConversationSummary *, valid until the model
                                      ///< changes
    ConversationIdRole,               ///< QString
    ReviewedRole,                     ///< bool: the user has marked it as reviewed
};

} // namespace earshot::itemmodels
