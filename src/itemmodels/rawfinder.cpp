// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rawfinder.h"

#include <algorithm>
#include <utility>

namespace earshot::itemmodels {

namespace {

/** The first piece is small, since the reader waits for its answer. */
constexpr qsizetype FirstPieceBytes = 256 * 1024;
constexpr qsizetype PieceBytes = 4 * 1024 * 1024;

} // namespace

RawFinder::RawFinder(QObject *parent) : QObject(parent)
{}

void RawFinder::find(const QByteArray &text, const QString &searched)
{
    m_work.end();
    const ByteNeedle needle(searched);
    m_hits.clear();
    m_hasMore = false;
    m_hitLength = needle.length();
    if (m_hitLength > 0 && !text.isEmpty()) {
        m_work.begin([this, text, needle](const LatestWork::Run &run) { search(run, text, needle); });
    }
    Q_EMIT progressed();
}

/** In the worker. */
void RawFinder::search(const LatestWork::Run &run, const QByteArray &text, const ByteNeedle &needle)
{
    size_t total = 0;
    qsizetype begin = 0;
    bool isLast = false;
    while (!isLast && !run.isCancelled()) {
        const qsizetype end = std::min(text.size(), begin + (begin == 0 ? FirstPieceBytes : PieceBytes));
        const QByteArrayView piece(text.data(), std::min(text.size(), end + needle.length() - 1));
        std::vector<qsizetype> found;
        for (qsizetype at = needle.indexIn(piece, begin); at >= 0 && total <= MaxHits;
             at = needle.indexIn(piece, at + needle.length())) {
            found.push_back(at);
            ++total;
        }
        begin = found.empty() ? end : std::max(end, found.back() + needle.length());
        isLast = begin >= text.size() || total > MaxHits;
        const auto took = [this, found = std::move(found)] { take(found); };
        isLast ? run.answerLast(took) : run.answer(took);
    }
}

void RawFinder::take(const std::vector<qsizetype> &found)
{
    m_hits.insert(m_hits.end(), found.cbegin(), found.cend());
    if (m_hits.size() > MaxHits) {
        m_hits.resize(MaxHits);
        m_hasMore = true;
    }
    Q_EMIT progressed();
}

} // namespace earshot::itemmodels
