// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace earshot::views {

class MetadataTree;

/** Steps in a metadata tree over what lies between: to the row beside, to the same key elsewhere. */
class MetadataStepActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataStepActions)

public:
    /** Belongs to `tree`, whose menu gets the actions. */
    explicit MetadataStepActions(MetadataTree *tree);

    /** By that many rows below the same parent; stays where there are none. */
    void goBeside(int rows);
    /** To the next or previous row with the same key that a filter shows, round at the end. */
    void goToSameKey(bool forward);

private:
    MetadataTree *m_tree;
};

} // namespace earshot::views
