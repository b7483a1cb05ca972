// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/utf8needle.h"

#include "support/testcase.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace earshot;
using itemmodels::Utf8Needle;

class TestUtf8Needle final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isIn");
        const auto row = [](const char *needle, const char *text, bool isIn) {
            QTest::newRow(qPrintable(
                QStringLiteral("'%1' in '%2'").arg(QString::fromUtf8(needle), QString::fromUtf8(text))))
                << QString::fromUtf8(needle) << QString::fromUtf8(text) << isIn;
        };
        row("", "", true);
        row("a", "", false);
        row("refund", "a REFund", true);
        row("Refund", "a refund", false);
        row("Refund", "a Refund", true);
        row("refund", "refun", false);
        row("[", "{", false);
        row("{", "[", false);
        row("@", "`", false);
        row("12:30", "at 12:30", true);
        row("état", "L'ÉTAT", true);
        row("État", "l'état", false);
        row("État", "l'État", true);
        row("état", "etat", false);
        row("aa", "ba", false);
    }
    void finds()
    {
        QFETCH(QString, needle);
        QFETCH(QString, text);
        QFETCH(bool, isIn);
        QCOMPARE(Utf8Needle(needle).isIn(text.toUtf8()), isIn);
        QCOMPARE(Utf8Needle(needle).isInText(text), isIn);
        // Also in a text of several blocks, at any place of them.
        for (int before = 0; before < 200; before += 7) {
            const QString around(before, u'-');
            QCOMPARE(Utf8Needle(needle).isIn((around + text + around).toUtf8()), isIn || needle.isEmpty());
        }
    }

    void findsInEscapedStrings_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<bool>("isIn");
        const auto row = [](const char *needle, const char *inner, bool isIn) {
            QTest::newRow(inner) << QString::fromUtf8(needle) << QByteArray(inner) << isIn;
        };
        row("n", "a\\n", false);
        row("abc", "\\u0061b\\u0063", true);
        row("a/b", "a\\/b", true);
        row("say \"hi\"", "say \\\"hi\\\"", true);
        row("late", "{\\\"state\\\":\\\"LATE\\\"}", true);
        row("u00", "\\u0041", false);
    }
    void findsInEscapedStrings()
    {
        QFETCH(QString, needle);
        QFETCH(QByteArray, inner);
        QTEST(Utf8Needle(needle).isInEscaped(inner), "isIn");
    }

    void agreesWithQt()
    {
        QRandomGenerator random(7);
        const auto word = [&random](int longest) {
            QString text;
            for (int i = random.bounded(longest); i >= 0; --i) {
                text += QStringLiteral("abAB[{ e").at(random.bounded(8));
            }
            return text;
        };
        for (int i = 0; i < 20'000; ++i) {
            const QString needle = word(4);
            const QString text = word(300);
            const bool hasCapital = needle != needle.toLower();
            const auto sensitivity = hasCapital ? Qt::CaseSensitive : Qt::CaseInsensitive;
            QVERIFY2(Utf8Needle(needle).isIn(text.toUtf8()) == text.contains(needle, sensitivity),
                     qPrintable(needle + u'|' + text));
        }
    }

    void aLongNeedle()
    {
        const QString needle = QString(700, u'x') + u'y';
        QVERIFY(Utf8Needle(needle).isIn((QString(1000, u'x') + u'y').toUtf8()));
        QVERIFY(!Utf8Needle(needle).isIn(QByteArray(3000, 'x')));
    }
};

QTEST_GUILESS_MAIN(TestUtf8Needle)
#include "tst_utf8needle.moc"
