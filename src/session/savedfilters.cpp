// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/savedfilters.h"

#include <QFile>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace earshot::session {

namespace {

constexpr QLatin1String Array("filters");
constexpr QLatin1String NameKey("name");
constexpr QLatin1String QueryKey("query");

template <typename Filters>
auto placeOf(Filters &filters, const QString &name)
{
    return std::lower_bound(filters.begin(), filters.end(), name,
                            [](const auto &filter, const QString &wanted) { return filter.first < wanted; });
}

} // namespace

SavedFilters::SavedFilters(QString file) : m_file(std::move(file))
{
    if (m_file.isEmpty()) {
        return;
    }
    QSettings settings(m_file, QSettings::IniFormat);
    const int count = std::min(settings.beginReadArray(Array), Most);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        m_filters.append({settings.value(NameKey).toString(), settings.value(QueryKey).toString()});
    }
    std::sort(m_filters.begin(), m_filters.end());
}

QStringList SavedFilters::names() const
{
    QStringList names;
    for (const auto &filter : m_filters) {
        names.append(filter.first);
    }
    return names;
}

conversation::ListFilter SavedFilters::filter(const QString &name) const
{
    const auto place = placeOf(m_filters, name);
    return place != m_filters.end() && place->first == name ? conversation::filterFromText(place->second)
                                                            : conversation::ListFilter();
}

bool SavedFilters::save(const QString &name, const conversation::ListFilter &filter)
{
    const QString kept = name.trimmed().left(LongestName);
    if (kept.isEmpty()) {
        return false;
    }
    const auto place = placeOf(m_filters, kept);
    const bool isKnown = place != m_filters.end() && place->first == kept;
    if (!isKnown && m_filters.size() >= Most) {
        return false;
    }
    const QString text = conversation::filterText(filter);
    if (isKnown) {
        place->second = text;
    } else {
        m_filters.insert(place, {kept, text});
    }
    write();
    return true;
}

void SavedFilters::remove(const QString &name)
{
    const auto place = placeOf(m_filters, name);
    if (place != m_filters.end() && place->first == name) {
        m_filters.erase(place);
        write();
    }
}

void SavedFilters::clear()
{
    m_filters.clear();
    QFile::remove(m_file);
}

void SavedFilters::write() const
{
    if (m_file.isEmpty()) {
        return;
    }
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(Array);
    settings.beginWriteArray(Array, int(m_filters.size()));
    for (int i = 0; i < m_filters.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(NameKey, m_filters.at(i).first);
        settings.setValue(QueryKey, m_filters.at(i).second);
    }
    settings.endArray();
}

} // namespace earshot::session
