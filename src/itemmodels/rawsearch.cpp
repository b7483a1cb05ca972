// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rawsearch.h"

#include <QString>

#include <algorithm>

namespace earshot::itemmodels {

namespace {

bool hasCapital(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isUpper(); });
}

} // namespace

RawSearch::RawSearch(const QByteArray &searched) : m_searched(searched), m_matchesCase(hasCapital(searched))
{
    std::transform(m_searched.begin(), m_searched.end(), m_searched.begin(),
                   [this](char c) { return static_cast<char>(folded(c)); });
    m_shifts.fill(m_searched.size());
    for (qsizetype i = 0; i + 1 < m_searched.size(); ++i) {
        m_shifts[static_cast<uchar>(m_searched.at(i))] = m_searched.size() - 1 - i;
    }
}

uchar RawSearch::folded(char c) const
{
    const bool isCapital = !m_matchesCase && c >= 'A' && c <= 'Z';
    return static_cast<uchar>(isCapital ? c + ('a' - 'A') : c);
}

qsizetype RawSearch::next(QByteArrayView text, qsizetype from, qsizetype to) const
{
    const qsizetype length = m_searched.size();
    if (length == 0) {
        return -1;
    }
    const qsizetype last = std::min(to, text.size() - length + 1);
    for (qsizetype at = from; at < last;) {
        const uchar behind = folded(text.at(at + length - 1));
        qsizetype same = length;
        while (same > 0 && folded(text.at(at + same - 1)) == static_cast<uchar>(m_searched.at(same - 1))) {
            --same;
        }
        if (same == 0) {
            return at;
        }
        at += m_shifts[behind];
    }
    return -1;
}

} // namespace earshot::itemmodels
