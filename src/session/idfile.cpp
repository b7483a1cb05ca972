// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/idfile.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <iterator>
#include <utility>

namespace earshot::session {

IdFile::IdFile(QString file, int most) : m_file(std::move(file)), m_most(most)
{
    QFile kept(m_file);
    if (m_file.isEmpty() || !kept.open(QIODevice::ReadOnly)) {
        return;
    }
    const QStringList lines = QString::fromUtf8(kept.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : lines.mid(std::max<qsizetype>(0, lines.size() - m_most))) {
        if (!m_known.contains(id)) {
            m_known.insert(id);
            m_ids.append(id);
        }
    }
}

void IdFile::add(const QStringList &ids)
{
    QStringList fresh;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(fresh), [](const QString &id) {
        return !id.isEmpty() && !id.contains(u'\n') && !id.contains(u'\r');
    });
    if (fresh.isEmpty() ||
        (fresh.size() == 1 && !m_ids.isEmpty() && m_ids.constLast() == fresh.constFirst())) {
        return;
    }
    takeOut(fresh);
    for (const QString &id : std::as_const(fresh)) {
        if (!m_known.contains(id)) {
            m_known.insert(id);
            m_ids.append(id);
        }
    }
    while (m_ids.size() > m_most) {
        m_known.remove(m_ids.takeFirst());
    }
    write();
}

void IdFile::remove(const QStringList &ids)
{
    if (takeOut(ids)) {
        write();
    }
}

/** @return whether any was there. */
bool IdFile::takeOut(const QStringList &ids)
{
    const auto before = m_known.size();
    m_known.subtract(QSet<QString>(ids.cbegin(), ids.cend()));
    if (m_known.size() == before) {
        return false;
    }
    m_ids.removeIf([this](const QString &id) { return !m_known.contains(id); });
    return true;
}

void IdFile::clear()
{
    m_known.clear();
    m_ids.clear();
    if (!m_file.isEmpty()) {
        QFile::remove(m_file);
    }
}

void IdFile::write() const
{
    if (m_file.isEmpty()) {
        return;
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray text = m_ids.isEmpty() ? QByteArray() : m_ids.join(u'\n').toUtf8() + '\n';
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    if (!isOpen || file.write(text) != text.size() || !file.commit()) {
        qCWarning(lcSession) << "a list of ids cannot be kept:" << file.error();
    }
}

} // namespace earshot::session
