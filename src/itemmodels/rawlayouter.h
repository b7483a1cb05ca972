// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/latestwork.h"
#include "itemmodels/rawrowindex.h"

#include <QObject>

namespace earshot::itemmodels {

/** Divides a text into rows in a worker; a newer text or form drops the late answer to the older one. */
class RawLayouter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawLayouter)

public:
    explicit RawLayouter(QObject *parent = nullptr);

    void layOut(const QByteArray &text, RawForm form);

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /** Of the text before while isRunning(). */
    [[nodiscard]] const RawRowIndex &index() const { return m_index; }

Q_SIGNALS:
    /** index() is that of the latest text. */
    void laidOut();

private:
    RawRowIndex m_index;
    LatestWork m_work;
};

} // namespace earshot::itemmodels
