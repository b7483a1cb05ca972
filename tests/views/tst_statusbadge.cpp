// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/statusbadge.h"
#include "views/statuscolors.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace earshot;
using conversation::ConversationStatus;
using views::StatusBadge;

namespace {

ConversationStatus status(const char *text)
{
    return ConversationStatus::fromText(QString::fromUtf8(text));
}

QImage painted(const ConversationStatus &status, const QSize &size,
               Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    StatusBadge::paintBadge(&painter, image.rect(), direction, status, QPalette());
    return image;
}

} // namespace

class TestStatusBadge final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheStatusToScreenReaders()
    {
        StatusBadge badge;
        QCOMPARE(badge.accessibleName(), QStringLiteral("Status: No status"));
        badge.setStatus(status("completed"));
        QCOMPARE(badge.accessibleName(), QStringLiteral("Status: Completed"));
        QCOMPARE(badge.accessibleDescription(), QStringLiteral("The conversation ended normally."));
        badge.setStatus(status("<b>\xE2\x80\xAE"));
        QCOMPARE(badge.accessibleName(), QStringLiteral("Status: <b>⟦U+202E⟧"));
        QVERIFY(badge.toolTip().startsWith(QStringLiteral("<qt>")));
    }

    void isAsWideAsItsWords()
    {
        StatusBadge badge;
        badge.setStatus(status("failed"));
        const int narrow = badge.sizeHint().width();
        badge.setStatus(status("transferred"));
        QVERIFY(badge.sizeHint().width() > narrow);
        QCOMPARE(badge.sizeHint(), StatusBadge::badgeSize(status("transferred"), badge.font()));
    }

    void terminalIsFilledAndActiveIsNot()
    {
        const QSize size(200, 30);
        const QColor window = QPalette().color(QPalette::Window);
        // A place inside the pill before its icon.
        const QPoint place(7, 15);
        QCOMPARE(painted(status("ringing"), size).pixelColor(place), window);
        const QColor filled = views::statusColors(status("completed"), QPalette()).fill;
        QCOMPARE(painted(status("completed"), size).pixelColor(place), filled);
    }

    void staysInItsPlaceInBothDirections()
    {
        const QSize size(400, 30);
        const QPoint left(7, 15);
        const QPoint right(392, 15);
        const QImage ltr = painted(status("failed"), size);
        QVERIFY(ltr.pixelColor(left).alpha() == 255 && ltr.pixelColor(right).alpha() == 0);
        const QImage rtl = painted(status("failed"), size, Qt::RightToLeft);
        QVERIFY(rtl.pixelColor(left).alpha() == 0 && rtl.pixelColor(right).alpha() == 255);
    }

    void elidesInALittleRoom()
    {
        const QImage image = painted(status("an_unknown_status_that_is_long"), QSize(60, 24));
        QVERIFY(!image.isNull()); // it painted within 60 pixels without a warning
        QCOMPARE(image.pixelColor(59, 0).alpha(), 0);
    }
};

QTEST_MAIN(TestStatusBadge)
#include "tst_statusbadge.moc"
