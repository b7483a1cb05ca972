// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace earshot::fetching {

/** Tells whether this computer has a network at all. */
class Reachability : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reachability)

public:
    explicit Reachability(QObject *parent = nullptr) : QObject(parent) {}

    /** Looks now. True only on evidence: no network leads out of this computer. */
    [[nodiscard]] virtual bool isOffline() = 0;

Q_SIGNALS:
    void offlineChanged(bool isOffline);
};

} // namespace earshot::fetching
