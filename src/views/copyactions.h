// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversationreference.h"

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;

namespace earshot::views {

class TranscriptView;

/** What of the selected turns goes to the clipboard: texts as they were received. */
class CopyActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyActions)

public:
    /** Belongs to `view`; the keys act while it has the focus. */
    explicit CopyActions(TranscriptView *view);
    ~CopyActions() override;

    /** What the links in quotations lead to; without an id there are no links. */
    void setReference(const conversation::ConversationReference &reference) { m_reference = reference; }
    [[nodiscard]] QList<QAction *> actions() const;
    /** Enables what the selected turn has; the view says when it changes. */
    void update();

private:
    QAction *add(const QString &objectName, const QString &text, const QKeySequence &shortcut);
    void copyMarkdown();
    void copyQuotation();
    void copyRequest();
    void copyResponse();

    TranscriptView *m_view;
    conversation::ConversationReference m_reference;
    QAction *m_turns;
    QAction *m_markdown;
    QAction *m_quotation;
    QAction *m_request;
    QAction *m_response;
};

} // namespace earshot::views
