// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatatextreader.h"

#include "itemmodels/metadatatexts.h"

#include <algorithm>

namespace earshot::itemmodels {

MetadataTextReader::MetadataTextReader(QObject *parent) : QObject(parent)
{}

void MetadataTextReader::read(const json::NodeTable &table, const MetadataNode &string)
{
    m_wishes.append({table, string});
    if (!m_work.isRunning()) {
        begin();
    }
}

bool MetadataTextReader::isReading(const MetadataNode &string) const
{
    return string == m_told || std::any_of(m_wishes.cbegin(), m_wishes.cend(),
                                           [&string](const Wish &wish) { return wish.string == string; });
}

void MetadataTextReader::cancel()
{
    m_work.end();
    m_wishes.clear();
}

void MetadataTextReader::begin()
{
    m_work.begin([this, wish = m_wishes.first()](const LatestWork::Run &run) {
        run.answerLast([this, text = MetadataTexts::parsed(wish.table, wish.string.node)] { take(text); });
    });
}

void MetadataTextReader::take(const std::optional<json::NodeTable> &text)
{
    m_told = m_wishes.takeFirst().string;
    if (!m_wishes.isEmpty()) {
        begin();
    }
    Q_EMIT finished(m_told, text);
    m_told = {};
}

} // namespace earshot::itemmodels
