// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/byteneedle.h"
#include "itemmodels/latestwork.h"

#include <QByteArray>
#include <QObject>

#include <vector>

namespace earshot::itemmodels {

/** Finds all places of a text in bytes in a worker, piece by piece; a newer search ends the older one. */
class RawFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawFinder)

public:
    /** Hits that are kept at most. */
    static constexpr size_t MaxHits = 1'000'000;

    explicit RawFinder(QObject *parent = nullptr);

    /** An empty text finds nothing. See ByteNeedle for what is alike. */
    void find(const QByteArray &text, const QString &searched);

    /** Where the hits begin, in order. */
    [[nodiscard]] const std::vector<qsizetype> &hits() const { return m_hits; }
    /** Bytes of a hit. */
    [[nodiscard]] qsizetype hitLength() const { return m_hitLength; }
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /** True when the search ended at MaxHits. */
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

Q_SIGNALS:
    /** There are more hits, or the search began or ended. */
    void progressed();

private:
    void search(const LatestWork::Run &run, const QByteArray &text, const ByteNeedle &needle);
    void take(const std::vector<qsizetype> &found);

    std::vector<qsizetype> m_hits;
    qsizetype m_hitLength = 0;
    bool m_hasMore = false;
    LatestWork m_work;
};

} // namespace earshot::itemmodels
