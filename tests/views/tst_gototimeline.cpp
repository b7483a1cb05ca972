// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/gototimeline.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace earshot;
using views::GoToTimeLine;

namespace {

struct Fixture
{
    QWidget window;
    QLineEdit *before = new QLineEdit(&window);
    GoToTimeLine *line = new GoToTimeLine(&window);
    QLineEdit *field = line->findChild<QLineEdit *>();
    QSignalSpy seeks{line, &GoToTimeLine::seekRequested};

    Fixture()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(line);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        line->setLengthMs(3'600'000);
    }
    [[nodiscard]] QString hint() const
    {
        return line->findChild<QLabel *>(QStringLiteral("timeHint"))->text();
    }
};

} // namespace

class TestGoToTimeLine final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesToAnyForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("placeMs");
        QTest::newRow("seconds") << QStringLiteral("83") << qint64(83'000);
        QTest::newRow("minutes") << QStringLiteral("1:23") << qint64(83'000);
        QTest::newRow("tenths") << QStringLiteral("0:02:03.5") << qint64(123'500);
    }
    void goesToAnyForm()
    {
        QFETCH(QString, typed);
        Fixture f;
        f.line->ask(5'000);
        QVERIFY(f.field->hasFocus());
        QCOMPARE(f.field->selectedText(), QStringLiteral("0:05.0"));
        QTest::keyClicks(f.field, typed);
        QTest::keyClick(f.field, Qt::Key_Return);
        QCOMPARE(f.seeks.size(), 1);
        QTEST(f.seeks.at(0).at(0).toLongLong(), "placeMs");
        QVERIFY(!f.line->isVisible());
        QVERIFY(f.before->hasFocus());
    }

    void saysWhatItTakes()
    {
        Fixture f;
        f.line->ask(0);
        QTest::keyClicks(f.field, QStringLiteral("soon"));
        QTest::keyClick(f.field, Qt::Key_Return);
        QCOMPARE(f.hint(), QStringLiteral("That is no time. It may be 83 (seconds), 1:23 or 1:02:03.5."));
        QCOMPARE(f.field->accessibleDescription(), f.hint());
        QTest::keyClicks(f.field, QStringLiteral("2:00:00")); // takes the place of what was selected
        QCOMPARE(f.hint(), QStringLiteral("Such as 83, 1:23 or 1:02:03.5"));
        QTest::keyClick(f.field, Qt::Key_Return);
        QCOMPARE(f.hint(), QStringLiteral("The recording ends at 1:00:00."));
        QCOMPARE(f.seeks.size(), 0);
        QVERIFY(f.line->isVisible());
    }

    void escapeLeavesEverythingAsItWas()
    {
        Fixture f;
        f.line->ask(0);
        f.line->ask(0); // asked again: the focus still goes back to the first place
        QTest::keyClick(f.field, Qt::Key_Escape);
        QVERIFY(!f.line->isVisible());
        QVERIFY(f.before->hasFocus());
        QCOMPARE(f.seeks.size(), 0);
    }
};

QTEST_MAIN(TestGoToTimeLine)
#include "tst_gototimeline.moc"
