// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/guidewindow.h"

#include "views/screenfit.h"
#include "window/actionfactory.h"
#include "window/guidebrowser.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace earshot::window {

namespace {

QToolButton *button(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent)
    , m_page(new GuideBrowser(this))
    , m_word(new QLineEdit(this))
    , m_outcome(new QLabel(this))
{
    setWindowTitle(tr("Earshot guide"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_page->setAccessibleName(tr("Page of the guide"));
    m_word->setAccessibleName(tr("Find in this page"));
    m_word->setPlaceholderText(tr("Find in this page (Ctrl+F)"));
    m_word->setClearButtonEnabled(true);

    QAction *contents =
        makeAction(this, QStringLiteral("guideContents"), tr("&Contents"), Qt::ALT | Qt::Key_Home);
    connect(contents, &QAction::triggered, m_page, &QTextBrowser::home);
    QAction *back = makeAction(this, QStringLiteral("guideBack"), tr("&Back"), Qt::ALT | Qt::Key_Left);
    back->setEnabled(false);
    connect(back, &QAction::triggered, m_page, &QTextBrowser::backward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    QAction *forward =
        makeAction(this, QStringLiteral("guideForward"), tr("&Forward"), Qt::ALT | Qt::Key_Right);
    forward->setEnabled(false);
    connect(forward, &QAction::triggered, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    QAction *findWord = makeAction(this, QStringLiteral("guideFind"), tr("F&ind"), QKeySequence::Find);
    connect(findWord, &QAction::triggered, m_word, [this] {
        m_word->setFocus(Qt::ShortcutFocusReason);
        m_word->selectAll();
    });
    connect(m_word, &QLineEdit::returnPressed, this, &GuideWindow::find);
    connect(m_word, &QLineEdit::textEdited, m_outcome, &QLabel::clear);

    auto *bar = new QHBoxLayout;
    bar->addWidget(button(contents, this));
    bar->addWidget(button(back, this));
    bar->addWidget(button(forward, this));
    bar->addStretch();
    bar->addWidget(m_word, 1);
    bar->addWidget(m_outcome);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_page, 1);
    resize(views::fittingScreen({880, 720}, *this));
    m_page->setSource(GuideBrowser::contents());
    m_page->setFocus();
}

void GuideWindow::find()
{
    m_outcome->setText(m_page->findNext(m_word->text()) ? QString() : tr("Not found"));
    m_word->setAccessibleDescription(m_outcome->text());
}

} // namespace earshot::window
