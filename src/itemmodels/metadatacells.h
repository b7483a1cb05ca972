// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/absentkeys.h"
#include "itemmodels/metadatanode.h"
#include "itemmodels/metadatarows.h"
#include "itemmodels/metadatatexts.h"

#include <QCoreApplication>
#include <QUrl>

namespace earshot::itemmodels {

/**
 * What the rows of the metadata tree say, each in bounded time however long its value is, but fullText(). For
 * the moment only: what it is given must not change meanwhile. Nodes must exist.
 */
class MetadataCells final
{
    Q_DECLARE_TR_FUNCTIONS(MetadataTree)

public:
    /** Characters of value() and of previewText() at most. */
    static constexpr qsizetype LongestValue = 500;
    static constexpr qsizetype LongestPreview = 100'000;

    MetadataCells(const MetadataTexts &texts, const MetadataRows &rows, const QList<AbsentKey> &absentKeys)
        : m_texts(texts), m_rows(rows), m_absentKeys(absentKeys)
    {}

    [[nodiscard]] MetadataKind kind(const MetadataNode &node) const;
    /** Of a value. */
    [[nodiscard]] bool isContainer(const MetadataNode &node) const;

    // Texts of a row, one line each.
    [[nodiscard]] QString key(const MetadataNode &node) const;
    [[nodiscard]] QString value(const MetadataNode &node) const;
    [[nodiscard]] QString type(const MetadataNode &node) const;
    /** Of a value: the date or duration that it means, in words; empty without one. */
    [[nodiscard]] QString hint(const MetadataNode &node) const;
    /** The way to a value; empty for other rows. */
    [[nodiscard]] QString path(const MetadataNode &node) const;

    /** The start of a scalar to look at, over several lines; empty for other rows. */
    [[nodiscard]] QString longValue(const MetadataNode &node) const;
    /** The address that a string is; invalid when it is none that may be opened. */
    [[nodiscard]] QUrl url(const MetadataNode &node) const;

    // Hostile texts, as received.
    [[nodiscard]] QString receivedKey(const MetadataNode &node) const;
    [[nodiscard]] QString fullText(const MetadataNode &node) const;
    /** The start of fullText(); objects and arrays over several lines. */
    [[nodiscard]] QString previewText(const MetadataNode &node) const;

private:
    [[nodiscard]] QString shortString(const MetadataNode &node) const;

    const MetadataTexts &m_texts;
    const MetadataRows &m_rows;
    const QList<AbsentKey> &m_absentKeys;
};

} // namespace earshot::itemmodels
