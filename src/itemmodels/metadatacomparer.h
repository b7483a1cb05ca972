// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/latestwork.h"
#include "itemmodels/metadatachanges.h"

#include <QObject>

#include <memory>

namespace earshot::itemmodels {

/** Compares two replies in a worker thread. A newer comparison ends the one before it. */
class MetadataComparer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataComparer)

public:
    explicit MetadataComparer(QObject *parent = nullptr);

    void compare(const json::NodeTable &before, const json::NodeTable &after);
    /** Ends the comparison; compared() will not come. */
    void cancel() { m_work.end(); }

Q_SIGNALS:
    /** Once a comparison that is not cancelled; never null. */
    void compared(const std::shared_ptr<const earshot::itemmodels::MetadataChanges> &changes);

private:
    LatestWork m_work;
};

} // namespace earshot::itemmodels
