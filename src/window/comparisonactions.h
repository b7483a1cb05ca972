// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>

class QAction;
class QMenu;
class QWidget;

namespace earshot::window {

class ChangesBinding;
class ConversationPage;
class UserQuestion;

/** Compares the open conversation with a saved file, or with another conversation. */
class ComparisonActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonActions)

public:
    /** All must outlive this object, which belongs to `window`. @param apiUrl links to its host are taken. */
    ComparisonActions(ConversationPage &page, UserQuestion &question, const QUrl &apiUrl, QWidget *window);

    void setApiUrl(const QUrl &apiUrl) { m_apiUrl = apiUrl; }

    void addTo(QMenu &menu) const;

private:
    void compareWith(const QString &text);

    ConversationPage &m_page;
    UserQuestion &m_question;
    QUrl m_apiUrl;
    QWidget *m_window;
    QAction *m_withFile;
    QAction *m_withConversation;
};

} // namespace earshot::window
