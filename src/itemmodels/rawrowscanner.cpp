// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rawrowscanner.h"

#include <algorithm>
#include <cstring>

namespace earshot::itemmodels {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

RawRowScanner::RawRowScanner(QByteArrayView text, RawForm form) : RawRowScanner(text, form, Place{})
{}

RawRowScanner::RawRowScanner(QByteArrayView text, RawForm form, const Place &from)
    : m_text(text), m_form(form), m_place(from)
{}

RawRow RawRowScanner::next()
{
    return m_form == RawForm::Pretty ? nextPretty() : nextAsReceived();
}

RawRow RawRowScanner::startRow() const
{
    return {m_place.offset, m_place.offset,      m_place.line,
            m_place.depth,  m_place.isContinued, m_place.inString};
}

qsizetype RawRowScanner::betweenCharacters(qsizetype at) const
{
    while (at < m_text.size() && (static_cast<uchar>(m_text.at(at)) & 0xC0U) == 0x80U) {
        ++at;
    }
    return at;
}

qsizetype RawRowScanner::skipSpace(qsizetype at, qsizetype limit) const
{
    while (at < limit && isSpace(m_text.at(at))) {
        ++at;
    }
    return at;
}

RawRow RawRowScanner::nextAsReceived()
{
    RawRow row = startRow();
    const qsizetype longest = std::min(MaxRowBytes, m_text.size() - row.begin);
    const char *begin = m_text.data() + row.begin;
    const auto *lineBreak = static_cast<const char *>(std::memchr(begin, '\n', static_cast<size_t>(longest)));
    if (lineBreak != nullptr) {
        row.end = lineBreak - m_text.data();
        m_place.offset = row.end + 1;
        if (row.end > row.begin && m_text.at(row.end - 1) == '\r') {
            --row.end;
        }
    } else {
        row.end = betweenCharacters(row.begin + longest);
        m_place.offset = row.end;
    }
    m_place.isContinued = lineBreak == nullptr;
    m_place.line += m_place.isContinued ? 0 : 1;
    return row;
}

RawRow RawRowScanner::nextPretty()
{
    RawRow row = startRow();
    const qsizetype limit = std::min(m_text.size(), row.begin + MaxRowBytes);
    qsizetype at = row.begin;
    bool holdsToken = row.isContinued;
    bool isOver = false;
    while (at < limit && !isOver) {
        const char c = m_text.at(at);
        if (m_place.inString) {
            m_place.inString = c != '"';
            at += c == '\\' ? 2 : 1;
            continue;
        }
        if (isSpace(c)) {
            ++at;
            continue;
        }
        if (c == '}' || c == ']') {
            if (holdsToken) {
                isOver = true; // it stands in a row of its own
                continue;
            }
            m_place.depth = std::max(0, m_place.depth - 1);
            row.depth = m_place.depth;
        } else if (c == '{' || c == '[') {
            const qsizetype inner = skipSpace(at + 1, limit);
            if (inner < limit && m_text.at(inner) == (c == '{' ? '}' : ']')) {
                at = inner; // nothing in it
            } else {
                ++m_place.depth;
                isOver = true;
            }
        } else if (c == ',') {
            isOver = true;
        } else if (c == '"') {
            m_place.inString = true;
        }
        holdsToken = true;
        ++at;
    }
    row.end = isOver ? at : betweenCharacters(std::min(at, m_text.size()));
    m_place.offset = row.end;
    m_place.isContinued = !isOver;
    m_place.line += isOver ? 1 : 0;
    return row;
}

} // namespace earshot::itemmodels
