// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/shapekeys.h"

#include "itemmodels/valueformat.h"

#include <QRegularExpression>
#include <QStringList>

namespace earshot::itemmodels {

using json::NodeId;
using json::NodeType;

namespace {

constexpr json::NodeId MostNames = 50;
constexpr qsizetype LongestName = 40;

/** Sources: api-reference/conversations, LiveKit's chat history and metrics. */
bool isDocumented(const QString &key)
{
    static const QString documented = QStringLiteral(
        " id organization_id direction channel status user_id agent_id agent_version_id agent_number "
        "web_widget_id"
        " trunk_id duration user_turn_count created_at updated_at agent name summary initial_context"
        " custom_metadata anyreach_campaign conversation recording_details recording_url items type role "
        "content"
        " interrupted transcript_confidence extra metrics call_id arguments output is_error group_id"
        " new_agent_id old_agent_id instructions tools_added tools_removed e2e_latency llm_node_ttft"
        " tts_node_ttfb end_of_turn_delay transcription_delay started_speaking_at stopped_speaking_at "
        "messages"
        " transcript turns chat_history text ");
    return !key.contains(u' ') && documented.contains(u' ' + key + u' ');
}

bool looksLikeName(const QString &key)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A[_$@]?[a-z][a-z0-9_]*\z|\A[a-z][A-Za-z0-9]*\z)"));
    static const QRegularExpression manyDigits(QStringLiteral(R"(\d{3}|\d[a-f]*\d[a-f]*\d)"));
    return key.size() <= LongestName && form.match(key).hasMatch() && !manyDigits.match(key).hasMatch();
}

} // namespace

ShapeKeys::ShapeKeys(const json::NodeTable &table) : m_table(table)
{
    QSet<QByteArray> rawKeys;
    QSet<QString> keys;
    for (NodeId node = 1; node < table.size(); ++node) {
        const QByteArrayView raw = table.rawKey(node);
        if (!raw.isEmpty() && !rawKeys.contains(QByteArray::fromRawData(raw.data(), raw.size()))) {
            rawKeys.insert(raw.toByteArray());
            keys.insert(table.key(node).toLower());
        }
    }
    for (NodeId node = 0; node < table.size(); ++node) {
        if (table.type(node) == NodeType::String && table.raw(node).size() <= LongestName * 4) {
            const QString value = table.string(node).toLower();
            if (keys.contains(value)) {
                m_valueKeys.insert(value);
            }
        } else if (table.type(node) == NodeType::Object && table.childCount(node) > MostNames) {
            m_dataMaps.insert(node);
        }
    }
}

bool ShapeKeys::isName(const QString &key) const
{
    return looksLikeName(key) && !m_valueKeys.contains(key.toLower());
}

QString ShapeKeys::label(NodeId member) const
{
    const QString key = m_table.key(member);
    const bool isInDataMap = m_dataMaps.contains(m_table.parent(member));
    if (isDocumented(key) || (!isInDataMap && isName(key))) {
        return key;
    }
    return QStringLiteral("<key: %1>").arg(formatName(formatOfString(key)));
}

} // namespace earshot::itemmodels
