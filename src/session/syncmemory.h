// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace earshot::session {

/**
 * Where the user has put the start of recordings, kept over restarts. A conversation is known by a hash of
 * its id only, so that the file names nobody; the oldest entries go when there are many.
 */
class SyncMemory final
{
public:
    /** `file` is an INI file of one's own; created at the first remember(). */
    explicit SyncMemory(QString file);

    /** Epoch ms. */
    [[nodiscard]] std::optional<qint64> recordingStartMs(const QString &conversationId) const;
    void remember(const QString &conversationId, qint64 recordingStartMs);
    void forget(const QString &conversationId);

private:
    QString m_file;
};

} // namespace earshot::session
