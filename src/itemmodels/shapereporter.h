// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace earshot::itemmodels {

/** Makes the shape report of a reply in a worker; a newer wish ends the one before it. */
class ShapeReporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShapeReporter)

public:
    explicit ShapeReporter(QObject *parent = nullptr);
    /** Waits until the worker has left the reply. */
    ~ShapeReporter() override;

    void report(const json::NodeTable &reply);

Q_SIGNALS:
    void reported(const QString &report);

private:
    std::shared_ptr<int> m_wish; ///< the latest one; shared with the worker, which only compares it
    QThreadPool m_threads;
};

} // namespace earshot::itemmodels
