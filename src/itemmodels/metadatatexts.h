// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/metadatanode.h"
#include "json/nodepath.h"

#include <QHash>

#include <deque>
#include <optional>

namespace earshot::itemmodels {

/**
 * A reply and the JSON texts that its strings hold, such as the arguments of a tool call, also inside of each
 * other. A text is parsed when somebody first asks for it.
 */
class MetadataTexts final
{
public:
    /** Strings of more bytes are not opened: what is made of them takes several times as much memory. */
    static constexpr qsizetype LongestText = 50'000'000;
    /** Longer ones are not parsed by textIn(), since the window would wait for it, but adopted. */
    static constexpr qsizetype LongestAtOnce = 500'000;
    /** Whether longer ones hold JSON is told by their first and last character until they are opened. */
    static constexpr qsizetype CheapText = 50'000;

    MetadataTexts() = default;
    explicit MetadataTexts(const json::NodeTable &reply);

    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    /** Of the reply, or of a text that textIn() told. */
    [[nodiscard]] const json::NodeTable &table(quint32 text) const { return m_texts[text].table; }
    [[nodiscard]] const json::NodeTable &tableOf(const MetadataNode &node) const { return table(node.text); }

    /** Whether a value is a string that holds a JSON object or array which is not empty. */
    [[nodiscard]] bool holdsText(const MetadataNode &value) const;
    /** The text that a value holds; its root is an object or array. None while isUnread(). */
    [[nodiscard]] std::optional<quint32> textIn(const MetadataNode &value) const;
    /** Whether a value looks like a text that is too long to be parsed at once and was not adopted. */
    [[nodiscard]] bool isUnread(const MetadataNode &value) const;
    /** Takes what parsed() told of a value. */
    void adopt(const MetadataNode &value, const std::optional<json::NodeTable> &text);
    /** The text that a string holds, if that is an object or array which is not empty. For any thread. */
    [[nodiscard]] static std::optional<json::NodeTable> parsed(const json::NodeTable &table,
                                                               json::NodeId string);
    /** The string that holds a text; of the reply none. */
    [[nodiscard]] MetadataNode holderOf(quint32 text) const { return m_texts[text].holder; }

    /** The way from the root of the reply. */
    [[nodiscard]] json::NodePath pathTo(const MetadataNode &value) const;
    /** The value at the end of a path, opening texts on the way; its node is NoNode when there is none. A
     * text and the string that holds it are the same row, so both are the string. */
    [[nodiscard]] MetadataNode valueAt(const json::NodePath &path) const;

private:
    struct Text
    {
        json::NodeTable table;
        MetadataNode holder;
    };

    [[nodiscard]] bool looksLikeText(const MetadataNode &value) const;
    std::optional<quint32> keep(const MetadataNode &value, const std::optional<json::NodeTable> &text) const;

    mutable std::deque<Text> m_texts; ///< the reply first; references to tables stay valid
    mutable QHash<quint64, std::optional<quint32>> m_textOf; ///< by text and node of the holder
};

} // namespace earshot::itemmodels
