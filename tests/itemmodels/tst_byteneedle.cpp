// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/byteneedle.h"

#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::ByteNeedle;

namespace {

QList<qsizetype> hitsOf(const char *searched, const QByteArray &text)
{
    const ByteNeedle needle(QString::fromUtf8(searched));
    QList<qsizetype> hits;
    for (qsizetype at = needle.indexIn(text, 0); at >= 0; at = needle.indexIn(text, at + needle.length())) {
        hits.append(at);
    }
    return hits;
}

} // namespace

class TestByteNeedle final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void minorLettersMatchBothCases()
    {
        QCOMPARE(hitsOf("order", "Order ORDER order ordre"), QList<qsizetype>({0, 6, 12}));
        QCOMPARE(hitsOf("Order", "Order ORDER order"), QList<qsizetype>({0}));
    }

    void findsAtTheEdges()
    {
        QCOMPARE(hitsOf("a", "abca"), QList<qsizetype>({0, 3}));
        QCOMPARE(hitsOf("aa", "aaaa"), QList<qsizetype>({0, 2}));
        QCOMPARE(hitsOf("abc", "ab"), QList<qsizetype>());
        QCOMPARE(hitsOf("é", "xéé"), QList<qsizetype>({1, 3}));
    }

    void anEmptyTextIsEverywhere()
    {
        QCOMPARE(ByteNeedle(QString()).length(), 0);
        QCOMPARE(ByteNeedle(QString()).indexIn("ab", 1), 1);
    }

    void agreesWithALook()
    {
        quint32 seed = 7;
        const auto letter = [&seed] {
            seed = seed * 1664525U + 1013904223U;
            return static_cast<char>('a' + (seed >> 20U) % 3);
        };
        for (int round = 0; round < 500; ++round) {
            QByteArray text;
            for (int i = 0; i < 60 + round; ++i) {
                text += letter();
            }
            QByteArray searched;
            for (int i = 0; i < 1 + round % 9; ++i) {
                searched += letter();
            }
            for (qsizetype from = 0; from < text.size(); from += 37) {
                QCOMPARE(ByteNeedle(QString::fromLatin1(searched)).indexIn(text, from),
                         text.indexOf(searched, from));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestByteNeedle)
#include "tst_byteneedle.moc"
