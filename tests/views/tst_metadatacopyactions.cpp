// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/metadatacopy.h"
#include "metadatafixture.h"
#include "support/testcase.h"
#include "views/metadatacopyactions.h"
#include "views/metadatatree.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using views::MetadataCopyActions;
using views::MetadataTree;

namespace {

struct Fixture
{
    itemmodels::MetadataTreeModel model;
    MetadataTree tree;
    MetadataCopyActions *actions;

    Fixture() : actions(new MetadataCopyActions(&tree))
    {
        model.setTable(views::tableOf(views::sampleReply()));
        tree.setModel(&model);
    }
    QString copied(const char *action, const QModelIndex &index)
    {
        tree.setCurrentIndex(index);
        tree.findChild<QAction *>(QString::fromLatin1(action))->trigger();
        return QGuiApplication::clipboard()->text();
    }
    QString copied(const char *action, const char *place)
    {
        return copied(action, model.indexOfPlace(QString::fromLatin1(place)));
    }
};

} // namespace

class TestMetadataCopyActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copiesEveryForm()
    {
        Fixture f;
        QCOMPARE(f.copied("copyText", f.model.index(0, 0)), QStringLiteral("<b>conv\u202E_1"));
        QCOMPARE(f.copied("copyKey", f.model.index(0, 0)), QStringLiteral("id\u202E"));
        QCOMPARE(f.copied("copyValue", "/agent/name"), QStringLiteral("\"Nora\""));
        QCOMPARE(f.copied("copyDotPath", "/agent/tags/1"), QStringLiteral("$.agent.tags[1]"));
        QCOMPARE(f.copied("copyBracketPath", "/agent/tags/1"), QStringLiteral("$[\"agent\"][\"tags\"][1]"));
        QCOMPARE(f.copied("copyPointer", "/agent/tags/1"), QStringLiteral("/agent/tags/1"));
        QCOMPARE(f.copied("copyJqPath", "/agent/tags/1"), QStringLiteral(".agent.tags[1]"));
        QVERIFY(f.copied("copyPretty", "/agent").contains(QStringLiteral("\n  \"name\": \"Nora\"")));
    }

    void copiesSelectedRowsAsTheyAreSeen()
    {
        Fixture f;
        f.tree.show();
        const QModelIndex phone = f.model.indexOfPlace(QStringLiteral("/phone"));
        const QModelIndex name = f.model.indexOfPlace(QStringLiteral("/agent/name"));
        const auto flags = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        f.tree.selectionModel()->clear();
        f.tree.selectionModel()->select(phone, flags);
        f.tree.selectionModel()->select(name, flags);
        f.actions->copyRows();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains(QStringLiteral("Nora")));
        QVERIFY(lines.at(2).contains(QStringLiteral("12025550142")));
    }

    void saysWhatAFormCannotSay()
    {
        Fixture f;
        const QSignalSpy remarks(f.actions, &MetadataCopyActions::remarked);
        const QModelIndex inner = f.model.index(0, 0, f.model.indexOfPlace(QStringLiteral("/arguments")));
        QCOMPARE(f.copied("copyPointer", inner), QStringLiteral("/arguments"));
        QCOMPARE(remarks.size(), 1);
    }

    void withoutARowNothingIsCopied()
    {
        Fixture f;
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QCOMPARE(f.copied("copyText", QModelIndex()), QStringLiteral("before"));
        f.tree.clearSelection();
        f.actions->copyRows();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }
};

QTEST_MAIN(TestMetadataCopyActions)
#include "tst_metadatacopyactions.moc"
