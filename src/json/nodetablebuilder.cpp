// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/nodetablebuilder.h"

#include "json/jsonfault.h"
#include "json/jsontoken.h"
#include "json/nodetabledata.h"
#include "json/structuralindex.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace earshot::json {

namespace {

bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/**
 * Walks the tokens of one text and checks the grammar of RFC 8259. Values are looked at as text only, since
 * numbers beyond any type, lone surrogates and so on must be kept, not refused.
 */
class TableWalk final
{
    Q_DISABLE_COPY_MOVE(TableWalk)

public:
    explicit TableWalk(NodeTableData &data) : m_data(data), m_text(data.bytes) {}

    [[nodiscard]] std::optional<FaultPlace> run();

private:
    /** An open object or array. A stack of these, not recursion: worker threads have small stacks. */
    struct Frame
    {
        NodeId node = NoNode;
        NodeId lastChild = NoNode;
        bool isObject = false;
    };
    struct Key
    {
        quint32 begin = 0;
        quint32 length = 0;
        bool hasEscapes = false;
    };
    enum class Next : quint8 { Value, Key, Separator, End };

    Next takeValue();
    Next takeKey();
    Next takeSeparator();
    Next open(Node &node);
    Next takeNumber(Node &node);
    Next takeWord(Node &node, QByteArrayView word);
    void close();
    /** Reads the string at the present token, which is a quote. False: m_fault says why not. */
    bool takeString(quint32 &length, bool &hasEscapes);
    Node &addNode();
    Next fail(JsonFault kind, qsizetype offset);

    [[nodiscard]] bool atEnd() const { return m_token == m_tokens.size(); }
    /** Byte at which the present token begins. */
    [[nodiscard]] quint32 here() const { return m_tokens[m_token]; }
    [[nodiscard]] char token() const { return m_text[here()]; }
    /** One behind the last byte of the present token, without the white space that follows it. */
    [[nodiscard]] quint32 tokenEnd() const;

    NodeTableData &m_data;
    QByteArrayView m_text;
    StructuralIndex m_index;
    std::span<const quint32> m_tokens;
    size_t m_token = 0;
    qsizetype m_backslash = -1; ///< the first one that is not behind us, or the size
    Key m_key;
    std::vector<Frame> m_open;
    std::optional<FaultPlace> m_fault;
};

std::optional<FaultPlace> TableWalk::run()
{
    if (const auto fault = m_index.build(m_text)) {
        return fault;
    }
    m_tokens = m_index.offsets();
    m_data.nodes.reserve(m_tokens.size() / 2 + 1); // each has a comma or a bracket too, but for the root
    Next next = Next::Value;
    while (next != Next::End) {
        switch (next) {
        case Next::Value:
            next = takeValue();
            break;
        case Next::Key:
            next = takeKey();
            break;
        case Next::Separator:
        case Next::End:
            next = takeSeparator();
            break;
        }
    }
    std::sort(m_data.marks.begin(), m_data.marks.end());
    return m_fault;
}

TableWalk::Next TableWalk::takeValue()
{
    if (atEnd()) {
        return fail(JsonFault::EndsEarly, m_text.size());
    }
    Node &node = addNode();
    switch (token()) {
    case '{':
        node.type = NodeType::Object;
        return open(node);
    case '[':
        node.type = NodeType::Array;
        return open(node);
    case '"':
        node.type = NodeType::String;
        if (!takeString(node.length, node.hasEscapes)) {
            return Next::End;
        }
        return Next::Separator;
    case 't':
        node.type = NodeType::Bool;
        return takeWord(node, "true");
    case 'f':
        node.type = NodeType::Bool;
        return takeWord(node, "false");
    case 'n':
        return takeWord(node, "null");
    default:
        return takeNumber(node);
    }
}

TableWalk::Next TableWalk::open(Node &node)
{
    if (m_open.size() >= MaxDepth) {
        return fail(JsonFault::TooDeep, here());
    }
    const bool isObject = node.type == NodeType::Object;
    m_open.push_back({static_cast<NodeId>(m_data.nodes.size() - 1), NoNode, isObject});
    ++m_token;
    if (!atEnd() && token() == (isObject ? '}' : ']')) {
        close();
        return Next::Separator;
    }
    return isObject ? Next::Key : Next::Value;
}

TableWalk::Next TableWalk::takeKey()
{
    if (atEnd()) {
        return fail(JsonFault::EndsEarly, m_text.size());
    }
    if (token() != '"') {
        return fail(JsonFault::Unexpected, here());
    }
    m_key.begin = here() + 1;
    if (!takeString(m_key.length, m_key.hasEscapes)) {
        return Next::End;
    }
    m_key.length -= 2;
    if (atEnd()) {
        return fail(JsonFault::EndsEarly, m_text.size());
    }
    if (token() != ':') {
        return fail(JsonFault::Unexpected, here());
    }
    ++m_token;
    return Next::Value;
}

TableWalk::Next TableWalk::takeSeparator()
{
    while (!m_open.empty()) {
        if (atEnd()) {
            return fail(JsonFault::EndsEarly, m_text.size());
        }
        const bool isObject = m_open.back().isObject;
        if (token() == ',') {
            ++m_token;
            return isObject ? Next::Key : Next::Value;
        }
        if (token() != (isObject ? '}' : ']')) {
            return fail(JsonFault::Unexpected, here());
        }
        close();
    }
    return atEnd() ? Next::End : fail(JsonFault::TrailingText, here());
}

TableWalk::Next TableWalk::takeWord(Node &node, QByteArrayView word)
{
    node.length = tokenEnd() - node.begin;
    if (m_text.sliced(node.begin, node.length) != word) {
        return fail(JsonFault::Unexpected, here());
    }
    ++m_token;
    return Next::Separator;
}

TableWalk::Next TableWalk::takeNumber(Node &node)
{
    const char first = token();
    if (first != '-' && (first < '0' || first > '9')) {
        return fail(JsonFault::Unexpected, here());
    }
    node.type = NodeType::Number;
    node.length = tokenEnd() - node.begin;
    if (const auto fault = numberFault(m_text.sliced(node.begin, node.length))) {
        return fail(JsonFault::BadNumber, node.begin + *fault);
    }
    ++m_token;
    return Next::Separator;
}

bool TableWalk::takeString(quint32 &length, bool &hasEscapes)
{
    const qsizetype begin = here() + 1;
    const qsizetype end = tokenEnd() - 1; // the closing quote: see StructuralIndex
    length = static_cast<quint32>(end - begin + 2);
    if (m_backslash < begin) {
        const auto *found =
            std::memchr(m_text.data() + begin, '\\', static_cast<size_t>(m_text.size() - begin));
        m_backslash = found == nullptr ? m_text.size() : static_cast<const char *>(found) - m_text.data();
    }
    hasEscapes = m_backslash < end;
    if (hasEscapes) {
        const auto fault = escapeFault(m_text.sliced(begin, end - begin), m_backslash - begin);
        if (fault) {
            fail(JsonFault::BadString, begin + *fault);
            return false;
        }
    }
    ++m_token;
    return true;
}

void TableWalk::close()
{
    Node &node = m_data.nodes[m_open.back().node];
    node.length = here() + 1 - node.begin;
    m_open.pop_back();
    ++m_token;
}

Node &TableWalk::addNode()
{
    const auto id = static_cast<NodeId>(m_data.nodes.size());
    Node &node = m_data.nodes.emplace_back();
    node.begin = here();
    if (m_open.empty()) {
        return node;
    }
    Frame &frame = m_open.back();
    Node &parent = m_data.nodes[frame.node];
    node.parent = frame.node;
    node.indexInParent = parent.childCount++;
    if (frame.lastChild != NoNode) {
        m_data.nodes[frame.lastChild].nextSibling = id;
        if (node.indexInParent % ChildRun == 0) {
            m_data.marks.push_back({frame.node, id});
        }
    }
    frame.lastChild = id;
    if (frame.isObject) {
        node.keyBegin = m_key.begin;
        node.keyLength = m_key.length;
        node.keyHasEscapes = m_key.hasEscapes;
    }
    return node;
}

TableWalk::Next TableWalk::fail(JsonFault kind, qsizetype offset)
{
    m_fault = FaultPlace{kind, offset};
    return Next::End;
}

quint32 TableWalk::tokenEnd() const
{
    auto end = m_token + 1 < m_tokens.size() ? m_tokens[m_token + 1] : static_cast<quint32>(m_text.size());
    while (isWhiteSpace(m_text[end - 1])) {
        --end;
    }
    return end;
}

} // namespace

base::Result<NodeTable> parseJson(QByteArray bytes)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (bytes.startsWith(mark)) {
        bytes.remove(0, mark.size());
    }
    if (static_cast<quint64>(bytes.size()) > std::numeric_limits<quint32>::max() / 2) {
        return jsonProblem(JsonFault::TooLarge, bytes, 0);
    }
    auto data = std::make_shared<NodeTableData>();
    data->bytes = std::move(bytes);
    if (const auto fault = TableWalk(*data).run()) {
        return jsonProblem(fault->kind, data->bytes, fault->offset);
    }
    return NodeTable(std::move(data));
}

} // namespace earshot::json
