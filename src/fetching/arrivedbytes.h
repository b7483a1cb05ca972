// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/bytemap.h"
#include "fetching/recordingfile.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <memory>
#include <optional>

namespace earshot::fetching {

/**
 * What has arrived of a recording, in any order. One thread stores; everything but store(), map() and the
 * setters may be called from any thread. Gives no byte that has not arrived.
 */
class ArrivedBytes final
{
    Q_DISABLE_COPY_MOVE(ArrivedBytes)

public:
    enum class Outcome : quint8 {
        Stored,
        Differs, ///< bytes that were there already are others now; nothing was stored
        NoRoom,  ///< the disk takes no more
    };

    explicit ArrivedBytes(std::shared_ptr<RecordingFile> file);

    [[nodiscard]] Outcome store(qint64 offset, const QByteArray &bytes);
    /** In the thread that stores. */
    [[nodiscard]] const ByteMap &map() const { return m_map; }
    void setSize(qint64 size);
    void setContentType(const QString &contentType);

    [[nodiscard]] std::optional<qint64> size() const;
    [[nodiscard]] QString contentType() const;
    [[nodiscard]] qint64 availableFrom(qint64 offset) const;
    [[nodiscard]] bool isComplete() const;
    /** As ByteSource::read(). */
    [[nodiscard]] qint64 read(qint64 offset, char *target, qint64 length) const;

private:
    [[nodiscard]] bool agrees(qint64 offset, const QByteArray &bytes) const;

    std::shared_ptr<RecordingFile> m_file;
    mutable QMutex m_mutex; ///< guards the rest; never held while the file is used
    ByteMap m_map;
    std::optional<qint64> m_size;
    QString m_contentType;
};

} // namespace earshot::fetching
