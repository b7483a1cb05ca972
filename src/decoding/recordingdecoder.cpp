// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/recordingdecoder.h"

#include "decoding/epochtime.h"
#include "decoding/fields.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace earshot::decoding {

using conversation::Recording;
using json::NodeId;
using json::NodeTable;
using json::NodeType;

namespace {

/** The words of a key: "recordingStart_ms" is recording, start, ms. */
QStringList wordsOf(const QString &key)
{
    static const QRegularExpression hump(QStringLiteral("([a-z0-9])([A-Z])"));
    static const QRegularExpression gap(QStringLiteral("[^A-Za-z0-9]+"));
    QString spaced = key;
    return spaced.replace(hump, QStringLiteral("\\1 \\2")).toLower().split(gap, Qt::SkipEmptyParts);
}

bool hasWord(const QStringList &words, const QStringList &wanted)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return wanted.contains(word); });
}

bool hasStartWord(const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [](const QString &word) { return word.startsWith(QLatin1String("start")); });
}

/** The words of the keys from below `top` down to the node. */
QStringList wordsOfPath(const NodeTable &nodes, NodeId node, NodeId top)
{
    QStringList words;
    for (; node != top; node = nodes.parent(node)) {
        words += wordsOf(nodes.key(node));
    }
    return words;
}

bool isHttps(const QString &text)
{
    return text.trimmed().startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

bool isLink(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\s*(?:[a-z][a-z0-9+.-]*://|data:|file:|\\\\))"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/** How likely it is that a link is the recording; greater is better. */
int linkScore(const QString &link, const QStringList &words)
{
    static const QStringList endings{QStringLiteral("mp3"),  QStringLiteral("ogg"),  QStringLiteral("oga"),
                                     QStringLiteral("opus"), QStringLiteral("m4a"),  QStringLiteral("mp4"),
                                     QStringLiteral("wav"),  QStringLiteral("webm"), QStringLiteral("flac"),
                                     QStringLiteral("amr"),  QStringLiteral("aac")};
    static const QStringList linkWords{QStringLiteral("url"), QStringLiteral("uri"), QStringLiteral("link"),
                                       QStringLiteral("location")};
    static const QStringList singleTrack{QStringLiteral("track"),     QStringLiteral("tracks"),
                                         QStringLiteral("caller"),    QStringLiteral("customer"),
                                         QStringLiteral("user"),      QStringLiteral("agent"),
                                         QStringLiteral("assistant"), QStringLiteral("participant"),
                                         QStringLiteral("left"),      QStringLiteral("right")};
    static const QStringList soundWords{QStringLiteral("recording"), QStringLiteral("audio"),
                                        QStringLiteral("mono"),      QStringLiteral("stereo"),
                                        QStringLiteral("mixed"),     QStringLiteral("combined")};
    const QString path = QUrl(link.trimmed()).path();
    const QString ending = path.mid(path.lastIndexOf(u'.') + 1).toLower();
    int score = isHttps(link) ? 1000 : 0;
    score += endings.contains(ending) ? 100 : 0;
    score -= hasWord(words, singleTrack) ? 50 : 0;
    score += hasWord(words, linkWords) ? 20 : 0;
    score += hasWord(words, soundWords) ? 10 : 0;
    return score;
}

NodeId bestLink(const NodeTable &nodes, NodeId details)
{
    NodeId best = json::NoNode;
    int bestScore = -1000;
    for (NodeId node = details, end = nodes.subtreeEnd(details); node < end; ++node) {
        if (nodes.type(node) != NodeType::String) {
            continue;
        }
        const QString text = nodes.string(node);
        const int score = isLink(text) ? linkScore(text, wordsOfPath(nodes, node, details)) : -1000;
        if (score > bestScore) {
            best = node;
            bestScore = score;
        }
    }
    return best;
}

NodeId findLink(const NodeTable &nodes, NodeId conversation, NodeId details)
{
    for (const NodeId object : {details, conversation}) {
        const NodeId link = nodes.member(object, u"recording_url");
        if (isType(nodes, link, NodeType::String) && !nodes.string(link).trimmed().isEmpty()) {
            return link;
        }
    }
    return details == json::NoNode ? json::NoNode : bestLink(nodes, details);
}

/** The first node in `top`, best a sibling of `preferred`, for whose key and value `accepts` is true. */
template <typename Accepts>
NodeId findBeside(const NodeTable &nodes, NodeId top, NodeId preferred, Accepts accepts)
{
    NodeId first = json::NoNode;
    const NodeId end = top == json::NoNode ? 0 : nodes.subtreeEnd(top);
    for (NodeId node = top + 1; node < end; ++node) {
        if (accepts(node)) {
            if (preferred == json::NoNode || nodes.parent(node) == nodes.parent(preferred)) {
                return node;
            }
            first = std::min(first, node);
        }
    }
    return first;
}

std::optional<qint64> durationMs(const NodeTable &nodes, NodeId node)
{
    const QStringList words = wordsOf(nodes.key(node));
    if (!words.contains(QLatin1String("duration"))) {
        return std::nullopt;
    }
    bool ok = true;
    const double value = nodes.type(node) == NodeType::String ? nodes.string(node).trimmed().toDouble(&ok)
                                                              : numberOf(nodes, node).value_or(-1);
    if (!ok || !(value >= 0 && value < 1e18)) {
        return std::nullopt;
    }
    const auto inUnit = [&](const QStringList &unit) { return hasWord(words, unit); };
    if (inUnit({QStringLiteral("ms"), QStringLiteral("millis"), QStringLiteral("milliseconds")})) {
        return qRound64(value);
    }
    if (inUnit({QStringLiteral("us"), QStringLiteral("micros"), QStringLiteral("microseconds")})) {
        return qRound64(value / 1e3);
    }
    if (inUnit({QStringLiteral("ns"), QStringLiteral("nanos"), QStringLiteral("nanoseconds")})) {
        return qRound64(value / 1e6);
    }
    if (inUnit({QStringLiteral("s"), QStringLiteral("sec"), QStringLiteral("secs"),
                QStringLiteral("seconds")}) ||
        value <= 21'600) {
        return value < 1e12 ? std::optional(qRound64(value * 1e3)) : std::nullopt;
    }
    return qRound64(value < 1e8 ? value : value / 1e6);
}

void decodeStart(const NodeTable &nodes, NodeId conversation, NodeId details, NodeId link, NodeId duration,
                 Recording &recording)
{
    const auto isTime = [&](NodeId node) { return epochMs(nodes, node).has_value(); };
    NodeId start = findBeside(nodes, details, link, [&](NodeId node) {
        return hasStartWord(wordsOf(nodes.key(node))) && isTime(node);
    });
    for (const NodeId object : {conversation, nodes.member(conversation, u"conversation")}) {
        NodeId child = start == json::NoNode && isType(nodes, object, NodeType::Object)
                           ? nodes.firstChild(object)
                           : json::NoNode;
        for (; child != json::NoNode; child = nodes.nextSibling(child)) {
            const QStringList words = wordsOf(nodes.key(child));
            if (words.contains(QLatin1String("recording")) && hasStartWord(words) && isTime(child)) {
                start = child;
            }
        }
    }
    if (start != json::NoNode) {
        recording.startedAtMs = epochMs(nodes, start);
        recording.startedAtPath = nodes.pointer(start);
        return;
    }
    if (duration == json::NoNode) {
        return;
    }
    const NodeId end = findBeside(nodes, details, duration, [&](NodeId node) {
        return hasWord(wordsOf(nodes.key(node)), {QStringLiteral("end"), QStringLiteral("ended")}) &&
               isTime(node);
    });
    if (end != json::NoNode && nodes.parent(end) == nodes.parent(duration)) {
        recording.startedAtMs = *epochMs(nodes, end) - *recording.durationMs;
        recording.startedAtPath = nodes.pointer(end);
    }
}

} // namespace

Recording decodeRecording(const NodeTable &nodes, NodeId conversation)
{
    const NodeId details = nodes.member(conversation, u"recording_details");
    Recording recording;
    recording.detailsState = stateOf(nodes, details, NodeType::Object);
    const NodeId link = findLink(nodes, conversation, details);
    if (link != json::NoNode) {
        recording.link = nodes.string(link);
        recording.linkPath = nodes.pointer(link);
    }
    const NodeId duration =
        findBeside(nodes, details, link, [&](NodeId node) { return durationMs(nodes, node).has_value(); });
    if (duration != json::NoNode) {
        recording.durationMs = durationMs(nodes, duration);
    }
    decodeStart(nodes, conversation, details, link, duration, recording);
    return recording;
}

} // namespace earshot::decoding
