// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rawfinder.h"

#include "itemmodels/rawsearch.h"

#include <algorithm>
#include <utility>

namespace earshot::itemmodels {

namespace {

/** The first piece is small, since the reader waits for its answer. */
constexpr qsizetype FirstPieceBytes = 256 * 1024;
constexpr qsizetype PieceBytes = 4 * 1024 * 1024;

} // namespace

RawFinder::RawFinder(QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

RawFinder::~RawFinder()
{
    cancel();
    m_threads.waitForDone(); // no worker may post to an object that is gone
}

void RawFinder::cancel()
{
    if (m_running) {
        m_running->isCancelled = true;
        m_running.reset();
    }
}

void RawFinder::find(const QByteArray &text, const QString &searched)
{
    cancel();
    const RawSearch search(searched.toUtf8());
    m_hits.clear();
    m_hasMore = false;
    m_hitLength = search.length();
    if (m_hitLength > 0 && !text.isEmpty()) {
        m_running = std::make_shared<Run>();
        m_threads.start([this, run = m_running, text, search] {
            size_t total = 0;
            qsizetype begin = 0;
            bool isLast = false;
            while (!isLast && !run->isCancelled) {
                const qsizetype end =
                    std::min(text.size(), begin + (begin == 0 ? FirstPieceBytes : PieceBytes));
                std::vector<qsizetype> found;
                for (qsizetype at = search.next(text, begin, end); at >= 0 && total <= MaxHits;
                     at = search.next(text, at + search.length(), end)) {
                    found.push_back(at);
                    ++total;
                }
                begin = found.empty() ? end : std::max(end, found.back() + search.length());
                isLast = begin >= text.size() || total > MaxHits;
                QMetaObject::invokeMethod(this, [this, run, isLast, found = std::move(found)] {
                    if (run == m_running) {
                        take(found, isLast);
                    }
                });
            }
        });
    }
    Q_EMIT progressed();
}

void RawFinder::take(const std::vector<qsizetype> &found, bool isLast)
{
    m_hits.insert(m_hits.end(), found.cbegin(), found.cend());
    if (m_hits.size() > MaxHits) {
        m_hits.resize(MaxHits);
        m_hasMore = true;
    }
    if (isLast) {
        m_running.reset();
    }
    Q_EMIT progressed();
}

} // namespace earshot::itemmodels
