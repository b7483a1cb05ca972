// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changesline.h"

#include "views/plaintext.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace earshot::views {

namespace {

constexpr qsizetype LongestPresent = 300;

} // namespace

ChangesLine::ChangesLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_previous(addButton(tr("Previous change"),
                           QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up).toString(QKeySequence::NativeText)))
    , m_next(addButton(tr("Next change"),
                       QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down).toString(QKeySequence::NativeText)))
    , m_dismiss(addButton(tr("Take the marks away"), {}))
{
    m_text->setObjectName(QStringLiteral("changesText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_dismiss->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_text, 1);
    for (QToolButton *button : {m_previous, m_next, m_dismiss}) {
        layout->addWidget(button);
    }
    connect(m_previous, &QToolButton::clicked, this, &ChangesLine::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &ChangesLine::nextRequested);
    connect(m_dismiss, &QToolButton::clicked, this, &ChangesLine::dismissed);
    hide();
}

QToolButton *ChangesLine::addButton(const QString &words, const QString &key)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setAccessibleName(words);
    button->setToolTip(key.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, key));
    return button;
}

void ChangesLine::setSentence(const QString &sentence, bool hasSteps)
{
    m_sentence = sentence;
    m_text->setText(sentence);
    m_previous->setEnabled(hasSteps);
    m_next->setEnabled(hasSteps);
    setVisible(!sentence.isEmpty());
}

void ChangesLine::setPresent(const QString &words)
{
    const QString present = oneLine(words, LongestPresent);
    m_text->setText(present.isEmpty() ? m_sentence : m_sentence + u'\n' + present);
}

} // namespace earshot::views
