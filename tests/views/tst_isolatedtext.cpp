// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/isolatedtext.h"

#include <QtTest>

using namespace earshot::views;

class TestIsolatedText final : public earshot::support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standsAlone()
    {
        QCOMPARE(isolated(QStringLiteral("Nora")), QStringLiteral("\u2068Nora\u2069"));
        QCOMPARE(isolatedCode(QStringLiteral("+1202")), QStringLiteral("\u2066+1202\u2069"));
        QCOMPARE(isolated({}), QString());
        QCOMPARE(isolatedCode({}), QString());
    }

    void leavesNoTrace()
    {
        const QString text = QStringLiteral("Guest (guest_17): سامي");
        QCOMPARE(withoutIsolates(isolated(u'<' + isolatedCode(text) + u'>')), u'<' + text + u'>');
    }
};

QTEST_APPLESS_MAIN(TestIsolatedText)
#include "tst_isolatedtext.moc"
