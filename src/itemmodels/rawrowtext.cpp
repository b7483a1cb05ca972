// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rawrowtext.h"

#include "base/visibletext.h"

#include <algorithm>

namespace earshot::itemmodels {

namespace {

constexpr int TabColumns = 4;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isPunctuation(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
}

/** Bytes of the UTF-8 character that begins with `lead`. */
qsizetype characterBytes(char lead)
{
    const auto byte = static_cast<uchar>(lead);
    return byte < 0xC0U ? 1 : byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
}

/** Says of each byte of a row what becomes of it. */
class RowReader final
{
public:
    struct Piece
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool isShown = true;
        bool inString = false; ///< its quotes included
    };

    RowReader(const RawRowIndex &index, const RawRow &row)
        : m_text(index.text())
        , m_end(row.end)
        , m_dropsSpace(index.form() == RawForm::Pretty)
        , m_inString(row.beginsInString)
        , m_at(row.begin)
    {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }
    [[nodiscard]] Piece next()
    {
        Piece piece{m_at, std::min(m_end, m_at + characterBytes(m_text.at(m_at))), true, m_inString};
        const char c = m_text.at(m_at);
        if (m_inString) {
            if (c == '\\' && piece.begin + 1 < m_end) {
                piece.end = piece.begin + 1 + characterBytes(m_text.at(piece.begin + 1));
                piece.end = std::min(piece.end, m_end);
            }
            m_inString = c != '"';
        } else if (c == '"') {
            m_inString = true;
            piece.inString = true;
        } else if (m_dropsSpace && isSpace(c)) {
            piece.isShown = false;
        }
        m_at = piece.end;
        return piece;
    }

private:
    QByteArrayView m_text;
    qsizetype m_end;
    bool m_dropsSpace;
    bool m_inString;
    qsizetype m_at;
};

/** Whether a colon follows: what ended before `at` was a key. */
bool isKeyBefore(QByteArrayView text, qsizetype at)
{
    const qsizetype limit = std::min(text.size(), at + RawRowScanner::MaxRowBytes);
    while (at < limit && isSpace(text.at(at))) {
        ++at;
    }
    return at < limit && text.at(at) == ':';
}

} // namespace

qsizetype RawRowText::byteAt(const RawRow &row, qsizetype column) const
{
    const auto found = std::lower_bound(columns.cbegin(), columns.cend(), column);
    return found == columns.cend() ? row.end : row.begin + (found - columns.cbegin());
}

RawRowText rawRowText(const RawRowIndex &index, const RawRow &row)
{
    const QByteArrayView bytes = index.text();
    RawRowText made;
    made.text.fill(u' ', index.form() == RawForm::Pretty ? indentOf(row) : 0);
    made.columns.reserve(static_cast<size_t>(row.end - row.begin + 1));
    const auto append = [&made](CodeStyle style, qsizetype from) {
        if (made.text.size() > from) {
            made.spans.push_back({style, from, made.text.size() - from});
        }
    };
    bool wasInString = false;
    qsizetype tokenBegin = made.text.size();
    char tokenLead = '\0'; // first byte of the number or word that is being read
    const auto endWord = [&] {
        if (tokenLead != '\0') {
            const bool isNumber = tokenLead == '-' || (tokenLead >= '0' && tokenLead <= '9');
            append(isNumber ? CodeStyle::Number : CodeStyle::Keyword, tokenBegin);
            tokenLead = '\0';
        }
    };
    RowReader reader(index, row);
    while (!reader.atEnd()) {
        const RowReader::Piece piece = reader.next();
        if (wasInString && !piece.inString) {
            append(isKeyBefore(bytes, piece.begin) ? CodeStyle::Key : CodeStyle::String, tokenBegin);
        }
        const char c = bytes.at(piece.begin);
        const bool isWord = !piece.inString && piece.isShown && !isPunctuation(c) && !isSpace(c);
        if (!isWord) {
            endWord();
        } else if (tokenLead == '\0') {
            tokenLead = c;
            tokenBegin = made.text.size();
        }
        if (piece.inString && !wasInString) {
            tokenBegin = made.text.size();
        }
        wasInString = piece.inString;
        made.columns.insert(made.columns.end(), static_cast<size_t>(piece.end - piece.begin),
                            made.text.size());
        if (!piece.isShown) {
            continue;
        }
        if (c == '\t') {
            made.text.append(QString(TabColumns, u' '));
        } else {
            made.text +=
                base::visibleText(QString::fromUtf8(bytes.sliced(piece.begin, piece.end - piece.begin)),
                                  base::TextForm::SingleLine);
        }
        if (c == ':' && !piece.inString && index.form() == RawForm::Pretty) {
            made.text += u' ';
        }
    }
    endWord();
    if (wasInString) {
        append(isKeyBefore(bytes, row.end) ? CodeStyle::Key : CodeStyle::String, tokenBegin);
    }
    made.columns.push_back(made.text.size());
    return made;
}

QByteArray rawCopy(const RawRowIndex &index, qsizetype begin, qsizetype end)
{
    if (index.form() == RawForm::AsReceived) {
        return index.text().mid(begin, end - begin);
    }
    QByteArray copied;
    const qint64 first = index.rowOf(begin);
    for (qint64 number = first;; ++number) {
        const auto rows = index.rows(number, 1);
        if (rows.empty() || rows.front().begin >= end) {
            return copied;
        }
        const RawRow &row = rows.front();
        if (number > first && !row.isContinued) {
            copied += '\n';
        }
        if (row.begin >= begin && !row.isContinued) {
            copied += QByteArray(indentOf(row), ' ');
        }
        RowReader reader(index, row);
        while (!reader.atEnd()) {
            const RowReader::Piece piece = reader.next();
            if (!piece.isShown || piece.begin < begin || piece.begin >= end) {
                continue;
            }
            copied += index.text().mid(piece.begin, piece.end - piece.begin);
            if (!piece.inString && index.text().at(piece.begin) == ':') {
                copied += ' ';
            }
        }
    }
}

} // namespace earshot::itemmodels
