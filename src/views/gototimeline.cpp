// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/gototimeline.h"

#include "base/clocktime.h"
#include "views/statuscolors.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace earshot::views {

namespace {

constexpr int FieldChars = 12;
constexpr int LongestText = 32;

QString acceptedForms()
{
    return GoToTimeLine::tr("Such as 83, 1:23 or 1:02:03.5");
}

} // namespace

GoToTimeLine::GoToTimeLine(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_hint(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    auto *label = new QLabel(tr("&Go to"), this);
    label->setBuddy(m_field);
    row->addWidget(label);
    row->addWidget(m_field);
    row->addWidget(m_hint, 1);
    m_field->setObjectName(QStringLiteral("timeField"));
    m_field->setAccessibleName(tr("Time to go to"));
    m_field->setMaxLength(LongestText);
    m_field->setFixedWidth(m_field->fontMetrics().averageCharWidth() * FieldChars * 2);
    m_hint->setObjectName(QStringLiteral("timeHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    connect(m_field, &QLineEdit::returnPressed, this, &GoToTimeLine::go);
    connect(m_field, &QLineEdit::textEdited, this, [this] { say(acceptedForms(), false); });
    hide();
}

void GoToTimeLine::ask(qint64 positionMs)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_field->setText(base::preciseClockTime(positionMs, 1));
    m_field->selectAll();
    say(acceptedForms(), false);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void GoToTimeLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        giveBack();
    else
        QWidget::keyPressEvent(event);
}

void GoToTimeLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void GoToTimeLine::go()
{
    const auto positionMs = base::parseClockTimeMs(m_field->text());
    if (!positionMs) {
        say(tr("That is no time. It may be 83 (seconds), 1:23 or 1:02:03.5."), true);
    } else if (m_lengthMs > 0 && *positionMs > m_lengthMs) {
        say(tr("The recording ends at %1.").arg(base::formatClockTime(m_lengthMs)), true);
    } else {
        giveBack();
        Q_EMIT seekRequested(*positionMs);
        return;
    }
    m_field->selectAll();
}

void GoToTimeLine::giveBack()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void GoToTimeLine::say(const QString &sentence, bool isProblem)
{
    m_isProblem = isProblem;
    m_hint->setText(sentence);
    m_field->setAccessibleDescription(sentence);
    updateColors();
}

void GoToTimeLine::updateColors()
{
    QPalette colors = palette();
    if (m_isProblem)
        colors.setColor(QPalette::WindowText, problemColor(colors));
    m_hint->setPalette(colors);
}

} // namespace earshot::views
