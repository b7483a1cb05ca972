// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace earshot::settings {

/** One setting, here a number: its name in the files, what it is until somebody changes it, what it may be.
 */
template <typename Value>
struct Setting
{
    const char *name;
    Value usual;
    Value least;
    Value most;
};

/** A switch. */
template <>
struct Setting<bool>
{
    const char *name;
    bool usual;
};

/** A text, or one of a few words. */
template <>
struct Setting<QString>
{
    const char *name;
    const char *usual = "";
    const char *words = nullptr; ///< with commas between; null: any text
};

[[nodiscard]] QString textOf(bool value);
[[nodiscard]] QString textOf(double value);
[[nodiscard]] inline QString textOf(int value)
{
    return QString::number(value);
}
[[nodiscard]] inline QString textOf(qint64 value)
{
    return QString::number(value);
}
[[nodiscard]] inline QString textOf(const QString &value)
{
    return value;
}

/** What a text of a file means; nothing when it is no value of the setting. */
[[nodiscard]] std::optional<bool> valueOf(const Setting<bool> &setting, const QString &text);
[[nodiscard]] std::optional<QString> valueOf(const Setting<QString> &setting, const QString &text);
template <typename Number>
[[nodiscard]] std::optional<Number> valueOf(const Setting<Number> &setting, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool isWithin = isNumber && number >= static_cast<double>(setting.least) &&
                          number <= static_cast<double>(setting.most); // so no NaN either
    return isWithin ? std::optional(static_cast<Number>(number)) : std::nullopt;
}

/** The nearest value that the setting may have. */
template <typename Number>
[[nodiscard]] Number bounded(const Setting<Number> &setting, Number value)
{
    return std::clamp(value, setting.least, setting.most);
}
[[nodiscard]] inline bool bounded(const Setting<bool> & /*setting*/, bool value)
{
    return value;
}
/** The usual word for one that is none of them. */
[[nodiscard]] QString bounded(const Setting<QString> &setting, const QString &value);

/** What the setting is until somebody changes it. */
template <typename Value>
[[nodiscard]] Value usualOf(const Setting<Value> &setting)
{
    return setting.usual;
}
[[nodiscard]] inline QString usualOf(const Setting<QString> &setting)
{
    return QString::fromLatin1(setting.usual);
}

} // namespace earshot::settings
