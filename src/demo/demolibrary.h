// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoarchive.h"
#include "demo/entity.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace earshot::demo {

/** The conversations and recordings that are built into the program, with times that look recent. */
class DemoLibrary final
{
public:
    /** @param start becomes the moment that the files call now: one conversation is running at it. */
    explicit DemoLibrary(const QDateTime &start);

    /** As they stand at `now`, newest first; without the archive. */
    [[nodiscard]] QList<QJsonObject> conversations(const QDateTime &now) const;
    [[nodiscard]] const DemoArchive &archive() const { return *m_archive; }
    /** One of either. */
    [[nodiscard]] std::optional<QJsonObject> conversation(const QString &id, const QDateTime &now) const;

    /** File name of a conversation's recording. */
    [[nodiscard]] static QString recordingName(const QString &conversationId);
    /** Whether a recording comes slowly, by links that end soon. */
    [[nodiscard]] static bool isSlow(const QString &recordingName);
    /** @return null when there is no recording of that name. Owned by the library. */
    [[nodiscard]] const Entity *recording(const QString &name) const;

private:
    QList<QJsonObject> m_conversations;   ///< newest first
    std::optional<DemoArchive> m_archive; ///< always there
    QHash<QString, Entity> m_recordings;  ///< by file name
};

} // namespace earshot::demo
