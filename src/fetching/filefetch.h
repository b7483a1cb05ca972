// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/fetch.h"

#include <QFutureWatcher>

namespace earshot::fetching {

/** Reads a saved reply in a worker thread; deleting it lets the worker stop by itself. */
class FileFetch final : public Fetch
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileFetch)

public:
    /** Starts at once. @param limitBytes largest file that is read. */
    FileFetch(const QString &path, qint64 limitBytes, QObject *parent = nullptr);
    ~FileFetch() override;

    void cancel() override;

private:
    void finish();

    QFutureWatcher<base::Result<Reply>> m_watcher;
};

} // namespace earshot::fetching
