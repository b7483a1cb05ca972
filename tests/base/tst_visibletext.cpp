// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/visibletext.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using base::TextForm;

class TestVisibleText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatDeceives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("singleLine");
        QTest::addColumn<QString>("paragraphs");
        const auto mark = [](const char *code) { return u'\u27E6' + QString::fromLatin1(code) + u'\u27E7'; };
        QTest::newRow("plain") << QStringLiteral("héllo שלום") << QStringLiteral("héllo שלום")
                               << QStringLiteral("héllo שלום");
        QTest::newRow("bidi override")
            << QStringLiteral("a\u202Eb") << u'a' + mark("U+202E") + u'b' << u'a' + mark("U+202E") + u'b';
        QTest::newRow("isolate") << QStringLiteral("\u2066") << mark("U+2066") << mark("U+2066");
        QTest::newRow("zero width space") << QStringLiteral("\u200B") << mark("U+200B") << mark("U+200B");
        QTest::newRow("joiner of an emoji")
            << QStringLiteral("\u200D") << mark("U+200D") << QStringLiteral("\u200D");
        QTest::newRow("bell") << QStringLiteral("\a") << mark("U+0007") << mark("U+0007");
        QTest::newRow("NUL") << QString(QChar(u'\0')) << mark("U+0000") << mark("U+0000");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << u'a' + mark("U+000A") + u'b'
                                   << QStringLiteral("a\nb");
        QTest::newRow("CR LF") << QStringLiteral("a\r\nb") << u'a' + mark("U+000D") + mark("U+000A") + u'b'
                               << QStringLiteral("a\nb");
        QTest::newRow("lone high surrogate") << QString(QChar(0xD800)) << mark("U+D800") << mark("U+D800");
        QTest::newRow("lone low surrogate") << QString(QChar(0xDC00)) << mark("U+DC00") << mark("U+DC00");
        QTest::newRow("tag letters") << QStringLiteral("a\U000E0041b") << u'a' + mark("U+E0041") + u'b'
                                     << u'a' + mark("U+E0041") + u'b';
        QTest::newRow("soft hyphen") << QStringLiteral("\u00AD") << mark("U+00AD") << mark("U+00AD");
        QTest::newRow("emoji") << QStringLiteral("😀") << QStringLiteral("😀") << QStringLiteral("😀");
    }
    void marksWhatDeceives()
    {
        QFETCH(QString, text);
        QTEST(base::visibleText(text, TextForm::SingleLine), "singleLine");
        QTEST(base::visibleText(text, TextForm::Paragraphs), "paragraphs");
    }

    void positionsLeadThereAndBack_data() { marksWhatDeceives_data(); }
    void positionsLeadThereAndBack()
    {
        QFETCH(QString, text);
        for (const TextForm form : {TextForm::SingleLine, TextForm::Paragraphs}) {
            const QString visible = base::visibleText(text, form);
            QCOMPARE(base::visiblePosition(text, form, text.size()), visible.size());
            QCOMPARE(base::receivedPosition(text, form, visible.size()), text.size());
            for (qsizetype i = 0; i < visible.size(); ++i) {
                if (visible.at(i).isLowSurrogate()) {
                    continue; // no place between two letters
                }
                const qsizetype received = base::receivedPosition(text, form, i);
                QVERIFY(received < text.size());
                QVERIFY(base::visiblePosition(text, form, received) <= i);
            }
        }
        QCOMPARE(base::visiblePosition(QStringLiteral("a\u202Eb"), TextForm::Paragraphs, 2), 9);
        QCOMPARE(base::receivedPosition(QStringLiteral("a\u202Eb"), TextForm::Paragraphs, 5), 1);
        QCOMPARE(base::receivedPosition(QStringLiteral("a\u202Eb"), TextForm::Paragraphs, 9), 2);
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
