// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demolibrary.h"

#include "demo/conversationprogress.h"
#include "demo/timeshift.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

// The linker drops the resources of a static library unless they are asked for, outside any namespace.
static void initDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace earshot::demo {

namespace {

constexpr QLatin1String kLiveId("conv_demo_live");
constexpr QLatin1String kLongId("conv_demo_late_order");
/** The long call once more, an hour earlier, from a store behind a slow line. */
constexpr QLatin1String kSlowId("conv_demo_slow_network");
constexpr qint64 kEarlierS = 3600;
constexpr QLatin1String kSlowPrefix("slow-");

QByteArray contents(const QFileInfo &resource)
{
    QFile file(resource.filePath());
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

bool isNewer(const QJsonObject &a, const QJsonObject &b)
{
    // All are of one form and in UTC, so that their texts sort as the times do.
    return a.value(u"created_at").toString() > b.value(u"created_at").toString();
}

} // namespace

DemoLibrary::DemoLibrary(const QDateTime &start)
{
    initDemoResources();
    const qint64 shiftS = start.toSecsSinceEpoch() - kAnchorS;
    QList<QJsonObject> originals;
    for (const QFileInfo &file : QDir(QStringLiteral(":/demo/conversations")).entryInfoList()) {
        const QJsonObject original = QJsonDocument::fromJson(contents(file)).object();
        m_conversations.append(timeShifted(original, shiftS));
        if (original.value(u"id") == kLongId) {
            QJsonObject slow = timeShifted(original, shiftS - kEarlierS);
            slow[u"id"] = kSlowId;
            m_conversations.append(slow);
        }
        if (original.value(u"id") != kLiveId) {
            originals.append(original); // a call that runs now has no place among the old ones
        }
    }
    m_archive.emplace(originals, start);
    std::sort(m_conversations.begin(), m_conversations.end(), isNewer);
    for (const QFileInfo &file : QDir(QStringLiteral(":/demo/recordings")).entryInfoList()) {
        m_recordings.insert(file.fileName(), Entity(contents(file), "audio/ogg"));
    }
}

QList<QJsonObject> DemoLibrary::conversations(const QDateTime &now) const
{
    QList<QJsonObject> list;
    for (const QJsonObject &whole : m_conversations) {
        list.append(conversationAsOf(whole, now));
    }
    return list;
}

std::optional<QJsonObject> DemoLibrary::conversation(const QString &id, const QDateTime &now) const
{
    const auto found = std::find_if(m_conversations.cbegin(), m_conversations.cend(),
                                    [&id](const QJsonObject &whole) { return whole.value(u"id") == id; });
    return found == m_conversations.cend() ? m_archive->conversation(id)
                                           : std::optional(conversationAsOf(*found, now));
}

QString DemoLibrary::recordingName(const QString &conversationId)
{
    const QString name =
        conversationId == kSlowId ? kSlowPrefix + kLongId : DemoArchive::originalId(conversationId);
    return name + QStringLiteral(".ogg");
}

bool DemoLibrary::isSlow(const QString &recordingName)
{
    return recordingName.startsWith(kSlowPrefix);
}

const Entity *DemoLibrary::recording(const QString &name) const
{
    const auto found = m_recordings.constFind(isSlow(name) ? name.mid(kSlowPrefix.size()) : name);
    return found == m_recordings.cend() ? nullptr : &found.value();
}

} // namespace earshot::demo
