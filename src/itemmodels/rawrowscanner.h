// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace earshot::itemmodels {

/** How a reply's bytes are divided into rows. */
enum class RawForm : quint8 {
    Pretty,     ///< a member or an element a row; the text must be JSON
    AsReceived, ///< at its own line breaks
};

/** A row of a text on the screen: a slice of the bytes as they were received. */
struct RawRow
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< without the line break
    qint64 line = 1;   ///< from 1; the rows of a long line share it
    int depth = 0;     ///< levels of indentation; pretty only
    bool isContinued = false;
    bool beginsInString = false;

    bool operator==(const RawRow &) const = default;
};

/**
 * Divides a text into rows, one after the other, and needs no memory for it. Line breaks of the pretty form
 * are where JSON has a structure, so that a place in it is still a place in the bytes. Lines longer than
 * MaxRowBytes go on in further rows, between two characters.
 */
class RawRowScanner final
{
public:
    static constexpr qsizetype MaxRowBytes = 1000;

    /** Where a row begins: all that is needed to go on from there. */
    struct Place
    {
        qsizetype offset = 0;
        qint64 line = 1;
        int depth = 0;
        bool inString = false;
        bool isContinued = false;
    };

    /** `text` must outlive the scanner. */
    RawRowScanner(QByteArrayView text, RawForm form);
    RawRowScanner(QByteArrayView text, RawForm form, const Place &from);

    [[nodiscard]] bool atEnd() const { return m_place.offset >= m_text.size(); }
    [[nodiscard]] const Place &place() const { return m_place; }
    /** Precondition: not atEnd(). */
    [[nodiscard]] RawRow next();

private:
    [[nodiscard]] RawRow nextAsReceived();
    [[nodiscard]] RawRow nextPretty();
    [[nodiscard]] qsizetype betweenCharacters(qsizetype at) const;
    [[nodiscard]] qsizetype skipSpace(qsizetype at, qsizetype limit) const;
    [[nodiscard]] RawRow startRow() const;

    QByteArrayView m_text;
    RawForm m_form;
    Place m_place;
};

} // namespace earshot::itemmodels
