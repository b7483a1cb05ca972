// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findbar.h"

#include "views/controltip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace earshot::views {

using itemmodels::FindQuery;

namespace {

constexpr int MaxQueryLength = 2000;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_count(new QLabel(this)), m_note(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    m_text->setAccessibleName(tr("Find in the transcript"));
    m_text->setPlaceholderText(tr("Find in the transcript"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(MaxQueryLength);
    row->addWidget(m_text, 1);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Hits"));
    row->addWidget(m_count);
    m_previous = addButton(tr("Previous hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    m_previous->setArrowType(Qt::UpArrow);
    m_next = addButton(tr("Next hit"), QKeySequence(Qt::Key_F3));
    m_next->setArrowType(Qt::DownArrow);
    //: Button: tell capital and small letters apart.
    m_matchCase = addOption(tr("Aa"), tr("Match case"), QKeySequence(Qt::ALT | Qt::Key_A));
    m_wholeWord = addOption(tr("“ab”"), tr("Whole words"), QKeySequence(Qt::ALT | Qt::Key_W));
    m_pattern = addOption(QStringLiteral(".*"), tr("Regular expression"), QKeySequence(Qt::ALT | Qt::Key_R));
    m_close = addButton(tr("Close"), QKeySequence(Qt::Key_Escape));
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    for (QToolButton *button : {m_previous, m_next, m_matchCase, m_wholeWord, m_pattern, m_close}) {
        row->addWidget(button);
    }

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::tellQuery);
    for (const QToolButton *option : {m_matchCase, m_wholeWord, m_pattern}) {
        connect(option, &QToolButton::toggled, this, &FindBar::tellQuery);
    }
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeRequested);
    setFocusProxy(m_text);
    showOutcome();
}

FindBar::~FindBar() = default;

void FindBar::setKeys(const QKeySequence &next, const QKeySequence &previous)
{
    describeButton(*m_next, tr("Next hit"), next);
    describeButton(*m_previous, tr("Previous hit"), previous);
}

QToolButton *FindBar::addButton(const QString &words, const QKeySequence &shortcut)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    describeButton(*button, words, shortcut);
    return button;
}

QToolButton *FindBar::addOption(const QString &sign, const QString &words, const QKeySequence &shortcut)
{
    QToolButton *button = addButton(words, shortcut);
    button->setText(sign);
    button->setCheckable(true);
    button->setShortcut(shortcut);
    return button;
}

FindQuery FindBar::query() const
{
    return {m_text->text(), m_wholeWord->isChecked(), m_matchCase->isChecked(), m_pattern->isChecked()};
}

void FindBar::open()
{
    show();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::tellQuery()
{
    Q_EMIT queryChanged(query());
}

void FindBar::setOutcome(const FindOutcome &outcome)
{
    if (m_outcome != outcome) {
        m_outcome = outcome;
        showOutcome();
    }
}

void FindBar::showOutcome()
{
    const QLocale locale;
    QString count;
    if (m_text->text().isEmpty() || m_outcome.error) {
        // nothing is looked for
    } else if (m_outcome.total == 0) {
        count = m_outcome.isRunning ? tr("Searching…") : tr("Not found");
    } else if (m_outcome.current == 0) {
        count =
            m_outcome.total == 1 ? tr("1 hit") : tr("%Ln hits", nullptr, static_cast<int>(m_outcome.total));
    } else {
        //: The how-manieth hit, and how many there are.
        count = tr("%1 of %2").arg(locale.toString(m_outcome.current), locale.toString(m_outcome.total));
    }
    if (m_outcome.isRunning && m_outcome.total > 0) {
        //: %1 is a count of hits while the search goes on.
        count = tr("%1…").arg(count);
    }
    m_count->setText(count);

    QString note;
    if (m_outcome.error) {
        note = tr("Not a regular expression: %1 (at character %2)")
                   .arg(m_outcome.error->text, locale.toString(m_outcome.error->offset + 1));
    } else if (m_outcome.incompleteTurns > 0) {
        note = m_outcome.incompleteTurns == 1
                   ? tr("The expression takes too many steps in one turn; there may be more hits.")
                   : tr("The expression takes too many steps in %Ln turns; there may be more hits.", nullptr,
                        m_outcome.incompleteTurns);
    } else if (m_outcome.hasWrapped) {
        note = tr("Went on at the other end.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_text->setAccessibleDescription(note.isEmpty() ? count : note);
    m_previous->setEnabled(m_outcome.total > 0);
    m_next->setEnabled(m_outcome.total > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT previousRequested();
        } else {
            Q_EMIT nextRequested();
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace earshot::views
