// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatachanges.h"

#include "itemmodels/metadatacomparer.h"
#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::MetadataChange;
using itemmodels::MetadataChanges;

class TestMetadataChanges final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksAndTells()
    {
        const auto before = support::tableOf(R"({"a":{"x":1,"gone":[1]},"status":"ringing","same":0})");
        const auto after = support::tableOf(R"({"a":{"x":1},"status":"completed","same":0,"new":{"k":1}})");
        const MetadataChanges changes(before, after, false);
        QCOMPARE(changes.count(), 3);
        const auto kind = [&](QStringView pointer) { return changes.kindOf(after.find(pointer)); };
        QCOMPARE(kind(u""), MetadataChange::Inside);
        QCOMPARE(kind(u"/a"), MetadataChange::Inside);
        QCOMPARE(kind(u"/a/x"), MetadataChange::None);
        QCOMPARE(kind(u"/status"), MetadataChange::Changed);
        QCOMPARE(kind(u"/same"), MetadataChange::None);
        QCOMPARE(kind(u"/new"), MetadataChange::New);
        QCOMPARE(kind(u"/new/k"), MetadataChange::New);
        QCOMPARE(changes.textOf(after.find(u"/status")), QStringLiteral("Before: \"ringing\""));
        QCOMPARE(changes.textOf(after.find(u"/a")), QStringLiteral("Gone: [\"gone\"] was [1]"));
        QCOMPARE(changes.textOf(after.find(u"/new")), QStringLiteral("New in this reply"));
        QCOMPARE(changes.textOf(after.find(u"/same")), QString());

        QStringList lines;
        for (qsizetype i = 0; i < changes.count(); ++i) {
            const MetadataChange change = changes.at(i);
            lines << QStringLiteral("%1 %2: %3 -> %4")
                         .arg(change.kind)
                         .arg(change.path, change.before, change.after);
        }
        QCOMPARE(lines, QStringList({QStringLiteral("3 $.a.gone: [1] -> "),
                                     QStringLiteral("1 $.status: \"ringing\" -> \"completed\""),
                                     QStringLiteral("2 $.new:  -> {\"k\":1}")}));
        QCOMPARE(changes.at(0).node, after.find(u"/a"));
    }

    void stepsRound()
    {
        const auto after = support::tableOf("[1,5,3,6]");
        const MetadataChanges changes(support::tableOf("[1,2,3,4]"), after, false);
        QCOMPARE(changes.next(json::NoNode), 0);
        QCOMPARE(changes.next(after.find(u"/0")), 0);
        QCOMPARE(changes.next(after.find(u"/1")), 1);
        QCOMPARE(changes.next(after.find(u"/3")), 0);
        QCOMPARE(changes.previous(json::NoNode), 1);
        QCOMPARE(changes.previous(after.find(u"/3")), 0);
        QCOMPARE(changes.previous(after.find(u"/1")), 1);
        QCOMPARE(MetadataChanges().next(0), -1);
        QCOMPARE(MetadataChanges().previous(0), -1);
    }

    void longValuesAreCut()
    {
        const QByteArray text = QByteArray("\xF0\x9F\x98\x80").repeated(5000);
        const auto after = support::tableOf("[2,\"" + text + "\"]");
        const MetadataChanges changes(support::tableOf("[1,\"" + text + "x\"]"), after, false);
        QCOMPARE(changes.count(), 2);
        QVERIFY(changes.at(1).before.size() <= MetadataChanges::LongestText);
        QVERIFY(changes.textOf(after.find(u"/1")).size() < MetadataChanges::LongestText + 40);
    }

    void comparesInAWorker()
    {
        itemmodels::MetadataComparer comparer;
        QSignalSpy spy(&comparer, &itemmodels::MetadataComparer::compared);
        comparer.compare(support::tableOf("[1]"), support::tableOf("[2]"));
        comparer.compare(support::tableOf("[1]"), support::tableOf("[1]"));
        QVERIFY(spy.wait());
        QCOMPARE(spy.size(), 1);
        const auto changes = spy.at(0).at(0).value<std::shared_ptr<const MetadataChanges>>();
        QVERIFY(changes != nullptr);
        QCOMPARE(changes->count(), 0);
        comparer.compare(support::tableOf("[1]"), support::tableOf("[2]"));
        comparer.cancel();
    }
};

QTEST_GUILESS_MAIN(TestMetadataChanges)
#include "tst_metadatachanges.moc"
