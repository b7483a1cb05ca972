// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/metadatanode.h"
#include "views/tones.h"

#include <QStyledItemDelegate>

#include <functional>

namespace earshot::views {

/**
 * Paints the rows of the metadata tree: values coloured by their kind, what changed with a sign and not by
 * colour alone, what is not there (or not yet) in quiet letters, and every text in its own direction.
 */
class MetadataDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** Tells which values are shown in quiet letters too; empty for none. The view is to be painted anew. */
    void setQuiet(const std::function<bool(const itemmodels::MetadataNode &)> &isQuiet)
    {
        m_isQuiet = isQuiet;
    }
    [[nodiscard]] bool isQuiet(const QModelIndex &index) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::function<bool(const itemmodels::MetadataNode &)> m_isQuiet;
    [[nodiscard]] const Tones &tonesOf(const QPalette &palette) const;

    mutable Tones m_tones; ///< of the palette below; too dear to be made anew for each cell
    mutable qint64 m_paletteKey = 0;
};

/** A value as the tree shows it, such as `"+12025550142"  (a hint)`: the text in quotes has its own
 * direction, the rest that of code. */
[[nodiscard]] QString isolatedValue(const QString &shown);

} // namespace earshot::views
