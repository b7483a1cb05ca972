// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/searchwords.h"

#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using preferences::holdsAll;
using preferences::searchWords;

class TestSearchWords final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void partsWords()
    {
        QCOMPARE(searchWords(QStringLiteral(" skip \t the  silence ")),
                 (QStringList{QStringLiteral("skip"), QStringLiteral("the"), QStringLiteral("silence")}));
        QVERIFY(searchWords(QStringLiteral("  ")).isEmpty());
    }

    void wantsEachWord()
    {
        const QString text = QStringLiteral("Skip silence");
        QVERIFY(holdsAll(text, {QStringLiteral("SIL"), QStringLiteral("skip")}));
        QVERIFY(!holdsAll(text, {QStringLiteral("skip"), QStringLiteral("noise")}));
        QVERIFY(holdsAll(text, {}));
    }
};

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
