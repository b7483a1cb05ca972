// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/metadatafinder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace earshot::views {

/** The line that filters the metadata tree: what is looked for, and how many there are. */
class MetadataFilter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataFilter)

public:
    explicit MetadataFilter(QWidget *parent = nullptr);

    /** The reply to search; the query stays. */
    void setTable(const json::NodeTable &table);
    /** Null without a query. */
    [[nodiscard]] const std::shared_ptr<const itemmodels::MetadataMatches> &matches() const;
    /** Something is looked for, whether or not it is found yet. */
    [[nodiscard]] bool isActive() const;
    /** Tells which match is current, for the count. NoNode when none is. */
    void setCurrent(json::NodeId node);
    /** Gives the focus to the field. */
    void open();
    /** Filters by what somebody could have typed. */
    void setText(const QString &typed);
    /** Ends the filter. */
    void clear();

Q_SIGNALS:
    void matchesChanged();
    void nextRequested();
    void previousRequested();
    /** Esc was pressed; the filter has ended. */
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();

    itemmodels::MetadataFinder m_finder;
    json::NodeId m_current = json::NoNode;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace earshot::views
