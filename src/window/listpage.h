// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/conversationlistmodel.h"
#include "itemmodels/conversationlistproxy.h"
#include "window/browsedesk.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace earshot::conversation {
struct ListFilter;
}

namespace earshot::settings {
class Settings;
}

namespace earshot::views {
class ConversationListView;
class ListFilterPanel;
class PaneNotice;
} // namespace earshot::views

namespace earshot::window {

class SavedFilterBox;

/** The list of conversations with its search and its filter, or the notice why there is none. */
class ListPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPage)

public:
    /** All must outlive the page. */
    ListPage(const BrowseDesk &desk, settings::Settings &settings, QWidget *parent = nullptr);
    ~ListPage() override;

    /** Asks for the list, the first time. */
    void activate();
    void refresh();
    /** Another account: what is loaded is not its own. */
    void startAnew();
    /** Loads what follows, for whoever works through the list. */
    void loadMore();
    /** The list leads the queue no longer: another list does. */
    void releaseQueue() { m_leadsQueue = false; }
    /** Says something below the list. */
    void showQuietly(const QString &sentence);
    void setFocusToSearch();
    /** The field says which key leads to it. */
    void setSearchKey(const QKeySequence &key);
    void showFilter(bool isShown);
    [[nodiscard]] bool isFilterShown() const;
    /** Selects the row of what was open, if it is there. */
    void select(const QString &id);
    [[nodiscard]] QStringList selectedIds() const;
    /** What can be done with the rows; also their context menu. */
    void addRowActions(const QList<QAction *> &actions);
    void addColumnsTo(QMenu &menu);

Q_SIGNALS:
    void openRequested(const QString &id);
    void signInRequested();
    void enterAddressRequested();
    /** The fields of the filter were shown or hidden. */
    void filterShown(bool isShown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectList();
    void applyFilter(const conversation::ListFilter &filter);
    void setSearch();
    void open(const QString &id);
    void update();
    void showAll();
    void leadQueue();
    void saveColumns();

    session::ConversationList &m_list;
    session::ReviewQueue &m_queue;
    session::Marks &m_marks;
    settings::Settings &m_settings;
    itemmodels::ConversationListModel m_model;
    itemmodels::ConversationListProxy m_shown;
    QLineEdit *m_search;
    QPushButton *m_filterButton;
    SavedFilterBox *m_savedFilters;
    views::ListFilterPanel *m_filter;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    views::PaneNotice *m_notice;
    views::ConversationListView *m_view;
    QLabel *m_count;
    QPushButton *m_more;
    QTimer m_searching; ///< a fast typist searches once
    QTimer m_leading;   ///< the queue follows a burst of changes once
    QTimer m_savingColumns;
    QString m_said;
    bool m_leadsQueue = false;
    bool m_wantsFocus = false; ///< the rows get it as soon as they are there
};

} // namespace earshot::window
