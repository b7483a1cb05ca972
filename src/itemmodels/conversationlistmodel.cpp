// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/conversationlistmodel.h"

#include "itemmodels/roles.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace earshot::itemmodels {

using conversation::ConversationSummary;

ConversationListModel::ConversationListModel(ListWords words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words)
{}

ConversationListModel::~ConversationListModel() = default;

void ConversationListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ConversationListModel::append(const QList<ConversationSummary> &rows)
{
    insert(rowCount(), rows);
}

void ConversationListModel::prepend(const QList<ConversationSummary> &rows)
{
    insert(0, rows);
}

void ConversationListModel::update(const QList<ConversationSummary> &rows)
{
    QHash<QString, const ConversationSummary *> wanted;
    for (const ConversationSummary &row : rows) {
        wanted.insert(row.id, &row);
    }
    for (int row = 0; row < rowCount() && !wanted.isEmpty(); ++row) {
        if (const ConversationSummary *summary = wanted.take(m_rows.at(size_t(row)).summary.id)) {
            setRow(row, *summary);
        }
    }
}

void ConversationListModel::replaceTop(const QList<ConversationSummary> &rows, const QSet<QString> &gone)
{
    if (!gone.isEmpty()) {
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (gone.contains(summary(row).id)) {
                remove(row);
            }
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        const ConversationSummary &wanted = rows.at(row);
        if (row < rowCount() && summary(row).id == wanted.id) {
            setRow(row, wanted);
            continue;
        }
        if (const int former = rowOf(wanted.id); former >= 0) {
            remove(former); // the API ordered two of the same moment anew
        }
        insert(row, {wanted});
    }
}

void ConversationListModel::setReviewed(const QSet<QString> &ids)
{
    m_reviewed = ids;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ConversationListModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row &row) { return row.summary.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConversationListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ListColumnCount;
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), ListColumn(index.column()));
    case SummaryRole:
        return QVariant::fromValue(&summary(index.row()));
    case ConversationIdRole:
        return summary(index.row()).id;
    case ReviewedRole:
        return isReviewed(index.row());
    default:
        return {};
    }
}

QVariant ConversationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (ListColumn(section)) {
    case ListColumn::Status:
        return tr("Status");
    case ListColumn::When:
        return tr("When");
    case ListColumn::Length:
        return tr("Length");
    case ListColumn::Turns:
        return tr("User turns");
    case ListColumn::Caller:
        return tr("Caller");
    case ListColumn::Agent:
        return tr("Agent");
    case ListColumn::Direction:
        return tr("Direction");
    case ListColumn::Channel:
        return tr("Channel");
    case ListColumn::Summary:
        return tr("Summary");
    case ListColumn::Recording:
        return tr("Recording");
    case ListColumn::Reviewed:
        return tr("Reviewed");
    case ListColumn::AgentNumber:
        return tr("Agent number");
    case ListColumn::Id:
        return tr("Id");
    }
    return {};
}

ConversationListModel::Row ConversationListModel::rowFor(const ConversationSummary &summary)
{
    const QString text = summary.callerId + u'\n' + summary.agentName + u'\n' + summary.agentId + u'\n' +
                         summary.agentNumber + u'\n' + summary.id + u'\n' + summary.status.text() + u'\n' +
                         summary.summary;
    return {summary, text.toCaseFolded()};
}

QString ConversationListModel::text(int row, ListColumn column) const
{
    if (column == ListColumn::Reviewed) {
        return isReviewed(row) ? tr("Reviewed") : QString();
    }
    return m_words(summary(row), column);
}

void ConversationListModel::insert(int at, const QList<ConversationSummary> &rows)
{
    if (rows.isEmpty()) {
        return;
    }
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    std::vector<Row> made;
    made.reserve(size_t(rows.size()));
    std::transform(rows.cbegin(), rows.cend(), std::back_inserter(made), &ConversationListModel::rowFor);
    m_rows.insert(m_rows.begin() + at, std::make_move_iterator(made.begin()),
                  std::make_move_iterator(made.end()));
    endInsertRows();
}

void ConversationListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void ConversationListModel::setRow(int row, const ConversationSummary &summary)
{
    Row &present = m_rows.at(size_t(row));
    if (present.summary == summary) {
        return;
    }
    present = rowFor(summary);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace earshot::itemmodels
