// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace earshot::session {
class ConversationSession;
class PlaybackSession;
} // namespace earshot::session

namespace earshot::window {

/** What can be done with the open conversation as a whole. Enables its actions from the session's state. */
class ConversationActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationActions)

public:
    /** Both must outlive this object. The actions belong to `parent`. */
    ConversationActions(session::ConversationSession &session, session::PlaybackSession &playback,
                        QWidget *parent);

    void addTo(QMenu &menu) const;
    [[nodiscard]] QAction *openAction() const { return m_open; }
    [[nodiscard]] QAction *refreshAction() const { return m_refresh; }
    [[nodiscard]] QAction *copyLinkAction() const { return m_copyLink; }
    /** Stands where the window wants it; addTo() leaves it out. */
    [[nodiscard]] QAction *closeWindowAction() const { return m_closeWindow; }

    /** The list can always be asked for again, and links are those of its rows. */
    void setListShown(bool isShown);

Q_SIGNALS:
    /** The user wants what is shown asked for again. */
    void refreshRequested();
    /** The user wants links to the selected rows of the list that is shown. */
    void rowLinksRequested();
    void enterAddressRequested();
    void openFileRequested();
    void signInRequested();
    void closeWindowRequested();
    /** All windows are to go. */
    void quitRequested();

private:
    void copyLink(bool withPlace) const;
    void update();

    session::ConversationSession &m_session;
    session::PlaybackSession &m_playback;
    bool m_isListShown = false;
    QAction *m_open;
    QAction *m_openFile;
    QAction *m_refresh;
    QAction *m_copyLink;
    QAction *m_copyLinkToPlace;
    QAction *m_signIn;
    QAction *m_closeWindow;
    QAction *m_quit;
};

} // namespace earshot::window
