// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusbadge.h"

#include "views/icons.h"
#include "views/plaintext.h"
#include "views/statuscolors.h"
#include "views/statuswords.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace earshot::views {

namespace {

using conversation::ConversationStatus;

/** The parts of a pill, from the height of its font; left to right. */
struct BadgeLayout
{
    explicit BadgeLayout(const QFontMetrics &metrics, const ConversationStatus &status)
        : iconSize(metrics.height() - 2)
        , gap(metrics.height() / 3)
        , padding(metrics.height() / 2)
        , height(metrics.height() + 6)
        , dotSize(status.phase() == ConversationStatus::Phase::Active ? metrics.height() / 2 : 0)
        , width(2 * padding + iconSize + gap + metrics.horizontalAdvance(statusWord(status)) +
                (dotSize > 0 ? gap + dotSize : 0) + 2)
    {}

    int iconSize;
    int gap;
    int padding;
    int height;
    int dotSize; ///< of the mark that the conversation is live; 0 when it is not
    int width;
};

} // namespace

StatusBadge::StatusBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void StatusBadge::setStatus(const ConversationStatus &status)
{
    if (std::exchange(m_status, status) == status) {
        return;
    }
    describe();
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return badgeSize(m_status, font());
}

QSize StatusBadge::minimumSizeHint() const
{
    return {sizeHint().height() * 2, sizeHint().height()};
}

QSize StatusBadge::badgeSize(const ConversationStatus &status, const QFont &font)
{
    const BadgeLayout layout(QFontMetrics(font), status);
    return {layout.width, layout.height};
}

void StatusBadge::paintBadge(QPainter *painter, const QRect &target, Qt::LayoutDirection direction,
                             const ConversationStatus &status, const QPalette &palette)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const BadgeLayout layout(metrics, status);
    const StatusColors colors = statusColors(status, palette);
    const QSize size = QSize(layout.width, layout.height).boundedTo(target.size());
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, target);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(direction, pill, rect); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.outline, 1.5));
    painter->setBrush(colors.fill);
    const QRectF shape = QRectF(pill).adjusted(1, 1, -1, -1);
    painter->drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    const QRect iconRect(pill.left() + layout.padding, pill.center().y() - layout.iconSize / 2,
                         layout.iconSize, layout.iconSize);
    paintIcon(painter, statusIcon(status), placed(iconRect), colors.text);

    int end = pill.right() + 1 - layout.padding;
    if (layout.dotSize > 0) {
        const QRect dotRect(end - layout.dotSize, pill.center().y() - layout.dotSize / 2 + 1, layout.dotSize,
                            layout.dotSize);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.text);
        painter->drawEllipse(placed(dotRect));
        end = dotRect.left() - layout.gap;
    }

    const int wordLeft = iconRect.right() + 1 + layout.gap;
    const QRect wordRect(wordLeft, pill.top(), qMax(0, end - wordLeft + 1), pill.height());
    painter->setPen(colors.text);
    painter->drawText(placed(wordRect),
                      static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)),
                      metrics.elidedText(statusWord(status), Qt::ElideRight, wordRect.width()));
    painter->restore();
}

void StatusBadge::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), layoutDirection(), m_status, palette());
}

void StatusBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

void StatusBadge::describe()
{
    setAccessibleName(tr("Status: %1").arg(statusWord(m_status)));
    setAccessibleDescription(statusMeaning(m_status));
    setToolTip(plainToolTip(statusMeaning(m_status)));
}

} // namespace earshot::views
