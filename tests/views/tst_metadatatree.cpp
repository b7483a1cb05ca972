// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/roles.h"
#include "metadatafixture.h"
#include "support/testcase.h"
#include "views/metadatatree.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::MetadataTreeModel;
using views::MetadataTree;
using views::sampleReply;
using views::tableOf;

namespace {

struct Fixture
{
    MetadataTreeModel model;
    MetadataTree tree;

    explicit Fixture(const QByteArray &json = sampleReply())
    {
        model.setTable(tableOf(json));
        tree.setModel(&model);
    }
    [[nodiscard]] QModelIndex at(const char *place) const
    {
        return model.indexOfPlace(QString::fromLatin1(place));
    }
    [[nodiscard]] bool isOpen(const char *place) const { return tree.isExpanded(at(place)); }
};

QByteArray list(int elements)
{
    QByteArray text = "[0";
    for (int i = 1; i < elements; ++i) {
        text += ",0";
    }
    return text + "]";
}

} // namespace

class TestMetadataTree final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheFirstLevel()
    {
        const Fixture f;
        QVERIFY(f.isOpen("/agent"));
        QVERIFY(!f.isOpen("/agent/tags"));
    }

    void newerReplyKeepsThePlace()
    {
        Fixture f;
        f.tree.expand(f.at("/agent/tags"));
        f.tree.setCurrentIndex(f.at("/agent/tags/0"));
        f.model.setTable(tableOf(sampleReply().replace("Nora", "Ava")));
        QVERIFY(f.isOpen("/agent/tags"));
        QCOMPARE(f.tree.currentIndex(), f.at("/agent/tags/0"));
    }

    void closedPlacesStayClosed()
    {
        Fixture f;
        f.tree.collapse(f.at("/agent"));
        f.model.setTable(tableOf(sampleReply()));
        QVERIFY(!f.isOpen("/agent"));
    }

    void asteriskOpensWhatIsBelow()
    {
        Fixture f;
        f.tree.collapseAll();
        f.tree.setCurrentIndex(f.at("/agent"));
        QTest::keyClick(&f.tree, Qt::Key_Asterisk);
        QVERIFY(f.isOpen("/agent/tags"));
        f.tree.collapseBelow(f.at("/agent"));
        QVERIFY(!f.isOpen("/agent"));
        QVERIFY(!f.isOpen("/agent/tags"));
    }

    void digitsShowLevels()
    {
        Fixture f;
        f.tree.setCurrentIndex(f.at("/agent/name"));
        QTest::keyClick(&f.tree, Qt::Key_3);
        QVERIFY(f.isOpen("/agent/tags"));
        QTest::keyClick(&f.tree, Qt::Key_2);
        QVERIFY(f.isOpen("/agent"));
        QVERIFY(!f.isOpen("/agent/tags"));
        QCOMPARE(f.tree.currentIndex(), f.at("/agent/name"));
        QTest::keyClick(&f.tree, Qt::Key_1);
        QVERIFY(!f.isOpen("/agent"));
        QCOMPARE(f.tree.currentIndex(), f.at("/agent")); // what holds the row
    }

    void siblingsOpenTogether()
    {
        Fixture f(R"({"a":{"x":[1]},"b":{"y":[2]}})");
        f.tree.collapseAll();
        f.tree.setCurrentIndex(f.at("/a"));
        f.tree.expandSiblings(true);
        QVERIFY(f.isOpen("/a") && f.isOpen("/b"));
        f.tree.expandSiblings(false);
        QVERIFY(!f.isOpen("/a") && !f.isOpen("/b"));
    }

    void expandingIsCapped()
    {
        Fixture f("{\"a\":" + list(900) + ",\"b\":[" + QByteArray(50, ' ') +
                  QByteArrayList(30, list(900)).join(',') + "]}");
        f.tree.expandBelow({});
        int open = 0;
        for (int row = 0; row < 30; ++row) {
            open += f.tree.isExpanded(f.model.index(row, 0, f.at("/b"))) ? 1 : 0;
        }
        QVERIFY2(open > 15 && open < 30, qPrintable(QString::number(open)));
    }

    void aFilterGivesBackWhatWasOpen()
    {
        Fixture f;
        f.tree.expand(f.at("/agent/tags"));
        f.tree.collapse(f.at("/arguments"));
        f.tree.setCurrentIndex(f.at("/phone"));
        const json::NodeTable &table = f.model.texts().table(0);
        const auto matches = std::make_shared<const itemmodels::MetadataMatches>(
            table, std::vector<json::NodeId>{table.find(u"/agent/name")}, true);
        f.tree.setFiltered(true);
        f.model.setMatches(matches);
        QCOMPARE(f.model.rowCount(), 1);
        QVERIFY(f.isOpen("/agent"));
        f.tree.collapseAll();
        f.tree.setFiltered(false);
        f.model.setMatches(nullptr);
        QVERIFY(f.isOpen("/agent/tags"));
        QCOMPARE(f.tree.currentIndex(), f.at("/phone"));
    }

    void enterAsksToGo()
    {
        Fixture f;
        const QSignalSpy goes(&f.tree, &MetadataTree::goRequested);
        f.tree.setCurrentIndex(f.at("/phone"));
        QTest::keyClick(&f.tree, Qt::Key_Return);
        QCOMPARE(goes.size(), 1);
    }

    void revealsWhatIsClosed()
    {
        Fixture f;
        f.tree.collapseAll();
        f.tree.reveal(f.at("/agent/tags/1"));
        QVERIFY(f.isOpen("/agent/tags"));
        QCOMPARE(f.tree.currentIndex(), f.at("/agent/tags/1"));
    }
};

QTEST_MAIN(TestMetadataTree)
#include "tst_metadatatree.moc"
