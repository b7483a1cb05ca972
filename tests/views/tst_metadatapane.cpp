// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/detailsview.h"
#include "views/metadatapane.h"
#include "views/metadatatree.h"
#include "views/metadataview.h"

#include <QtTest>

using namespace earshot;
using views::MetadataPane;

class TestMetadataPane final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheDetails()
    {
        MetadataPane pane;
        QCOMPARE(pane.page(), MetadataPane::Page::Details);
        QCOMPARE(pane.currentWidget(), &pane.details());
    }

    void opensAPageWithTheFocusInIt()
    {
        MetadataPane pane;
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.openPage(MetadataPane::Page::Tree);
        QCOMPARE(pane.page(), MetadataPane::Page::Tree);
        QVERIFY(pane.findChild<views::MetadataTree *>()->hasFocus());
        pane.openPage(MetadataPane::Page::Details);
        QVERIFY(pane.details().hasFocus());
    }
};

QTEST_MAIN(TestMetadataPane)
#include "tst_metadatapane.moc"
