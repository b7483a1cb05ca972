// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/factlabel.h"

#include "views/icons.h"
#include "views/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace earshot::views {

namespace {

constexpr qsizetype LongestDescription = 300;

} // namespace

FactLabel::FactLabel(const QString &name, const QString &iconName, QWidget *parent)
    : QWidget(parent), m_name(name), m_iconName(iconName), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(1); // a long text is cut off rather than widening the window
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    tint();
}

QString FactLabel::text() const
{
    return m_text->text();
}

void FactLabel::setFact(const QString &text, const QString &explanation)
{
    m_text->setText(text);
    m_text->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, text));
    const QString described =
        explanation.isEmpty() ? m_name : QStringLiteral("%1: %2").arg(m_name, explanation);
    setToolTip(plainToolTip(described));
    setAccessibleDescription(
        oneLine(described, LongestDescription)); // else the tooltip is read, with its tags
}

void FactLabel::setIcon(const QString &iconName)
{
    m_iconName = iconName;
    tint();
}

void FactLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        tint();
    }
    QWidget::changeEvent(event);
}

void FactLabel::tint()
{
    m_icon->setPixmap(iconPixmap(m_iconName, palette().color(QPalette::PlaceholderText),
                                 fontMetrics().height(), devicePixelRatioF()));
}

} // namespace earshot::views
