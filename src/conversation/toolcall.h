// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace earshot::conversation {

/** What a tool answered. */
struct ToolOutput
{
    QString name;   ///< may be empty
    QString output; ///< as received: JSON, a Python repr or any text
    bool isError = false;
    std::optional<qint64> createdAtMs; ///< end of the execution, epoch ms
    QString path;                      ///< JSON pointer of the item, as Turn::path
    QString pathInText;                ///< as Turn::pathInText

    bool operator==(const ToolOutput &) const = default;
};

/** One call of a tool with its answers, paired by `call_id`. */
struct ToolCall
{
    bool hasCall = true; ///< false: an output whose call is not in the transcript
    QString callId;
    QString name;
    QString arguments;                 ///< as received: a string that should hold JSON but may not
    QString groupId;                   ///< equal for calls that ran in parallel
    std::optional<qint64> createdAtMs; ///< start of the execution, epoch ms
    QList<ToolOutput> outputs;         ///< usually one; none when the call was cut off; more are tolerated

    /** Time of execution in ms: first output minus call. Nothing without both times, or when they run
     * backwards. */
    [[nodiscard]] std::optional<qint64> latencyMs() const;
    [[nodiscard]] bool failed() const;

    bool operator==(const ToolCall &) const = default;
};

} // namespace earshot::conversation
