// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/copyactions.h"

#include "exporting/turnmarkdown.h"
#include "exporting/turnplaintext.h"
#include "itemmodels/roles.h"
#include "views/selectedturns.h"
#include "views/transcriptview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace earshot::views {

using conversation::Turn;

namespace {

/** The call of the turn that is selected, null when it is none. */
const conversation::ToolCall *currentCall(const TranscriptView &view)
{
    const auto *turn = view.currentIndex().data(itemmodels::TurnRole).value<const Turn *>();
    return turn && turn->kind == Turn::Kind::ToolCall ? &turn->toolCall : nullptr;
}

void copy(const QString &text)
{
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

} // namespace

CopyActions::CopyActions(TranscriptView *view)
    : QObject(view)
    , m_view(view)
    , m_turns(add(QStringLiteral("copyTurns"), tr("&Copy"), QKeySequence(QKeySequence::Copy)))
    , m_markdown(add(QStringLiteral("copyMarkdown"), tr("Copy as &Markdown"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , m_quotation(add(QStringLiteral("copyQuotation"), tr("Copy as &quotation with link"),
                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)))
    , m_request(add(QStringLiteral("copyRequest"), tr("Copy &request"),
                    QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R)))
    , m_response(add(QStringLiteral("copyResponse"), tr("Copy respons&e"),
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)))
{
    connect(m_turns, &QAction::triggered, m_view, &TranscriptView::copy);
    connect(m_markdown, &QAction::triggered, this, &CopyActions::copyMarkdown);
    connect(m_quotation, &QAction::triggered, this, &CopyActions::copyQuotation);
    connect(m_request, &QAction::triggered, this, &CopyActions::copyRequest);
    connect(m_response, &QAction::triggered, this, &CopyActions::copyResponse);
    update();
}

CopyActions::~CopyActions() = default;

QAction *CopyActions::add(const QString &objectName, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    return action;
}

QList<QAction *> CopyActions::actions() const
{
    return {m_turns, m_markdown, m_quotation, m_request, m_response};
}

void CopyActions::update()
{
    const auto *call = currentCall(*m_view);
    m_request->setEnabled(call && !call->arguments.isEmpty());
    m_response->setEnabled(call && !call->outputs.isEmpty());
}

void CopyActions::copyMarkdown()
{
    if (const auto turns = selectedTurns(*m_view, m_reference); !turns.isEmpty()) {
        copy(exporting::markdown(turns));
    }
}

void CopyActions::copyQuotation()
{
    if (const auto turns = selectedTurns(*m_view, m_reference); !turns.isEmpty()) {
        copy(exporting::quotation(turns));
    }
}

void CopyActions::copyRequest()
{
    if (const auto *call = currentCall(*m_view)) {
        copy(call->arguments);
    }
}

void CopyActions::copyResponse()
{
    if (const auto *call = currentCall(*m_view)) {
        copy(exporting::responseText(*call));
    }
}

} // namespace earshot::views
