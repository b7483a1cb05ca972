// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metadatafixture.h"
#include "support/testcase.h"
#include "views/metadatafilter.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace earshot;
using views::MetadataFilter;

namespace {

struct Fixture
{
    MetadataFilter filter;
    QLineEdit *field = filter.findChild<QLineEdit *>(QStringLiteral("metadataFilter"));
    QSignalSpy next{&filter, &MetadataFilter::nextRequested};
    QSignalSpy previous{&filter, &MetadataFilter::previousRequested};
    QSignalSpy closed{&filter, &MetadataFilter::closed};

    Fixture() { filter.setTable(views::tableOf(R"({"a":"late","b":["late",1],"c":2})")); }
    [[nodiscard]] QString count() const
    {
        return filter.findChild<QLabel *>(QStringLiteral("metadataFilterCount"))->text();
    }
    [[nodiscard]] bool canStep() const
    {
        const auto buttons = filter.findChildren<QToolButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const QToolButton *button) {
            return button->accessibleName() == QStringLiteral("Next match") && button->isEnabled();
        });
    }
};

} // namespace

class TestMetadataFilter final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsMatches()
    {
        Fixture f;
        QVERIFY(!f.filter.isActive());
        QVERIFY(f.count().isEmpty());
        QVERIFY(!f.canStep());
        f.field->setText(QStringLiteral("late"));
        QVERIFY(f.filter.isActive());
        QTRY_COMPARE(f.count(), QStringLiteral("2 matches"));
        QVERIFY(f.canStep());
        f.filter.setCurrent(f.filter.matches()->nodes().at(1));
        QCOMPARE(f.count(), QStringLiteral("2 of 2"));
        QCOMPARE(f.field->accessibleDescription(), f.count());
        f.field->setText(QStringLiteral("nowhere"));
        QTRY_COMPARE(f.count(), QStringLiteral("No match"));
        QVERIFY(!f.canStep());
        f.field->setText(QStringLiteral("$["));
        QCOMPARE(f.count(), QStringLiteral("Not a path"));
    }

    void searchesANewerReplyForTheSame()
    {
        Fixture f;
        f.field->setText(QStringLiteral("late"));
        QTRY_COMPARE(f.count(), QStringLiteral("2 matches"));
        f.filter.setTable(views::tableOf(R"(["late"])"));
        QTRY_COMPARE(f.count(), QStringLiteral("1 match"));
    }

    void keysStepAndClose()
    {
        Fixture f;
        f.field->setText(QStringLiteral("late"));
        QTRY_COMPARE(f.count(), QStringLiteral("2 matches"));
        QTest::keyClick(f.field, Qt::Key_Return);
        QCOMPARE(f.next.size(), 1);
        QTest::keyClick(f.field, Qt::Key_Enter, Qt::ShiftModifier);
        QCOMPARE(f.previous.size(), 1);
        const QSignalSpy changed(&f.filter, &MetadataFilter::matchesChanged);
        QTest::keyClick(f.field, Qt::Key_Escape);
        QCOMPARE(f.closed.size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!f.filter.isActive());
        QVERIFY(f.filter.matches() == nullptr);
        QVERIFY(f.count().isEmpty());
    }

    void clearingDoesNotClose()
    {
        Fixture f;
        f.field->setText(QStringLiteral("late"));
        f.filter.clear();
        QVERIFY(f.field->text().isEmpty());
        QVERIFY(f.closed.isEmpty());
    }
};

QTEST_MAIN(TestMetadataFilter)
#include "tst_metadatafilter.moc"
