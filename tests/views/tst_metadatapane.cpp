// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metadatafixture.h"
#include "support/testcase.h"
#include "views/detailsview.h"
#include "views/metadatapane.h"
#include "views/metadatatree.h"
#include "views/metadataview.h"
#include "views/rawlines.h"
#include "views/rawview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QTabBar>
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

    void tabPassesNothingOver_data()
    {
        QTest::addColumn<MetadataPane::Page>("page");
        QTest::addColumn<QString>("first");
        QTest::newRow("tree") << MetadataPane::Page::Tree << QStringLiteral("metadataFilter");
        QTest::newRow("raw") << MetadataPane::Page::Raw << QStringLiteral("rawPretty");
    }
    void tabPassesNothingOver()
    {
        QFETCH(MetadataPane::Page, page);
        QFETCH(QString, first);
        MetadataPane pane;
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.openPage(page);
        pane.tabBar()->setFocus();
        QTest::keyClick(pane.tabBar(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), first);
    }

    void theTreeAndTheRawReplyShowTheSame()
    {
        MetadataPane pane;
        itemmodels::MetadataTreeModel model;
        const QByteArray body = "\xEF\xBB\xBF" + views::sampleReply();
        pane.tree().setModel(&model);
        pane.tree().setTable(views::tableOf(body));
        pane.raw().setReply({}, body);
        pane.show();
        pane.openPage(MetadataPane::Page::Tree);
        pane.tree().tree().setCurrentIndex(model.indexOfPlace(QStringLiteral("/agent/name")));
        pane.findChild<QAction *>(QStringLiteral("showInRaw"))->trigger();
        QCOMPARE(pane.page(), MetadataPane::Page::Raw);
        auto *lines = pane.findChild<views::RawLines *>();
        QTRY_VERIFY(lines->hasSelection()); // once it is laid out
        lines->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("\"Nora\""));
        lines->goTo(body.indexOf("late"));
        pane.findChild<QAction *>(QStringLiteral("rawShowInTree"))->trigger();
        QCOMPARE(pane.page(), MetadataPane::Page::Tree);
        QCOMPARE(pane.tree().tree().currentIndex(), model.indexOfPlace(QStringLiteral("/agent/tags/0")));
    }
};

QTEST_MAIN(TestMetadataPane)
#include "tst_metadatapane.moc"
