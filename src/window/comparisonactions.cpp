// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/comparisonactions.h"

#include "views/metadatapane.h"
#include "window/actionfactory.h"
#include "window/changesbinding.h"
#include "window/conversationpage.h"
#include "window/referencetext.h"
#include "window/userquestion.h"

#include <QAction>
#include <QMenu>

namespace earshot::window {

ComparisonActions::ComparisonActions(ConversationPage &page, UserQuestion &question, const QUrl &apiUrl,
                                     QWidget *window)
    : QObject(window)
    , m_page(page)
    , m_question(question)
    , m_apiUrl(apiUrl)
    , m_window(window)
    , m_withFile(makeAction(window, QStringLiteral("compareWithFile"), tr("Compare with a &file…"), {}))
    , m_withConversation(makeAction(window, QStringLiteral("compareWithConversation"),
                                    tr("Compare with another &conversation…"), {}))
{
    connect(m_withFile, &QAction::triggered, this, [this] {
        m_question.askForConversationFile(m_window, [this](const QString &path) {
            conversation::ConversationReference reference;
            reference.file = path;
            m_page.metadata().openPage(views::MetadataPane::Page::Tree);
            m_page.changes().compareWith(reference);
        });
    });
    connect(m_withConversation, &QAction::triggered, this, [this] {
        m_question.askForConversation(m_window, [this](const QString &text) { compareWith(text); });
    });
    connect(&m_page.changes(), &ChangesBinding::compareFailed, this,
            [this](const base::Problem &problem) { m_page.showQuietly(problem.text); });
}

void ComparisonActions::addTo(QMenu &menu) const
{
    menu.addActions({m_withFile, m_withConversation});
}

void ComparisonActions::compareWith(const QString &text)
{
    const auto parsed = conversation::parseConversationReference(text, m_apiUrl);
    if (const auto *error = std::get_if<conversation::ReferenceError>(&parsed)) {
        m_page.showQuietly(problemFor(*error).text);
        return;
    }
    m_page.metadata().openPage(views::MetadataPane::Page::Tree);
    m_page.changes().compareWith(std::get<conversation::ConversationReference>(parsed));
}

} // namespace earshot::window
