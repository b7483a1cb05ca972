// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/conversationsummary.h"
#include "itemmodels/listcolumn.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QString>

#include <vector>

namespace earshot::itemmodels {

/** The loaded conversations, newest first, and which of them are reviewed. */
class ConversationListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationListModel)

public:
    /** `words` writes the cells. */
    explicit ConversationListModel(ListWords words, QObject *parent = nullptr);
    ~ConversationListModel() override;

    void clear();
    void append(const QList<conversation::ConversationSummary> &rows);
    void prepend(const QList<conversation::ConversationSummary> &rows);
    /** Gives known rows another content; unknown ones are left out. */
    void update(const QList<conversation::ConversationSummary> &rows);
    /** Takes the rows of `gone` away and makes `rows` the first ones. Rows that stay keep their indexes. */
    void replaceTop(const QList<conversation::ConversationSummary> &rows, const QSet<QString> &gone);
    void setReviewed(const QSet<QString> &ids);

    [[nodiscard]] const conversation::ConversationSummary &summary(int row) const
    {
        return m_rows.at(size_t(row)).summary;
    }
    /** What a quick search looks through, case folded: caller, agent, numbers, id and summary. */
    [[nodiscard]] const QString &searchText(int row) const { return m_rows.at(size_t(row)).searchText; }
    [[nodiscard]] bool isReviewed(int row) const { return m_reviewed.contains(summary(row).id); }
    /** -1 when it is not loaded. */
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        conversation::ConversationSummary summary;
        QString searchText;
    };

    [[nodiscard]] static Row rowFor(const conversation::ConversationSummary &summary);
    [[nodiscard]] QString text(int row, ListColumn column) const;
    void insert(int at, const QList<conversation::ConversationSummary> &rows);
    void remove(int row);
    void setRow(int row, const conversation::ConversationSummary &summary);

    ListWords m_words;
    std::vector<Row> m_rows; ///< of up to some hundred thousand: grows without sharing
    QSet<QString> m_reviewed;
};

} // namespace earshot::itemmodels
