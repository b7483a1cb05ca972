// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace earshot::itemmodels {
enum class MetadataCopy : quint8;
}

namespace earshot::views {

class MetadataTree;

/** What can be taken along of the rows of a metadata tree, each with a key that acts in the tree only. */
class MetadataCopyActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataCopyActions)

public:
    /** Belongs to `tree`, whose menu gets the actions. */
    explicit MetadataCopyActions(MetadataTree *tree);

    void copy(itemmodels::MetadataCopy what);
    /** The selected rows as a table for a spreadsheet. */
    void copyRows();

Q_SIGNALS:
    /** Something was copied that needs a word, such as a path that could not say it all. */
    void remarked(const QString &sentence);

private:
    MetadataTree *m_tree;
};

} // namespace earshot::views
