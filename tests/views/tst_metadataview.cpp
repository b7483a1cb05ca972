// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/roles.h"
#include "support/testcase.h"
#include "views/metadatatree.h"
#include "views/metadataview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QtTest>

using namespace earshot;
using views::MetadataTree;
using views::MetadataView;

namespace {

QList<QStandardItem *> rowOf(const QString &key, const QString &value, const QString &pointer)
{
    QList<QStandardItem *> row{new QStandardItem(key), new QStandardItem(value), new QStandardItem};
    for (QStandardItem *item : row) {
        item->setData(key, itemmodels::KeyRole);
        item->setData(value, itemmodels::FullTextRole);
        item->setData(value.left(19), itemmodels::PreviewTextRole);
        item->setData(pointer, itemmodels::PointerRole);
    }
    return row;
}

/** A reply of two levels. clear() resets the model, so filling it again is a newer reply. */
void fill(QStandardItemModel &model)
{
    model.setColumnCount(3);
    model.appendRow(rowOf(QStringLiteral("id\u202E"), QStringLiteral("<b>conv\u202E_1 and much more of it"),
                          QStringLiteral("/id")));
    const auto agent = rowOf(QStringLiteral("agent"), QStringLiteral("{}"), QStringLiteral("/agent"));
    agent.first()->appendRow(
        rowOf(QStringLiteral("name"), QStringLiteral("Nora"), QStringLiteral("/agent/name")));
    const auto tags = rowOf(QStringLiteral("tags"), QStringLiteral("[]"), QStringLiteral("/agent/tags"));
    tags.first()->appendRow(
        rowOf(QStringLiteral("[0]"), QStringLiteral("late"), QStringLiteral("/agent/tags/0")));
    agent.first()->appendRow(tags);
    model.appendRow(agent);
}

MetadataTree *treeOf(const MetadataView &view)
{
    return view.findChild<MetadataTree *>();
}

QModelIndex indexOf(const QAbstractItemModel &model, const char *pointer)
{
    const auto found = model.match(model.index(0, 0), itemmodels::PointerRole, QString::fromLatin1(pointer),
                                   1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

} // namespace

class TestMetadataView final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheFirstLevel()
    {
        QStandardItemModel model;
        fill(model);
        MetadataView view;
        view.setModel(&model);
        QVERIFY(treeOf(view)->isExpanded(indexOf(model, "/agent")));
        QVERIFY(!treeOf(view)->isExpanded(indexOf(model, "/agent/tags")));
    }

    void copiesAsReceived()
    {
        QStandardItemModel model;
        fill(model);
        MetadataView view;
        view.setModel(&model);
        view.show();
        MetadataTree *tree = treeOf(view);
        tree->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        tree->setCurrentIndex(indexOf(model, "/id"));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("<b>conv\u202E_1 and much more of it"));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("id\u202E"));
        tree->setCurrentIndex(indexOf(model, "/agent/tags/0"));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/agent/tags/0"));
    }

    void withoutARowNothingIsCopied()
    {
        QStandardItemModel model;
        MetadataView view;
        view.setModel(&model);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        view.copyValue();
        view.copyKey();
        view.copyPointer();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void showsTheValueOfTheRow()
    {
        QStandardItemModel model;
        fill(model);
        MetadataView view;
        view.setModel(&model);
        const auto *value = view.findChild<QPlainTextEdit *>(QStringLiteral("value"));
        QCOMPARE(value->toPlainText(), QString());
        treeOf(view)->setCurrentIndex(indexOf(model, "/id"));
        QCOMPARE(value->toPlainText(), QStringLiteral("<b>conv⟦U+202E⟧_1 and much"));
        model.clear();
        QCOMPARE(value->toPlainText(), QString());
    }

    void newerReplyKeepsThePlace()
    {
        QStandardItemModel model;
        fill(model);
        MetadataTree tree;
        tree.setModel(&model);
        tree.expand(indexOf(model, "/agent/tags"));
        tree.setCurrentIndex(indexOf(model, "/agent/tags/0"));
        model.clear();
        fill(model);
        // QStandardItemModel only resets when it is cleared, so the newer reply is set as a model.
        tree.setModel(&model);
        QVERIFY(tree.isExpanded(indexOf(model, "/agent/tags")));
        QCOMPARE(tree.currentIndex(), indexOf(model, "/agent/tags/0"));
    }

    void closedPlacesStayClosed()
    {
        QStandardItemModel model;
        fill(model);
        MetadataTree tree;
        tree.setModel(&model);
        tree.collapse(indexOf(model, "/agent"));
        model.clear();
        fill(model);
        tree.setModel(&model);
        QVERIFY(!tree.isExpanded(indexOf(model, "/agent")));
    }

    void asteriskOpensWhatIsBelow()
    {
        QStandardItemModel model;
        fill(model);
        MetadataTree tree;
        tree.setModel(&model);
        tree.collapseAll();
        tree.setCurrentIndex(indexOf(model, "/agent"));
        QTest::keyClick(&tree, Qt::Key_Asterisk);
        QVERIFY(tree.isExpanded(indexOf(model, "/agent/tags")));
    }

    void expandingIsCapped()
    {
        QStandardItemModel model;
        const auto addParent = [&model](int children) {
            auto *parent = new QStandardItem(QStringLiteral("parent"));
            for (int i = 0; i < children; ++i) {
                parent->appendRow(new QStandardItem(QStringLiteral("child")));
            }
            model.appendRow(parent);
        };
        addParent(15'000);
        addParent(15'000);
        addParent(10);
        MetadataTree tree;
        tree.setModel(&model);
        tree.expandBelow({});
        QVERIFY(tree.isExpanded(model.index(0, 0)));
        QVERIFY(!tree.isExpanded(model.index(1, 0)));
        QVERIFY(tree.isExpanded(model.index(2, 0)));
    }

    void menuShowsTheKeys()
    {
        const MetadataView view;
        QStringList texts;
        for (const QAction *action : treeOf(view)->actions()) {
            texts += action->text().remove(u'&') + u'|' + action->shortcut().toString();
        }
        QCOMPARE(texts.join(u'\n'), QStringLiteral("Copy Value|Ctrl+C\nCopy Key|Ctrl+Shift+C\n"
                                                   "Copy JSON Pointer|Ctrl+Alt+C\n"
                                                   "Expand All (up to 20,000 rows)|\nCollapse All|"));
    }
};

QTEST_MAIN(TestMetadataView)
#include "tst_metadataview.moc"
