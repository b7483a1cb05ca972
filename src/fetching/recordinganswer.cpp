// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/recordinganswer.h"

#include "fetching/contentrange.h"

#include <optional>

namespace earshot::fetching {

namespace {

constexpr int PartialContent = 206;
constexpr int RangeNotSatisfiable = 416;

/** Weak and strong forms of a tag name the same sound. */
QByteArray tagOf(const QByteArray &etag)
{
    return etag.startsWith("W/") ? etag.mid(2) : etag;
}

template <typename Value>
bool differ(const Value &a, const Value &b)
{
    return a != Value() && b != Value() && a != b;
}

void readPart(RecordingAnswer &answer, const Exchange &exchange, const ByteSpan &asked)
{
    const auto range = ContentRange::parse(exchange.header("Content-Range"));
    const bool isUnderstood = range && range->isSatisfied && range->first == asked.first;
    if (!isUnderstood ||
        (exchange.announcedBytes >= 0 && exchange.announcedBytes != range->end - range->first)) {
        return;
    }
    answer.verdict = RecordingAnswer::Verdict::Bytes;
    answer.span = {range->first, range->end};
    answer.identity.size = range->total;
    answer.takesRanges = true;
}

void readUnsatisfied(RecordingAnswer &answer, const Exchange &exchange, const ByteSpan &asked)
{
    const auto range = ContentRange::parse(exchange.header("Content-Range"));
    if (!range || range->isSatisfied || *range->total > asked.first) {
        return;
    }
    answer.verdict = RecordingAnswer::Verdict::BehindEnd;
    answer.identity.size = range->total;
    answer.takesRanges = true;
}

void readWhole(RecordingAnswer &answer, const Exchange &exchange)
{
    answer.verdict = RecordingAnswer::Verdict::Bytes;
    answer.span = {0, ByteSpan::Open};
    if (exchange.announcedBytes >= 0) {
        answer.span.end = exchange.announcedBytes;
        answer.identity.size = exchange.announcedBytes;
    }
    answer.takesRanges = exchange.header("Accept-Ranges").trimmed().toLower() == "bytes";
}

} // namespace

bool FileIdentity::mayBeOf(const FileIdentity &other) const
{
    if (differ(size, other.size)) {
        return false;
    }
    if (!etag.isEmpty() && !other.etag.isEmpty()) {
        return tagOf(etag) == tagOf(other.etag);
    }
    return !differ(lastModified, other.lastModified);
}

void FileIdentity::complete(const FileIdentity &other)
{
    size = size ? size : other.size;
    etag = etag.isEmpty() ? other.etag : etag;
    lastModified = lastModified.isEmpty() ? other.lastModified : lastModified;
}

QByteArray FileIdentity::strongEtag() const
{
    return etag.startsWith('"') ? etag : QByteArray();
}

RecordingAnswer readRecordingAnswer(const Exchange &exchange, const ByteSpan &asked,
                                    const FileIdentity &known)
{
    RecordingAnswer answer;
    answer.identity.etag = exchange.header("ETag");
    answer.identity.lastModified = exchange.header("Last-Modified");
    switch (exchange.httpStatus) {
    case PartialContent:
        readPart(answer, exchange, asked);
        break;
    case RangeNotSatisfiable:
        answer.identity.etag.clear(); // an error's tags are not the file's
        answer.identity.lastModified.clear();
        readUnsatisfied(answer, exchange, asked);
        break;
    default:
        readWhole(answer, exchange);
        break;
    }
    if (answer.verdict != RecordingAnswer::Verdict::Contradictory && !answer.identity.mayBeOf(known)) {
        answer.verdict = RecordingAnswer::Verdict::Changed;
    }
    return answer;
}

} // namespace earshot::fetching
