// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace earshot::base {

/**
 * A value or the Problem why there is none.
 * There is no conversion to bool, so that nobody mistakes a held `false` for a failure.
 */
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : m_held(std::in_place_index<0>, std::move(value))
    {}
    Result(Problem problem) // NOLINT(google-explicit-constructor): a problem is a result
        : m_held(std::in_place_index<1>, std::move(problem))
    {}

    explicit operator bool() const = delete;

    [[nodiscard]] bool hasValue() const { return m_held.index() == 0; }
    /** Precondition: hasValue(). */
    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_held);
    }
    /** Precondition: hasValue(). Moves the value out. */
    [[nodiscard]] T takeValue()
    {
        Q_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_held));
    }
    /** Precondition: not hasValue(). */
    [[nodiscard]] const Problem &problem() const
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_held);
    }

private:
    std::variant<T, Problem> m_held;
};

} // namespace earshot::base
