// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/rawtesttools.h"
#include "support/testcase.h"
#include "views/rawlines.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::RawForm;
using itemmodels::RawRowIndex;
using support::listOf;
using support::rawIndexOf;
using views::RawLines;

namespace {

/** Seen, with the text in it. */
void show(RawLines &lines, const QByteArray &text, RawForm form = RawForm::Pretty)
{
    lines.resize(300, 200);
    lines.show();
    lines.setIndex(rawIndexOf(text, form));
}

} // namespace

class TestRawLines final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsByRows()
    {
        RawLines lines;
        show(lines, listOf(10'000));
        QVERIFY(lines.verticalScrollBar()->maximum() > 9'900);
        QVERIFY(lines.verticalScrollBar()->maximum() < 10'002);
        QVERIFY(!lines.grab().isNull());
    }

    void goesWhereItIsAsked()
    {
        RawLines lines;
        const QByteArray text = listOf(10'000);
        show(lines, text);
        lines.goTo(text.indexOf("9000"));
        QVERIFY(lines.verticalScrollBar()->value() > 7'900);
        QCOMPARE(lines.caret(), text.indexOf("9000"));
    }

    void keysMoveTheCaret()
    {
        RawLines lines;
        show(lines, R"({"a":1,"é":2})");
        QTest::keyClick(&lines, Qt::Key_Down);
        QCOMPARE(lines.caret(), 1);
        QTest::keyClick(&lines, Qt::Key_Down);
        QTest::keyClick(&lines, Qt::Key_Right);
        QTest::keyClick(&lines, Qt::Key_Right); // over a letter of two bytes
        QCOMPARE(lines.caret(), 7 + 1 + 2);
        QTest::keyClick(&lines, Qt::Key_Home);
        QCOMPARE(lines.caret(), 7);
        QTest::keyClick(&lines, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(lines.caret(), 14);
        QTest::keyClick(&lines, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(lines.caret(), 0);
        QVERIFY(!lines.hasSelection());
    }

    void shiftSelects()
    {
        RawLines lines;
        show(lines, R"({"a":1,"b":2})");
        lines.goTo(1);
        QTest::keyClick(&lines, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(lines.selectionBegin(), 1);
        QCOMPARE(lines.selectionEnd(), 7);
        lines.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("  \"a\": 1,"));
    }

    void copiesTheLineWithoutASelection()
    {
        RawLines lines;
        show(lines, R"({"a":1,"b":2})");
        lines.goTo(8);
        lines.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("  \"b\": 2"));
    }

    void copiesEverything()
    {
        const QByteArray text = "{ \"a\": 1 }";
        RawLines lines;
        show(lines, text, RawForm::AsReceived);
        lines.selectAll();
        lines.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(text));
    }

    void refusesToCopyTooMuch()
    {
        RawLines lines;
        show(lines, QByteArray(RawLines::LongestCopy + 1, ' '), RawForm::AsReceived);
        const QSignalSpy refused(&lines, &RawLines::copyRefused);
        lines.selectAll();
        lines.copy();
        QCOMPARE(refused.size(), 1);
    }

    void theMouseSelects()
    {
        RawLines lines;
        show(lines, "abcdef\nghi", RawForm::AsReceived);
        const QPoint start(lines.viewport()->width() / 2, 5); // far behind the end of the line
        QTest::mousePress(lines.viewport(), Qt::LeftButton, {}, start);
        QCOMPARE(lines.caret(), 6);
        QTest::mouseMove(lines.viewport(), QPoint(0, 5));
        QTest::mouseRelease(lines.viewport(), Qt::LeftButton, {}, QPoint(0, 5));
        QVERIFY(lines.caret() <= 6);
    }

    void anotherFormKeepsThePlace()
    {
        RawLines lines;
        const QByteArray text = listOf(10'000);
        show(lines, text);
        lines.goTo(text.indexOf("9000"));
        lines.setIndex(rawIndexOf(text, RawForm::AsReceived));
        QCOMPARE(lines.caret(), text.indexOf("9000"));
        lines.setIndex(rawIndexOf("[]", RawForm::Pretty));
        QCOMPARE(lines.caret(), 2);
    }

    void marksHits()
    {
        RawLines lines;
        show(lines, R"(["abc","abd"])");
        const QImage plain = lines.grab().toImage();
        lines.setHits({2, 8}, 2, 0);
        QVERIFY(lines.grab().toImage() != plain);
    }

    void paintsHostileTexts()
    {
        RawLines lines;
        show(lines, QByteArray(100'000, '['));
        QVERIFY(!lines.grab().isNull());
        show(lines, "[\"\u202Eevil\",\"\xF0\x9F\x99\x82\"]");
        QVERIFY(!lines.grab().isNull());
        show(lines, {});
        QTest::keyClick(&lines, Qt::Key_Down);
        QTest::keyClick(&lines, Qt::Key_End);
        lines.copy();
        QVERIFY(!lines.grab().isNull());
    }
};

QTEST_MAIN(TestRawLines)
#include "tst_rawlines.moc"
