// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/idlist.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <variant>

namespace earshot::conversation {

namespace {

/** The rows of a CSV text (RFC 4180): quoted cells may hold separators, line breaks and doubled quotes. */
QList<QStringList> rowsOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            const bool isDoubled = c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
            if (c != u'"' || isDoubled) {
                cell += c;
                i += isDoubled ? 1 : 0;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == separator) {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

/** Which cell of a table's first line heads the ids; -1 when it is no such line. */
qsizetype idColumn(const QStringList &heads)
{
    static const QStringList names{QStringLiteral("conversation_id"), QStringLiteral("conversation id"),
                                   QStringLiteral("conversationid"), QStringLiteral("id")};
    for (const QString &name : names) {
        const auto found = std::find_if(heads.cbegin(), heads.cend(), [&name](const QString &head) {
            return head.trimmed().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found != heads.cend()) {
            return found - heads.cbegin();
        }
    }
    return -1;
}

/** The texts that should each name one conversation. */
QStringList namesIn(const QString &text)
{
    const QString firstLine = text.section(u'\n', 0, 0);
    for (const QChar separator : {QChar(u','), QChar(u'\t'), QChar(u';')}) {
        const QList<QStringList> heads = rowsOf(firstLine, separator);
        const qsizetype column = heads.isEmpty() ? -1 : idColumn(heads.constFirst());
        if (column < 0) {
            continue;
        }
        QStringList names;
        const QList<QStringList> rows = rowsOf(text, separator);
        for (const QStringList &row : rows.mid(1)) {
            names.append(row.value(column));
        }
        return names;
    }
    static const QRegularExpression separators(QStringLiteral(R"([\r\n\t,;]+)")); // prose is no list of ids
    return text.split(separators);
}

} // namespace

IdList parseIdList(const QString &text, const QUrl &apiUrl)
{
    IdList list;
    QSet<QString> known;
    QString cleaned = text;
    cleaned.remove(QChar(QChar::ByteOrderMark));
    for (const QString &name : namesIn(cleaned)) {
        if (name.trimmed().isEmpty()) {
            continue;
        }
        const auto parsed = parseConversationReference(name, apiUrl);
        const auto *reference = std::get_if<ConversationReference>(&parsed);
        if (reference == nullptr || reference->id.isEmpty()) {
            ++list.unreadable;
        } else if (!known.contains(reference->id) && list.conversations.size() < MostListedIds) {
            known.insert(reference->id);
            list.conversations.append(*reference);
        }
    }
    return list;
}

} // namespace earshot::conversation
