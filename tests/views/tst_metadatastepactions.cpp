// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/roles.h"
#include "metadatafixture.h"
#include "support/testcase.h"
#include "views/metadatastepactions.h"
#include "views/metadatatree.h"

#include <QtTest>

using namespace earshot;
using views::MetadataStepActions;
using views::MetadataTree;

namespace {

struct Fixture
{
    itemmodels::MetadataTreeModel model;
    MetadataTree tree;
    MetadataStepActions *steps = new MetadataStepActions(&tree);

    Fixture()
    {
        model.setTable(
            views::tableOf("{\"a\":{\"id\":1,\"n\":\"\\u007b\\\"id\\\":5}\"},\"b\":[{\"id\":2}],\"id\":3}"));
        tree.setModel(&model);
        tree.show();
        tree.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&tree));
    }
    void go(const char *place) { tree.setCurrentIndex(model.indexOfPlace(QString::fromLatin1(place))); }
    [[nodiscard]] QString at() const { return tree.currentIndex().data(itemmodels::PlaceRole).toString(); }
};

} // namespace

class TestMetadataStepActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesBeside()
    {
        Fixture f;
        f.go("/a");
        QVERIFY(f.tree.isExpanded(f.tree.currentIndex()));
        QTest::keyClick(&f.tree, Qt::Key_J);
        QCOMPARE(f.at(), QStringLiteral("/b"));
        QTest::keyClick(&f.tree, Qt::Key_J);
        QTest::keyClick(&f.tree, Qt::Key_J);
        QCOMPARE(f.at(), QStringLiteral("/id")); // the last one
        QTest::keyClick(&f.tree, Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(f.at(), QStringLiteral("/b"));
    }

    void goesToTheSameKey()
    {
        Fixture f;
        f.go("/a/id");
        QTest::keyClick(&f.tree, Qt::Key_K);
        QCOMPARE(f.at(), QStringLiteral("/b/0/id")); // which was closed
        QTest::keyClick(&f.tree, Qt::Key_K);
        QCOMPARE(f.at(), QStringLiteral("/id"));
        QTest::keyClick(&f.tree, Qt::Key_K);
        QCOMPARE(f.at(), QStringLiteral("/a/id"));
        QTest::keyClick(&f.tree, Qt::Key_K, Qt::ShiftModifier);
        QCOMPARE(f.at(), QStringLiteral("/id"));
    }

    void passesOverWhatAFilterHides()
    {
        Fixture f;
        const json::NodeTable table = f.model.texts().table(itemmodels::MetadataNode::Reply);
        f.model.setMatches(std::make_shared<const itemmodels::MetadataMatches>(
            table, std::vector{table.find(u"/a/id"), table.find(u"/id")}, true));
        f.go("/a/id");
        f.steps->goToSameKey(true);
        QCOMPARE(f.at(), QStringLiteral("/id"));
    }

    void needsARow()
    {
        Fixture f;
        f.tree.setCurrentIndex({});
        f.steps->goBeside(1);
        f.steps->goToSameKey(true);
        QVERIFY(!f.tree.currentIndex().isValid());
        MetadataTree empty;
        MetadataStepActions(&empty).goToSameKey(true);
    }
};

QTEST_MAIN(TestMetadataStepActions)
#include "tst_metadatastepactions.moc"
