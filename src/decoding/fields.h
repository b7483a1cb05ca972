// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/field.h"
#include "json/nodetable.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace earshot::decoding {

/** How a member that should have the type `wanted` came. */
[[nodiscard]] conversation::FieldState stateOf(const json::NodeTable &nodes, json::NodeId node,
                                               json::NodeType wanted);

/** A text, or why there is none. `node` may be NoNode: absent. */
[[nodiscard]] conversation::Field<QString> textField(const json::NodeTable &nodes, json::NodeId node);
/** A whole number; a fraction is rounded. */
[[nodiscard]] conversation::Field<qint64> integerField(const json::NodeTable &nodes, json::NodeId node);
/** A date and time (UTC) in any form that epochMs() reads. */
[[nodiscard]] conversation::Field<QDateTime> timeField(const json::NodeTable &nodes, json::NodeId node);

/** A field of a type with a `fromText()`. */
template <typename T>
[[nodiscard]] conversation::Field<T> enumField(const json::NodeTable &nodes, json::NodeId node)
{
    const auto text = textField(nodes, node);
    switch (text.state()) {
    case conversation::FieldState::Present:
        return T::fromText(text.value());
    case conversation::FieldState::Null:
        return conversation::Field<T>::null();
    case conversation::FieldState::WrongType:
        return conversation::Field<T>::wrongType(text.received());
    case conversation::FieldState::Absent:
        break;
    }
    return {};
}

/** The node's JSON as received. */
[[nodiscard]] QString rawText(const json::NodeTable &nodes, json::NodeId node);
/** A string member, or nothing when it is missing or another type. */
[[nodiscard]] QString textOf(const json::NodeTable &nodes, json::NodeId object, QStringView key);
/** A finite number, else nothing. `node` may be NoNode. */
[[nodiscard]] std::optional<double> numberOf(const json::NodeTable &nodes, json::NodeId node);
/** True when the member is there and true. */
[[nodiscard]] bool flagOf(const json::NodeTable &nodes, json::NodeId object, QStringView key);
/** True when the node is there and of that type. */
[[nodiscard]] bool isType(const json::NodeTable &nodes, json::NodeId node, json::NodeType type);

} // namespace earshot::decoding
