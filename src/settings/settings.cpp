// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QFile>
#include <QSettings>
#include <QStringList>

#include <chrono>
#include <utility>

namespace earshot::settings {

namespace {

QHash<QString, QString> read(const QString &path)
{
    QHash<QString, QString> texts;
    if (path.isEmpty()) {
        return texts;
    }
    const QSettings file(path, QSettings::IniFormat);
    const QStringList names = file.allKeys();
    for (const QString &name : names) {
        // A comma that nobody has quoted makes a list of a text.
        texts.insert(name, file.value(name).toStringList().join(QLatin1String(", ")));
    }
    return texts;
}

} // namespace

Settings::Settings(QString file, const QString &commonFile, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_common(read(commonFile)), m_own(read(m_file))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(std::chrono::milliseconds(500));
    connect(&m_saving, &QTimer::timeout, this, &Settings::save);
}

Settings::~Settings()
{
    save();
}

std::optional<QString> Settings::text(const QString &name) const
{
    for (const Texts *texts : {&m_forThisRun, &m_own, &m_common}) {
        if (const auto found = texts->constFind(name); found != texts->constEnd()) {
            return *found;
        }
    }
    return std::nullopt;
}

void Settings::setOwnText(const QString &name, const QString &text)
{
    const bool wasForThisRun = m_forThisRun.remove(name) > 0;
    const auto old = m_own.constFind(name);
    if (wasForThisRun || old == m_own.constEnd() || *old != text) {
        m_own.insert(name, text);
        note(name);
    }
}

void Settings::resetText(const QString &name)
{
    const bool wasForThisRun = m_forThisRun.remove(name) > 0;
    if (m_own.remove(name) > 0 || wasForThisRun) {
        note(name);
    }
}

void Settings::resetAll()
{
    const QStringList names = m_own.keys() + m_forThisRun.keys();
    for (const QString &name : names) {
        resetText(name);
    }
    m_saving.stop();
    m_unsaved.clear();
    QFile::remove(m_file);
}

void Settings::note(const QString &name)
{
    m_unsaved.insert(name);
    m_saving.start();
    Q_EMIT changed(name);
}

void Settings::save()
{
    if (m_file.isEmpty() || m_unsaved.isEmpty()) {
        return;
    }
    QSettings file(m_file, QSettings::IniFormat);
    for (const QString &name : std::as_const(m_unsaved)) {
        if (const auto own = m_own.constFind(name); own != m_own.constEnd()) {
            file.setValue(name, *own);
        } else {
            file.remove(name);
        }
    }
    m_unsaved.clear();
}

} // namespace earshot::settings
