// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rawrowindex.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace earshot::itemmodels {

/** Divides a text into rows in a worker; a newer text or form drops the late answer to the older one. */
class RawLayouter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawLayouter)

public:
    explicit RawLayouter(QObject *parent = nullptr);
    /** Waits until the worker has left its text, which it does at once. */
    ~RawLayouter() override;

    void layOut(const QByteArray &text, RawForm form);

    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }
    /** Of the text before while isRunning(). */
    [[nodiscard]] const RawRowIndex &index() const { return m_index; }

Q_SIGNALS:
    /** index() is that of the latest text. */
    void laidOut();

private:
    struct Run
    {
        std::atomic_bool isCancelled = false;
    };

    void cancel();

    RawRowIndex m_index;
    std::shared_ptr<Run> m_running; ///< shared with the worker
    QThreadPool m_threads;
};

} // namespace earshot::itemmodels
