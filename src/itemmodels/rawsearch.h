// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>

namespace earshot::itemmodels {

/** Hits that are kept at most. */
inline constexpr size_t MaxRawHits = 1'000'000;

/**
 * Finds a text in bytes. Smart case: a capital letter in it asks for the same case, else the case of the
 * letters A to Z does not matter.
 */
class RawSearch final
{
public:
    explicit RawSearch(const QByteArray &searched);

    [[nodiscard]] qsizetype length() const { return m_searched.size(); }
    /** The first place from `from` on where a hit begins before `to`; -1 when there is none. */
    [[nodiscard]] qsizetype next(QByteArrayView text, qsizetype from, qsizetype to) const;

private:
    [[nodiscard]] uchar folded(char c) const;

    QByteArray m_searched; ///< folded
    bool m_matchesCase;
    std::array<qsizetype, 256> m_shifts; ///< how far the search may go on behind each last byte (Horspool)
};

} // namespace earshot::itemmodels
