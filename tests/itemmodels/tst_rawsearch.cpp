// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/rawsearch.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::RawSearch;

namespace {

QList<qsizetype> hitsOf(const char *searched, const QByteArray &text)
{
    const RawSearch search(searched);
    QList<qsizetype> hits;
    for (qsizetype at = search.next(text, 0, text.size()); at >= 0;
         at = search.next(text, at + search.length(), text.size())) {
        hits.append(at);
    }
    return hits;
}

} // namespace

class TestRawSearch final : public support::TestCase
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
        QCOMPARE(hitsOf("", "ab"), QList<qsizetype>());
        QCOMPARE(hitsOf("é", "xéé"), QList<qsizetype>({1, 3}));
    }

    void staysBeforeItsEnd()
    {
        const RawSearch search("ab");
        QCOMPARE(search.next("xxab", 0, 2), -1);
        QCOMPARE(search.next("xxab", 0, 3), 2);
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
            for (int i = 0; i < 60; ++i) {
                text += letter();
            }
            QByteArray searched;
            for (int i = 0; i < 1 + round % 4; ++i) {
                searched += letter();
            }
            QCOMPARE(RawSearch(searched).next(text, 0, text.size()), text.indexOf(searched));
        }
    }
};

QTEST_APPLESS_MAIN(TestRawSearch)
#include "tst_rawsearch.moc"
