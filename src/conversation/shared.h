// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace earshot::conversation {

/**
 * An immutable value that few have, such as the e-mail fields of a turn: a pointer's size while it is absent.
 * Copies share it; two compare by what they hold.
 */
template <typename T>
class Shared final
{
public:
    Shared() = default;
    Shared(T value) // NOLINT(google-explicit-constructor): stands for the value
        : m_value(std::make_shared<const T>(std::move(value)))
    {}

    [[nodiscard]] explicit operator bool() const { return m_value != nullptr; }
    /** Precondition: there is a value. */
    [[nodiscard]] const T &operator*() const { return *m_value; }
    [[nodiscard]] const T *operator->() const { return m_value.get(); }

    friend bool operator==(const Shared &a, const Shared &b)
    {
        return a.m_value == b.m_value || (a.m_value && b.m_value && *a.m_value == *b.m_value);
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace earshot::conversation
