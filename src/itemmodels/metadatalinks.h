// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversation.h"
#include "itemmodels/metadatatexts.h"

#include <QHash>

#include <vector>

namespace earshot::itemmodels {

/** What of the conversation a value of the reply belongs to. */
struct MetadataLink
{
    enum class Kind : quint8 {
        None,
        Turn,       ///< the item of a turn; of a tool call the call
        ToolOutput, ///< the item of an output of a tool call
        Recording,  ///< what tells of the recording
    };

    Kind kind = Kind::None;
    int turn = -1;   ///< row among all turns
    int output = -1; ///< of a ToolOutput, among those of the call

    bool operator==(const MetadataLink &) const = default;
};

/**
 * Which values of a reply the turns, tool calls and the recording of its conversation came from, both ways.
 * Takes a step for each turn to build.
 */
class MetadataLinks final
{
public:
    MetadataLinks() = default;
    /** `texts` is opened where a string holds the transcript, see unread(), and must live as long as this
     * object. */
    MetadataLinks(const MetadataTexts &texts, const conversation::Conversation &conversation);

    /** What a value, or one that it is inside of, belongs to; ranges too. */
    [[nodiscard]] MetadataLink linkOf(const MetadataNode &node) const;

    /** The value that a part of the conversation came from; its node is NoNode when there is none. */
    [[nodiscard]] MetadataNode nodeOfTurn(int turn) const;
    [[nodiscard]] MetadataNode nodeOfToolOutput(int turn, int output) const;
    [[nodiscard]] MetadataNode nodeOfRecording() const { return m_recording; }

    /** The string with the transcript while it is unread, so that turns have no values; else of no node. */
    [[nodiscard]] const MetadataNode &unread() const { return m_unread; }

private:
    struct TurnNodes
    {
        MetadataNode item;
        std::vector<MetadataNode> outputs;
    };

    void addRecording(const conversation::Recording &recording);
    void link(const MetadataNode &node, const MetadataLink &link);

    const MetadataTexts *m_texts = nullptr;
    std::vector<TurnNodes> m_turns;
    MetadataNode m_recording;
    MetadataNode m_unread;
    QHash<quint64, MetadataLink> m_links; ///< by text and node
};

} // namespace earshot::itemmodels
