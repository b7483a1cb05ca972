// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/settingrow.h"

#include "support/testcase.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

using namespace earshot;
using preferences::SettingRow;

namespace {

struct Fixture
{
    QWidget page;
    QGridLayout grid{&page};
    QSpinBox *box = new QSpinBox(&page);
    SettingRow *row = new SettingRow(
        grid, {QStringLiteral("&Short step"), QStringLiteral("How far <b>Left</b> goes")}, box, false);
    QToolButton *reset = page.findChild<QToolButton *>();
    QLabel *title = page.findChild<QLabel *>();
};

} // namespace

class TestSettingRow final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs()
    {
        const Fixture f;
        QCOMPARE(f.title->buddy(), f.box);
        QCOMPARE(f.box->accessibleName(), QStringLiteral("Short step"));
        QCOMPARE(f.box->accessibleDescription(), QStringLiteral("How far <b>Left</b> goes"));
        QVERIFY(!f.box->toolTip().contains(QStringLiteral("<b>"))); // words, not markup
        QVERIFY(f.reset->accessibleName().contains(QStringLiteral("Short step")));
    }

    void goesBackWhereThereIsSomethingToGoBackFrom()
    {
        Fixture f;
        QSignalSpy wishes(f.row, &SettingRow::resetRequested);
        QVERIFY(f.reset->isHidden());
        f.row->setChanged(true);
        QVERIFY(!f.reset->isHidden());
        f.reset->click();
        QCOMPARE(wishes.size(), 1);
    }

    void theFocusStaysInTheRow()
    {
        Fixture f;
        f.page.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.row->setChanged(true);
        f.reset->setFocus();
        f.row->setChanged(false);
        QVERIFY(f.box->hasFocus());
    }

    void isFoundByEachOfItsWords()
    {
        const Fixture f;
        QVERIFY(f.row->matches({QStringLiteral("STEP"), QStringLiteral("left")}));
        QVERIFY(!f.row->matches({QStringLiteral("step"), QStringLiteral("right")}));
        f.row->setFound(true);
        QVERIFY(f.title->font().bold());
        QVERIFY(f.title->autoFillBackground());
        f.row->setFound(false);
        QVERIFY(!f.title->font().bold());
        QVERIFY(!f.title->autoFillBackground());
    }
};

QTEST_MAIN(TestSettingRow)
#include "tst_settingrow.moc"
