// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/listfilterpanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeZone>
#include <QtTest>

using namespace earshot;
using conversation::ListFilter;

class TestListFilterPanel final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryPartThereAndBack()
    {
        const QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 0), QTimeZone::utc());
        const ListFilter filter{.direction = QStringLiteral("outbound"),
                                .channel = QStringLiteral("text"),
                                .status = QStringLiteral("a_later_one"),
                                .callerId = QStringLiteral("1"),
                                .agentId = QStringLiteral("2"),
                                .agentVersionId = QStringLiteral("3"),
                                .agentNumber = QStringLiteral("4"),
                                .webWidgetId = QStringLiteral("5"),
                                .leastDurationS = 0,
                                .mostDurationS = 7,
                                .leastUserTurns = 8,
                                .mostUserTurns = 9,
                                .customMetadata = QStringLiteral("{\"a\":1}"),
                                .createdAfter = time,
                                .createdBefore = time.addDays(1)};
        views::ListFilterPanel panel;
        QVERIFY(!panel.filter().isActive());
        panel.setFilter(filter);
        QCOMPARE(panel.filter(), filter);
        QSignalSpy applied(&panel, &views::ListFilterPanel::filterApplied);
        panel.findChild<QPushButton *>(QStringLiteral("applyFilter"))->click();
        QCOMPARE(applied.last().at(0).value<ListFilter>(), filter);
        panel.findChild<QPushButton *>(QStringLiteral("resetFilter"))->click();
        QCOMPARE(applied.last().at(0).value<ListFilter>(), ListFilter());
    }

    void refusesMetadataThatIsNoObject()
    {
        views::ListFilterPanel panel;
        auto *field = panel.findChild<QLineEdit *>(QStringLiteral("metadataField"));
        const auto *apply = panel.findChild<QPushButton *>(QStringLiteral("applyFilter"));
        field->setText(QStringLiteral("order 5"));
        QVERIFY(!apply->isEnabled());
        field->setText(QStringLiteral("{\"order\": 5}"));
        QVERIFY(apply->isEnabled());
    }

    void everyFieldHasAName()
    {
        views::ListFilterPanel panel;
        for (const QWidget *field : panel.findChildren<QWidget *>()) {
            if (field->objectName().endsWith(QStringLiteral("Field"))) {
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestListFilterPanel)
#include "tst_listfilterpanel.moc"
