// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/metadatachanges.h"
#include "itemmodels/roles.h"
#include "metadatafixture.h"
#include "support/testcase.h"
#include "views/metadatatree.h"
#include "views/metadataview.h"
#include "views/pathline.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::MetadataNode;
using itemmodels::MetadataTreeModel;
using views::MetadataView;
using views::sampleReply;
using views::tableOf;

namespace {

struct Fixture
{
    MetadataTreeModel model;
    MetadataView view;
    QSignalSpy selected{&view, &MetadataView::nodeSelected};

    Fixture()
    {
        view.setModel(&model);
        view.setTable(tableOf(sampleReply()));
        view.resize(500, 500);
        view.show();
    }
    [[nodiscard]] QModelIndex at(const char *place) const
    {
        return model.indexOfPlace(QString::fromLatin1(place));
    }
    [[nodiscard]] QString path() const { return view.findChild<views::PathLine *>()->path(); }
    [[nodiscard]] QLineEdit *filter() const
    {
        return view.findChild<QLineEdit *>(QStringLiteral("metadataFilter"));
    }
    [[nodiscard]] QString count() const
    {
        return view.findChild<QLabel *>(QStringLiteral("metadataFilterCount"))->text();
    }
    void trigger(const char *action) { view.findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    void go(const char *place) { view.tree().setCurrentIndex(at(place)); }
};

} // namespace

class TestMetadataView final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsValueAndPathOfTheRow()
    {
        Fixture f;
        const auto *value = f.view.findChild<QPlainTextEdit *>(QStringLiteral("value"));
        QCOMPARE(value->toPlainText(), QString());
        f.view.tree().setCurrentIndex(f.model.index(0, 0));
        QCOMPARE(value->toPlainText(), QStringLiteral("<b>conv⟦U+202E⟧_1"));
        f.go("/agent/tags/1");
        QCOMPARE(f.path(), QStringLiteral("$.agent.tags[1]"));
        f.view.findChild<views::PathLine *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("$.agent.tags[1]"));
        f.model.clear();
        QCOMPARE(value->toPlainText(), QString());
        QCOMPARE(f.path(), QString());
    }

    void tellsWhatTheUserSelects()
    {
        Fixture f;
        f.go("/agent/name");
        QCOMPARE(f.selected.size(), 1);
        QVERIFY(f.selected.last().at(0).value<MetadataNode>() == f.model.nodeAt(f.at("/agent/name")));
        f.view.setTable(tableOf(sampleReply()));
        QCOMPARE(f.selected.size(), 1); // restored, not selected
        QCOMPARE(f.view.tree().currentIndex(), f.at("/agent/name"));
        QSignalSpy entered(&f.view, &MetadataView::nodeEntered);
        QTest::keyClick(&f.view.tree(), Qt::Key_Return);
        QVERIFY(entered.value(0).value(0).value<MetadataNode>() == f.model.nodeAt(f.at("/agent/name")));
    }

    void filtersAndComesBack()
    {
        Fixture f;
        f.go("/phone");
        QTest::keyClick(&f.view.tree(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(f.filter(), QStringLiteral("late"));
        QTRY_COMPARE(f.count(), QStringLiteral("1 match"));
        QCOMPARE(f.model.rowCount(), 1);
        QTest::keyClick(f.filter(), Qt::Key_Return);
        QCOMPARE(f.count(), QStringLiteral("1 of 1"));
        QCOMPARE(f.path(), QStringLiteral("$.agent.tags[0]"));
        QTest::keyClick(f.filter(), Qt::Key_Escape);
        QCOMPARE(f.model.rowCount(), 5);
        QCOMPARE(f.view.tree().currentIndex(), f.at("/phone"));
    }

    void aFilterSurvivesARefresh()
    {
        Fixture f;
        f.filter()->setText(QStringLiteral("Nora"));
        QTRY_COMPARE(f.count(), QStringLiteral("1 match"));
        f.view.setTable(tableOf(sampleReply().replace("gold", "Nora")));
        QTRY_COMPARE(f.count(), QStringLiteral("2 matches"));
    }

    void saysThatAPathIsNone()
    {
        Fixture f;
        f.filter()->setText(QStringLiteral("$.agent["));
        QCOMPARE(f.count(), QStringLiteral("Not a path"));
    }

    void revealsThroughAFilter()
    {
        Fixture f;
        const MetadataNode phone = f.model.nodeAt(f.at("/phone"));
        f.filter()->setText(QStringLiteral("late"));
        QTRY_COMPARE(f.count(), QStringLiteral("1 match"));
        f.view.reveal(phone);
        QCOMPARE(f.path(), QStringLiteral("$.phone"));
        QVERIFY(f.filter()->text().isEmpty());
    }

    void escEndsAFilterThatIsNotAnsweredYet()
    {
        Fixture f;
        f.filter()->setText(QStringLiteral("late"));
        QTRY_COMPARE(f.count(), QStringLiteral("1 match"));
        f.filter()->setText(QStringLiteral("Nora"));
        QTest::keyClick(&f.view.tree(), Qt::Key_Escape);
        QVERIFY(f.filter()->text().isEmpty());
        QCOMPARE(f.model.rowCount(), 5);
    }

    void revealsThroughAFilterThatIsNotAnsweredYet()
    {
        Fixture f;
        const MetadataNode phone = f.model.nodeAt(f.at("/phone"));
        f.filter()->setText(QStringLiteral("late"));
        QTRY_COMPARE(f.count(), QStringLiteral("1 match"));
        f.filter()->setText(QStringLiteral("lat"));
        f.view.reveal(phone);
        QCOMPARE(f.path(), QStringLiteral("$.phone"));
    }

    void filtersByTheRow()
    {
        Fixture f;
        f.go("/agent/name");
        f.trigger("filterByCurrent");
        QCOMPARE(f.filter()->text(), QStringLiteral("name:Nora"));
        QTRY_COMPARE(f.count(), QStringLiteral("1 match"));
        QVERIFY(f.at("/agent/name").isValid());
    }

    void stepsThroughChanges()
    {
        Fixture f;
        const json::NodeTable before = tableOf(sampleReply());
        const json::NodeTable after = tableOf(sampleReply().replace("Nora", "Ava").replace("0142", "0143"));
        f.view.setTable(after);
        f.view.setChanges(
            std::make_shared<const itemmodels::MetadataChanges>(before, after, std::atomic_bool(false)),
            QStringLiteral("2 fields changed"));
        const auto *line = f.view.findChild<QLabel *>(QStringLiteral("changesText"));
        QVERIFY(line->isVisible());
        f.trigger("nextChange");
        QCOMPARE(f.path(), QStringLiteral("$.agent.name"));
        QVERIFY(line->text().contains(QStringLiteral("Nora")));
        f.trigger("nextChange");
        QCOMPARE(f.path(), QStringLiteral("$.phone"));
        f.trigger("previousChange");
        QCOMPARE(f.path(), QStringLiteral("$.agent.name"));
        f.view.setTable(after);
        QVERIFY(!line->isVisible());
    }

    void copiesTheShapeOnly()
    {
        Fixture f;
        QGuiApplication::clipboard()->clear();
        f.trigger("copyShapeReport");
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("agent")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("Nora")));
    }

    void opensLinksOnlyWhenAsked()
    {
        Fixture f;
        const QSignalSpy links(&f.view, &MetadataView::linkActivated);
        auto *open = f.view.findChild<QAction *>(QStringLiteral("openValueLink"));
        f.go("/phone");
        QVERIFY(!open->isEnabled());
        f.go("/link");
        QVERIFY(open->isEnabled());
        QTest::keyClick(&f.view.tree(), Qt::Key_Return);
        QVERIFY(links.isEmpty());
        open->trigger();
        QCOMPARE(links.value(0).value(0).toUrl(), QUrl(QStringLiteral("https://example.test/a")));
    }

    void everyActionHasAKeyOrAMenuOnly()
    {
        const Fixture f;
        QSet<QKeySequence> keys;
        for (const QAction *action : f.view.tree().actions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys.insert(key);
            }
        }
        QVERIFY(keys.size() > 15);
    }
};

QTEST_MAIN(TestMetadataView)
#include "tst_metadataview.moc"
