// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversationstatus.h"

#include <QWidget>

namespace earshot::views {

/**
 * A conversation's status as a pill of icon and words. An active status is an outline with a live
 * dot behind its words, a terminal one is filled, so that the two differ without colour too.
 */
class StatusBadge final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBadge)

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    [[nodiscard]] const conversation::ConversationStatus &status() const { return m_status; }
    void setStatus(const conversation::ConversationStatus &status);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /** Size of the pill, for lists that paint it themselves. */
    [[nodiscard]] static QSize badgeSize(const conversation::ConversationStatus &status, const QFont &font);
    /** Paints the pill into `target`, at the start of the reading direction; words too long are elided. */
    static void paintBadge(QPainter *painter, const QRect &target, Qt::LayoutDirection direction,
                           const conversation::ConversationStatus &status, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    conversation::ConversationStatus m_status;
};

} // namespace earshot::views
