// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/browsedesk.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

class QAction;
class QHBoxLayout;
class QMainWindow;
class QMenu;
class QMimeData;
class QStackedWidget;

namespace earshot::base {
struct Problem;
}

namespace earshot::conversation {
struct ConversationReference;
}

namespace earshot::session {
class ConversationSession;
}

namespace earshot::settings {
class Settings;
}

namespace earshot::window {

class ListPage;
class QueueActions;

/** Working through conversations: the list, the queue, what is pasted or dropped, what is reviewed or was
 * open lately. Says which conversation is wanted; the window opens it. */
class BrowseBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowseBinding)

public:
    /** All must outlive this object, which belongs to `window`; adds the list to `pages`. */
    BrowseBinding(session::ConversationSession &session, const BrowseDesk &desk, settings::Settings &settings,
                  QStackedWidget &pages, QMainWindow *window);
    ~BrowseBinding() override;

    void addTo(QMenu &conversationMenu, QMenu &viewMenu);
    /** The list's button at the start of the address bar, the queue and the mark before its last widget. */
    void addTo(QHBoxLayout &addressBar);

    [[nodiscard]] ListPage &listPage() const { return *m_page; }
    /** Whether the window shows the list now, and not what is open. */
    [[nodiscard]] bool isListShown() const { return m_isListShown; }
    void showList();
    /** Opens what a text names: one conversation, or a queue of several. */
    void takeText(const QString &text);
    /** Copies a link to each selected row of the list, one a line. */
    void copyLinks() const;
    void setApiUrl(const QUrl &apiUrl) { m_apiUrl = apiUrl; }

Q_SIGNALS:
    /** An id, a link, or the path of a saved reply. */
    void openRequested(const QString &text);
    /** The same in a window of its own; empty: a window with nothing open. */
    void newWindowRequested(const QString &text);
    /** isListShown() changed. */
    void pageChanged();
    void said(const QString &sentence);

protected:
    /** What is dropped on the window. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void leaveList();
    void onLoaded(bool isNew);
    void onOpeningChanged();
    void onOpenFailed(const conversation::ConversationReference &reference, const base::Problem &problem);
    void takeFile(const QString &path);
    void takeDrop(const QMimeData &dropped);
    void fillRecentMenu();
    [[nodiscard]] QStringList concerned() const;
    void setReviewed(bool isReviewed);
    void updateReviewed();

    session::ConversationSession &m_session;
    BrowseDesk m_desk;
    QMainWindow *m_window;
    ListPage *m_page;
    QueueActions *m_queueActions;
    QAction *m_showList = nullptr;
    QAction *m_search = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_newWindow = nullptr;
    QAction *m_openInNewWindow = nullptr;
    QAction *m_reviewed = nullptr;
    QMenu *m_recent = nullptr;
    QUrl m_apiUrl;
    QString m_queueText; ///< of what was pasted, for when one of it is open: opening takes back what was said
    bool m_isListShown = false;
};

} // namespace earshot::window
