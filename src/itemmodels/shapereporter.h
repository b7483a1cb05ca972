// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/latestwork.h"
#include "json/nodetable.h"

#include <QObject>

namespace earshot::itemmodels {

/** Makes the shape report of a reply in a worker; a newer wish ends the one before it. */
class ShapeReporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShapeReporter)

public:
    explicit ShapeReporter(QObject *parent = nullptr);

    void report(const json::NodeTable &reply);

Q_SIGNALS:
    void reported(const QString &report);

private:
    LatestWork m_work;
};

} // namespace earshot::itemmodels
