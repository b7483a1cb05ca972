// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/latestwork.h"
#include "itemmodels/metadatanode.h"

#include <QList>
#include <QObject>

#include <optional>

namespace earshot::itemmodels {

/** Parses JSON texts in strings in a worker, one after the other. */
class MetadataTextReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataTextReader)

public:
    explicit MetadataTextReader(QObject *parent = nullptr);

    /** Reads `string`, which is of `table`, after those before it. */
    void read(const json::NodeTable &table, const MetadataNode &string);
    /** Until everybody was told of it. */
    [[nodiscard]] bool isReading(const MetadataNode &string) const;
    /** Forgets all wishes; no answer to them will come. */
    void cancel();

Q_SIGNALS:
    /** Once a wish; without a text when the string holds none, see MetadataTexts::parsed(). */
    void finished(const earshot::itemmodels::MetadataNode &string,
                  const std::optional<earshot::json::NodeTable> &text);

private:
    struct Wish
    {
        json::NodeTable table;
        MetadataNode string;
    };

    void begin();
    void take(const std::optional<json::NodeTable> &text);

    QList<Wish> m_wishes; ///< the first one is being read
    MetadataNode m_told;  ///< the one that finished() is telling of
    LatestWork m_work;
};

} // namespace earshot::itemmodels
