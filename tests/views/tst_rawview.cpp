// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/rawlines.h"
#include "views/rawview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace earshot;
using views::RawLines;
using views::RawView;

namespace {

template <typename T>
T *child(const RawView &view, const char *name)
{
    return view.findChild<T *>(QString::fromLatin1(name));
}

void show(RawView &view, const QByteArray &body)
{
    view.resize(400, 300);
    view.show();
    base::ReplyHead head;
    head.httpStatus = 200;
    head.reason = "OK";
    head.bodyBytes = body.size();
    view.setReply(head, body);
}

QString count(const RawView &view)
{
    return child<QLabel>(view, "rawCount")->text();
}

} // namespace

class TestRawView final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stepsThroughHits()
    {
        RawView view;
        show(view, R"({"order":"LK-1","orders":[],"x":"ORDER"})");
        auto *find = child<QLineEdit>(view, "rawFind");
        find->setText(QStringLiteral("order"));
        QTRY_COMPARE(count(view), QStringLiteral("1 of 3"));
        auto *lines = child<RawLines>(view, "rawLines");
        QCOMPARE(lines->caret(), 2);
        QTest::keyClick(lines, Qt::Key_F3);
        QCOMPARE(count(view), QStringLiteral("2 of 3"));
        QTest::keyClick(lines, Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(view), QStringLiteral("3 of 3")); // round the begin
        find->setText(QStringLiteral("nothing"));
        QTRY_COMPARE(count(view), QStringLiteral("Not found"));
        QVERIFY(!child<QToolButton>(view, "rawNext")->isEnabled());
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(find->text().isEmpty());
        QVERIFY(count(view).isEmpty());
    }

    void switchesTheForm()
    {
        RawView view;
        show(view, R"({"a":1})");
        auto *lines = child<RawLines>(view, "rawLines");
        lines->setFocus();
        QTRY_COMPARE((lines->goTo(6), lines->caret()), 6);
        child<QToolButton>(view, "rawPretty")->click();
        QTRY_COMPARE((QTest::keyClick(lines, Qt::Key_Home), lines->caret()), 0); // one line now
    }

    void showsTheHead()
    {
        RawView view;
        show(view, "[]");
        auto *text = view.findChild<QPlainTextEdit *>();
        QVERIFY(!text->isVisible());
        child<QToolButton>(view, "rawHeaders")->click();
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(QStringLiteral("HTTP 200 OK")));
    }

    void wishesToSave()
    {
        RawView view;
        const QSignalSpy saves(&view, &RawView::saveRequested);
        child<QToolButton>(view, "rawSave")->click();
        QCOMPARE(saves.size(), 1);
    }

    void waitsUntilSomebodyLooks()
    {
        RawView view;
        view.setReply({}, R"(["abc"])");
        child<QLineEdit>(view, "rawFind")->setText(QStringLiteral("abc"));
        show(view, R"(["abc"])");
        QTRY_COMPARE(count(view), QStringLiteral("1 of 1"));
    }

    void goesToTheFirstHitOfTheReplyThatIsLaidOut()
    {
        RawView view;
        show(view, "[\"" + QByteArray(50'000, 'x').replace(1'000, 1, ",") + "\"]");
        auto *lines = child<RawLines>(view, "rawLines");
        QTRY_COMPARE((lines->goTo(30'000), lines->caret()), 30'000);
        lines->goTo(0);
        view.setReply({}, "[" + QByteArray("1,").repeated(20'000) + "\"abc\"]");
        child<QLineEdit>(view, "rawFind")->setText(QStringLiteral("abc"));
        QTRY_COMPARE(count(view), QStringLiteral("1 of 1"));
        QCOMPARE(lines->caret(), 40'002);
        QVERIFY(lines->verticalScrollBar()->value() > 19'000); // where the hit is in the newer text
    }

    void selectsOnceThereAreRows()
    {
        RawView view;
        view.setReply({}, R"({"a":"bcd"})");
        view.select(5, 10);
        show(view, R"({"a":"bcd"})");
        auto *lines = child<RawLines>(view, "rawLines");
        QTRY_COMPARE(lines->selectionBegin(), 5);
        QCOMPARE(lines->selectionEnd(), 10);
        view.select(1, 4);
        QCOMPARE(lines->selectionEnd(), 4);
        view.setReply({}, "[]"); // another reply
        view.select(90, 99);
        QTRY_COMPARE(lines->selectionEnd(), 2);
    }

    void keysAndMenuOfTheLines()
    {
        RawView view;
        show(view, R"({"a":"bcd"})");
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *lines = child<RawLines>(view, "rawLines");
        QTRY_COMPARE((lines->goTo(6), lines->caret()), 6);
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(lines, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("{\n  \"a\": \"bcd\"\n}"));
        const QSignalSpy wishes(&view, &RawView::treeRequested);
        QTest::keyClick(lines, Qt::Key_T);
        QCOMPARE(wishes.value(0).value(0).toLongLong(), lines->caret());
        QCOMPARE(lines->contextMenuPolicy(), Qt::ActionsContextMenu);
    }

    void keepsTheSearchOverARefresh()
    {
        RawView view;
        show(view, R"(["abc"])");
        child<QLineEdit>(view, "rawFind")->setText(QStringLiteral("abc"));
        QTRY_COMPARE(count(view), QStringLiteral("1 of 1"));
        view.setReply({}, R"(["abc","abc"])");
        QTRY_COMPARE(count(view), QStringLiteral("2 hits"));
    }
};

QTEST_MAIN(TestRawView)
#include "tst_rawview.moc"
