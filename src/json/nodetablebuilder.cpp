// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/nodetablebuilder.h"

#include "json/jsonfault.h"
#include "json/jsontoken.h"
#include "json/nodetabledata.h"

#include <simdjson.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace earshot::json {

namespace {

namespace ondemand = simdjson::ondemand;

struct Fault
{
    JsonFault kind;
    qsizetype offset;
};

/** Without the white space of RFC 8259 at its end. */
QByteArrayView trimmedEnd(QByteArrayView text)
{
    while (!text.isEmpty() && QByteArrayView(" \t\n\r").contains(text.back())) {
        text.chop(1);
    }
    return text;
}

Fault firstStageFault(simdjson::error_code error, QByteArrayView text)
{
    switch (error) {
    case simdjson::EMPTY:
        return {JsonFault::Empty, 0};
    case simdjson::UTF8_ERROR:
        return {JsonFault::NotUtf8, firstInvalidUtf8(text)};
    case simdjson::UNESCAPED_CHARS:
        return {JsonFault::ControlCharacter, firstControlCharacterInString(text)};
    case simdjson::UNCLOSED_STRING:
        return {JsonFault::UnclosedString, text.size()};
    default: // CAPACITY, MEMALLOC
        return {JsonFault::TooLarge, 0};
    }
}

/**
 * Walks one text with simdjson On-Demand, which finds the tokens and checks UTF-8, brackets, commas and
 * colons. What On-Demand leaves to the caller is checked here: the grammar of every scalar (a value that is
 * not asked for is not validated, and numbers beyond its types, lone surrogates and so on must be kept, not
 * refused), and that a scalar is followed by a comma or a bracket (skipping a string steps over a colon
 * behind it).
 */
class TableWalk final
{
    Q_DISABLE_COPY_MOVE(TableWalk)

public:
    explicit TableWalk(NodeTableData &data) : m_data(data), m_text(data.bytes) {}

    [[nodiscard]] std::optional<Fault> run();

private:
    /** An open object or array. A stack of these, not recursion: worker threads have small stacks. */
    struct Frame
    {
        NodeId node = NoNode;
        NodeId lastChild = NoNode;
        bool isObject = false;
        ondemand::object_iterator member;
        ondemand::array_iterator element;
    };

    void step(Frame &frame);
    void takeMember(Frame &frame);
    void takeElement(Frame &frame);
    void takeValue(auto &value, NodeId node);
    void open(auto container, NodeId node);
    void takeScalar(std::string_view token, NodeId node);
    void close(const Frame &frame);
    NodeId addChild(Frame &frame);
    void fail(JsonFault kind, qsizetype offset) { m_fault = Fault{kind, offset}; }
    void failHere();
    [[nodiscard]] qsizetype here();

    NodeTableData &m_data;
    QByteArrayView m_text;
    ondemand::parser m_parser;
    ondemand::document m_document;
    std::vector<Frame> m_open;
    std::optional<Fault> m_fault;
};

std::optional<Fault> TableWalk::run()
{
    const auto size = static_cast<size_t>(m_text.size());
    // On-Demand guards its depth only in builds with assertions, and by this number; the walk guards
    // MaxDepth.
    simdjson::error_code error = m_parser.allocate(size, MaxDepth + 8);
    if (error == simdjson::SUCCESS) {
        error = m_parser.iterate(m_text.data(), size, size + simdjson::SIMDJSON_PADDING).get(m_document);
    }
    if (error != simdjson::SUCCESS) {
        return firstStageFault(error, m_text);
    }
    m_data.nodes.reserve(size / 16 + 1); // a usual text has a value every 20 bytes or so
    m_data.nodes.emplace_back();
    takeValue(m_document, NodeTable::root());
    while (!m_fault && !m_open.empty()) {
        step(m_open.back());
    }
    return m_fault;
}

void TableWalk::step(Frame &frame)
{
    const bool isFirst = frame.lastChild == NoNode;
    if (frame.isObject) {
        if (!isFirst) {
            ++frame.member;
        }
        if (frame.member != ondemand::object_iterator()) {
            takeMember(frame);
            return;
        }
    } else {
        if (!isFirst) {
            ++frame.element;
        }
        if (frame.element != ondemand::array_iterator()) {
            takeElement(frame);
            return;
        }
    }
    close(frame);
}

void TableWalk::takeMember(Frame &frame)
{
    ondemand::field field;
    if ((*frame.member).get(field) != simdjson::SUCCESS) {
        failHere();
        return;
    }
    const qsizetype begin = field.key().raw() - m_text.data();
    qsizetype faultAt = 0;
    const auto length = stringLength(m_text.sliced(begin), &faultAt);
    if (!length) {
        fail(JsonFault::BadString, begin + faultAt);
        return;
    }
    const NodeId child = addChild(frame);
    m_data.nodes[child].keyBegin = static_cast<quint32>(begin);
    m_data.nodes[child].keyLength = static_cast<quint32>(*length);
    takeValue(field.value(), child);
}

void TableWalk::takeElement(Frame &frame)
{
    ondemand::value value;
    if ((*frame.element).get(value) != simdjson::SUCCESS) {
        failHere();
        return;
    }
    takeValue(value, addChild(frame));
}

NodeId TableWalk::addChild(Frame &frame)
{
    const auto child = static_cast<NodeId>(m_data.nodes.size());
    if (frame.lastChild != NoNode) {
        m_data.nodes[frame.lastChild].nextSibling = child;
    }
    frame.lastChild = child;
    Node &parent = m_data.nodes[frame.node];
    m_data.nodes.push_back({.parent = frame.node, .indexInParent = parent.childCount++});
    return child;
}

void TableWalk::takeValue(auto &value, NodeId node)
{
    m_data.nodes[node].begin = static_cast<quint32>(here());
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS) {
        failHere();
        return;
    }
    switch (type) {
    case ondemand::json_type::object:
        m_data.nodes[node].type = NodeType::Object;
        open(value.get_object(), node);
        return;
    case ondemand::json_type::array:
        m_data.nodes[node].type = NodeType::Array;
        open(value.get_array(), node);
        return;
    case ondemand::json_type::string:
        m_data.nodes[node].type = NodeType::String;
        break;
    case ondemand::json_type::number:
        m_data.nodes[node].type = NodeType::Number;
        break;
    case ondemand::json_type::boolean:
        m_data.nodes[node].type = NodeType::Bool;
        break;
    case ondemand::json_type::null:
        m_data.nodes[node].type = NodeType::Null;
        break;
    default: // newer versions of simdjson have a type for "none of these"
        failHere();
        return;
    }
    std::string_view token;
    if (simdjson::simdjson_result<std::string_view>(value.raw_json_token()).get(token) != simdjson::SUCCESS) {
        failHere();
        return;
    }
    takeScalar(token, node);
}

void TableWalk::open(auto container, NodeId node)
{
    if (m_open.size() >= MaxDepth) {
        fail(JsonFault::TooDeep, m_data.nodes[node].begin);
        return;
    }
    Frame frame{.node = node, .isObject = m_data.nodes[node].type == NodeType::Object};
    simdjson::error_code error = simdjson::SUCCESS;
    if constexpr (std::is_same_v<decltype(container), simdjson::simdjson_result<ondemand::object>>) {
        error = container.begin().get(frame.member);
    } else {
        error = container.begin().get(frame.element);
    }
    if (error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT) {
        fail(JsonFault::EndsEarly, m_text.size());
    } else if (error != simdjson::SUCCESS) {
        failHere();
    } else {
        m_open.push_back(frame);
    }
}

/** `token` reaches to the next token, so it may end with white space. */
void TableWalk::takeScalar(std::string_view token, NodeId node)
{
    Node &entry = m_data.nodes[node];
    const qsizetype next = entry.begin + static_cast<qsizetype>(token.size());
    const QByteArrayView value = trimmedEnd(m_text.sliced(entry.begin, static_cast<qsizetype>(token.size())));
    entry.length = static_cast<quint32>(value.size());
    qsizetype faultAt = 0;
    if (entry.type == NodeType::String) {
        const auto length = stringLength(value.sliced(1), &faultAt);
        if (!length) {
            fail(JsonFault::BadString, entry.begin + 1 + faultAt);
        } else if (*length + 2 != value.size()) {
            fail(JsonFault::Unexpected, entry.begin + *length + 2);
        }
    } else if (entry.type == NodeType::Number) {
        if (const auto fault = numberFault(value)) {
            fail(JsonFault::BadNumber, entry.begin + *fault);
        }
    } else if (value != "true" && value != "false" && value != "null") {
        fail(JsonFault::Unexpected, entry.begin);
    }
    if (m_fault) {
        return;
    }
    if (m_open.empty()) {
        if (next < m_text.size()) {
            fail(JsonFault::TrailingText, next);
        }
    } else if (next >= m_text.size()) {
        fail(JsonFault::EndsEarly, m_text.size());
    } else if (m_text[next] != ',' && m_text[next] != (m_open.back().isObject ? '}' : ']')) {
        fail(JsonFault::Unexpected, next);
    }
}

void TableWalk::close(const Frame &frame)
{
    const qsizetype next = here();
    Node &entry = m_data.nodes[frame.node];
    const QByteArrayView value = trimmedEnd(m_text.sliced(entry.begin, next - entry.begin));
    entry.length = static_cast<quint32>(value.size());
    m_open.pop_back();
    if (m_open.empty() && next < m_text.size()) {
        fail(JsonFault::TrailingText, next);
    }
}

/** Where On-Demand stands: at the next token, or at the one that it refused. */
qsizetype TableWalk::here()
{
    const char *place = nullptr;
    if (m_document.current_location().get(place) != simdjson::SUCCESS) {
        return m_text.size();
    }
    return std::min<qsizetype>(place - m_text.data(), m_text.size());
}

void TableWalk::failHere()
{
    const qsizetype offset = here();
    fail(offset < m_text.size() ? JsonFault::Unexpected : JsonFault::EndsEarly, offset);
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
    // simdjson reads in blocks: it needs room behind the text, whatever stands there.
    bytes.reserve(bytes.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    auto data = std::make_shared<NodeTableData>();
    data->bytes = std::move(bytes);
    if (const auto fault = TableWalk(*data).run()) {
        return jsonProblem(fault->kind, data->bytes, fault->offset);
    }
    return NodeTable(std::move(data));
}

} // namespace earshot::json
