// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace earshot::conversation {

/** How a field of the reply came. Missing, null and wrong type are three different things, here and on the
 * screen. */
enum class FieldState : quint8 { Absent, Null, WrongType, Present };

/** A field that the API may leave out. Keeps the raw JSON of a value that has the wrong type, so that it can
 * be shown. */
template <typename T>
class Field final
{
public:
    Field() = default; ///< absent
    Field(T value)     // NOLINT(google-explicit-constructor): a value is a present field
        : m_state(FieldState::Present), m_value(std::move(value))
    {}

    [[nodiscard]] static Field null()
    {
        Field field;
        field.m_state = FieldState::Null;
        return field;
    }
    /** `received` is the raw JSON of the value. */
    [[nodiscard]] static Field wrongType(const QString &received)
    {
        Field field;
        field.m_state = FieldState::WrongType;
        field.m_received = received;
        return field;
    }

    [[nodiscard]] FieldState state() const { return m_state; }
    [[nodiscard]] bool hasValue() const { return m_state == FieldState::Present; }
    /** Precondition: hasValue(). */
    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(hasValue());
        return *m_value;
    }
    [[nodiscard]] T valueOr(T fallback) const { return m_value.value_or(std::move(fallback)); }
    /** The raw JSON when the type is wrong, else empty. */
    [[nodiscard]] const QString &received() const { return m_received; }

    bool operator==(const Field &) const = default;

private:
    FieldState m_state = FieldState::Absent;
    std::optional<T> m_value;
    QString m_received;
};

} // namespace earshot::conversation
