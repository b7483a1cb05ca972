// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/summarybox.h"

#include "base/visibletext.h"
#include "views/availabilitytext.h"
#include "views/icons.h"
#include "views/statuscolors.h"
#include "views/wrappedtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace earshot::views {

namespace {

using conversation::Availability;

constexpr int FoldedLines = 6;
/** A real summary has some hundred characters; the metadata tree shows a longer one whole. */
constexpr qsizetype LongestSummary = 10'000;

QString shownText(Availability availability, const QString &summary)
{
    if (availability == Availability::Present) {
        const bool cut = summary.size() > LongestSummary;
        const QString text = base::visibleText(summary.left(LongestSummary), base::TextForm::Paragraphs);
        return cut ? SummaryBox::tr("%1…\nThe metadata shows the whole text.").arg(text) : text.trimmed();
    }
    const AvailabilityText text = availabilityText(Part::Summary, availability);
    return text.advice.isEmpty() ? text.sentence : text.sentence + u' ' + text.advice;
}

} // namespace

SummaryBox::SummaryBox(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(tr("Summary"), this))
    , m_text(new WrappedText(this))
    , m_expander(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("text"));
    m_expander->setObjectName(QStringLiteral("expander"));
    m_text->setAccessibleName(tr("Summary"));
    m_text->setLineLimit(FoldedLines);
    m_expander->setAutoRaise(true);
    m_expander->setToolButtonStyle(Qt::ToolButtonTextOnly);
    QFont titleFont = font();
    titleFont.setBold(true);
    m_title->setFont(titleFont);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(2, 1); // the title stays beside its icon whatever the direction of its words
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_expander, 0, 3);
    layout->addWidget(m_text, 1, 0, 1, 4);

    connect(m_expander, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    connect(m_text, &WrappedText::relaid, this, &SummaryBox::updateExpander);
    setSummary(m_availability, {});
}

void SummaryBox::setSummary(Availability availability, const QString &summary)
{
    m_availability = availability;
    const QString text = shownText(availability, summary);
    if (m_text->toPlainText() != text) { // a live conversation sends the same one again: keep the selection
        m_text->setText(text);
    }
    updateExpander();
    tint();
    update();
}

void SummaryBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
    QFrame::changeEvent(event);
}

void SummaryBox::paintEvent(QPaintEvent * /*event*/)
{
    const QColor window = palette().color(QPalette::Window);
    const bool present = m_availability == Availability::Present;
    const QColor accent = palette().color(present ? QPalette::Highlight : QPalette::WindowText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(blended(accent, window, present ? 0.35 : 0.15));
    painter.setBrush(blended(accent, window, present ? 0.08 : 0.03));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void SummaryBox::setExpanded(bool expanded)
{
    m_expanded = expanded;
    m_text->setLineLimit(expanded ? 0 : FoldedLines);
    updateExpander();
}

void SummaryBox::updateExpander()
{
    m_expander->setVisible(m_text->lineCount() > FoldedLines);
    m_expander->setText(m_expanded ? tr("Show less") : tr("Show all"));
}

void SummaryBox::tint()
{
    const bool present = m_availability == Availability::Present;
    const QColor color = palette().color(QPalette::WindowText);
    const QString iconName = present ? QStringLiteral("clipboard") : availabilityIcon(m_availability);
    m_icon->setPixmap(iconPixmap(iconName, color, fontMetrics().height(), devicePixelRatioF()));
    QPalette textPalette = palette();
    textPalette.setColor(QPalette::Text, color);
    textPalette.setColor(QPalette::Base, Qt::transparent);
    m_text->setPalette(textPalette);
}

} // namespace earshot::views
