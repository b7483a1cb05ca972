// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/syncline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace earshot::views {

namespace {

constexpr qint64 StepMs = 100;

} // namespace

SyncLine::SyncLine(QWidget *parent) : QWidget(parent), m_sentence(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    m_accept = addButton(tr("Use this"), tr("Lay the turns over the recording like this, also next time"));
    m_earlier = addButton(tr("−0.1 s"), tr("Turns come a tenth of a second earlier"));
    m_later = addButton(tr("+0.1 s"), tr("Turns come a tenth of a second later"));
    m_reset = addButton(tr("Reset"), tr("Forget what was chosen for this recording"));
    connect(m_accept, &QPushButton::clicked, this, &SyncLine::acceptRequested);
    connect(m_earlier, &QPushButton::clicked, this, [this] { Q_EMIT nudgeRequested(-StepMs); });
    connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT nudgeRequested(StepMs); });
    connect(m_reset, &QPushButton::clicked, this, &SyncLine::resetRequested);
    m_earlier->setAutoRepeat(true);
    m_later->setAutoRepeat(true);
    hide();
}

QPushButton *SyncLine::addButton(const QString &text, const QString &explanation)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(explanation);
    button->setAccessibleName(explanation);
    button->setFlat(true);
    layout()->addWidget(button);
    return button;
}

void SyncLine::setNote(const Note &note)
{
    if (note == m_note)
        return;
    m_note = note;
    m_sentence->setText(note.sentence);
    setAccessibleName(note.sentence);
    m_accept->setVisible(note.canAccept);
    m_earlier->setVisible(note.canNudge);
    m_later->setVisible(note.canNudge);
    m_reset->setVisible(note.canReset);
    setVisible(!note.sentence.isEmpty());
}

} // namespace earshot::views
