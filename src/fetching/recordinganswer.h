// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/exchange.h"
#include "fetching/rangeplan.h"

#include <QByteArray>

#include <optional>

namespace earshot::fetching {

/** What tells one version of a file from another. */
struct FileIdentity
{
    std::optional<qint64> size;
    QByteArray etag; ///< as received, weak ones included
    QByteArray lastModified;

    /** False when something that both know differs. Last-Modified counts only where an ETag is missing. */
    [[nodiscard]] bool mayBeOf(const FileIdentity &other) const;
    /** Takes over what is not known yet. */
    void complete(const FileIdentity &other);
    /** For If-Range; empty when there is no strong ETag. */
    [[nodiscard]] QByteArray strongEtag() const;

    bool operator==(const FileIdentity &) const = default;
};

/** The head of a store's answer, compared with what was asked for and what is known of the file. */
struct RecordingAnswer
{
    enum class Verdict : quint8 {
        Bytes,         ///< the body is `span` of the file
        Changed,       ///< another file than before is behind the link
        BehindEnd,     ///< the file ends at or before the place asked for; its size is known now
        Contradictory, ///< the answer cannot be trusted to be what was asked for
    };

    Verdict verdict = Verdict::Contradictory;
    ByteSpan span; ///< its end is open when the answer does not tell it
    FileIdentity identity;
    bool takesRanges = false;

    bool operator==(const RecordingAnswer &) const = default;
};

/** Judges the head of a success or of a 416. */
[[nodiscard]] RecordingAnswer readRecordingAnswer(const Exchange &exchange, const ByteSpan &asked,
                                                  const FileIdentity &known);

} // namespace earshot::fetching
