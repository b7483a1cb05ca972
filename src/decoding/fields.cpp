// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/fields.h"

#include "decoding/epochtime.h"

#include <QTimeZone>

#include <cmath>

namespace earshot::decoding {

using conversation::Field;
using conversation::FieldState;
using json::NodeId;
using json::NodeTable;
using json::NodeType;

namespace {

/** Absent, null, or of a wrong type. */
template <typename T>
Field<T> withoutValue(const NodeTable &nodes, NodeId node)
{
    if (node == json::NoNode) {
        return {};
    }
    return nodes.type(node) == NodeType::Null ? Field<T>::null() : Field<T>::wrongType(rawText(nodes, node));
}

} // namespace

FieldState stateOf(const NodeTable &nodes, NodeId node, NodeType wanted)
{
    if (node == json::NoNode) {
        return FieldState::Absent;
    }
    if (nodes.type(node) == wanted) {
        return FieldState::Present;
    }
    return nodes.type(node) == NodeType::Null ? FieldState::Null : FieldState::WrongType;
}

Field<QString> textField(const NodeTable &nodes, NodeId node)
{
    return isType(nodes, node, NodeType::String) ? Field(nodes.string(node))
                                                 : withoutValue<QString>(nodes, node);
}

Field<qint64> integerField(const NodeTable &nodes, NodeId node)
{
    const auto value = numberOf(nodes, node);
    constexpr double largest = 9007199254740992; // 2^53: beyond it a double skips whole numbers
    return value && std::abs(*value) <= largest ? Field(qRound64(*value)) : withoutValue<qint64>(nodes, node);
}

Field<QDateTime> timeField(const NodeTable &nodes, NodeId node)
{
    const auto ms = epochMs(nodes, node);
    return ms ? Field(QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::utc()))
              : withoutValue<QDateTime>(nodes, node);
}

QString rawText(const NodeTable &nodes, NodeId node)
{
    return QString::fromUtf8(nodes.raw(node));
}

QString textOf(const NodeTable &nodes, NodeId object, QStringView key)
{
    const NodeId node = nodes.member(object, key);
    return node == json::NoNode ? QString() : nodes.string(node);
}

std::optional<double> numberOf(const NodeTable &nodes, NodeId node)
{
    if (!isType(nodes, node, NodeType::Number)) {
        return std::nullopt;
    }
    bool ok = false;
    const double value = nodes.raw(node).toByteArray().toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool flagOf(const NodeTable &nodes, NodeId object, QStringView key)
{
    const NodeId node = nodes.member(object, key);
    return node != json::NoNode && nodes.boolean(node);
}

bool isType(const NodeTable &nodes, NodeId node, NodeType type)
{
    return node != json::NoNode && nodes.type(node) == type;
}

} // namespace earshot::decoding
