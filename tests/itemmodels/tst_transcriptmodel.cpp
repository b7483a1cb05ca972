// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/roles.h"
#include "itemmodels/transcriptmodel.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using conversation::Conversation;
using conversation::Speaker;
using conversation::Turn;
using conversation::TurnTimeline;
using itemmodels::TranscriptModel;

namespace {

constexpr qint64 StartMs = 1'767'225'600'000;

/** One caller turn a letter, each a second behind the one before. */
Conversation conversationOf(const QString &id, const QString &letters)
{
    Conversation conversation;
    conversation.id = id;
    for (const QChar letter : letters) {
        Turn turn;
        turn.kind = Turn::Kind::Message;
        turn.speaker.kind = Speaker::Kind::Caller;
        turn.text = letter;
        turn.createdAtMs = StartMs + 1000 * conversation.turns.size();
        conversation.turns.append(turn);
    }
    return conversation;
}

QString textOf(const TranscriptModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        text += model.index(row).data().toString();
    }
    return text;
}

struct Watched
{
    TranscriptModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy reset{&model, &TranscriptModel::modelReset};
    QSignalSpy inserted{&model, &TranscriptModel::rowsInserted};
    QSignalSpy removed{&model, &TranscriptModel::rowsRemoved};
    QSignalSpy changed{&model, &TranscriptModel::dataChanged};

    explicit Watched(const QString &letters)
    {
        if (!letters.isEmpty()) {
            model.setConversation(conversationOf(QStringLiteral("c1"), letters));
            reset.clear();
        }
    }
};

} // namespace

class TestTranscriptModel final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyModelIsSound()
    {
        Watched w({});
        QCOMPARE(w.model.rowCount(), 0);
        QCOMPARE(w.model.spokenRow(), -1);
        w.model.setSpokenRow(3);
        w.model.setTimeline(TurnTimeline({}, StartMs));
        QCOMPARE(w.model.spokenRow(), -1);
        QCOMPARE(w.changed.count(), 0);
    }

    void givesTheTurnsByRoles()
    {
        Watched w(QStringLiteral("ab"));
        const QModelIndex index = w.model.index(1);
        QCOMPARE(index.data(itemmodels::TurnRole).value<const Turn *>()->text, QStringLiteral("b"));
        QCOMPARE(index.data(itemmodels::SpeakerNameRole).toString(), QStringLiteral("Caller"));
        QCOMPARE(index.data(itemmodels::SpokenRole).toBool(), false);
        QVERIFY(!index.data(itemmodels::OffsetMsRole).isValid());
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Caller, b"));
        QVERIFY(!index.data(Qt::DecorationRole).isValid());
        QCOMPARE(w.model.rowCount(index), 0);
    }

    void aNewerVersionChangesOnlyWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("insertedRows");
        QTest::addColumn<int>("removedRows");
        QTest::addColumn<QString>("changedRows"); // "first-last" of each signal
        QTest::newRow("same") << "abc"
                              << "abc" << 0 << 0 << "";
        QTest::newRow("grows at the end") << "abc"
                                          << "abcde" << 2 << 0 << "";
        QTest::newRow("grows from nothing") << ""
                                            << "ab" << 2 << 0 << "";
        QTest::newRow("grows in the middle of equals") << "aa"
                                                       << "aaa" << 1 << 0 << "";
        QTest::newRow("shrinks at the end") << "abcd"
                                            << "ab" << 0 << 2 << "";
        QTest::newRow("shrinks to nothing") << "ab"
                                            << "" << 0 << 2 << "";
        QTest::newRow("one differs") << "abc"
                                     << "axc" << 0 << 0 << "1-1 ";
        QTest::newRow("two runs differ") << "abcde"
                                         << "xycdz" << 0 << 0 << "0-1 4-4 ";
        QTest::newRow("last completed and one new") << "abc"
                                                    << "abxd" << 1 << 0 << "2-2 ";
        QTest::newRow("all differ, shorter") << "abc"
                                             << "x" << 0 << 2 << "0-0 ";
    }

    void aNewerVersionChangesOnlyWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Watched w({});
        w.model.setConversation(conversationOf(QStringLiteral("c1"), before));
        w.reset.clear();
        w.model.setConversation(conversationOf(QStringLiteral("c1"), after));

        QCOMPARE(textOf(w.model), after);
        QCOMPARE(w.reset.count(), 0);
        const auto rows = [](const QSignalSpy &spy) {
            return spy.isEmpty() ? 0 : spy.first().at(2).toInt() - spy.first().at(1).toInt() + 1;
        };
        QTEST(rows(w.inserted), "insertedRows");
        QTEST(rows(w.removed), "removedRows");
        QString changedRows;
        for (const auto &change : w.changed) {
            changedRows += QStringLiteral("%1-%2 ")
                               .arg(change.at(0).toModelIndex().row())
                               .arg(change.at(1).toModelIndex().row());
        }
        QTEST(changedRows, "changedRows");
    }

    void growthInFrontKeepsPersistentIndexesAndTheSpokenRow()
    {
        Watched w(QStringLiteral("abc"));
        w.model.setSpokenRow(1);
        const QPersistentModelIndex kept(w.model.index(2));
        Conversation grown = conversationOf(QStringLiteral("c1"), QStringLiteral("abc"));
        grown.turns.prepend(conversationOf({}, QStringLiteral("x")).turns.first());
        w.model.setConversation(grown);
        QCOMPARE(kept.row(), 3);
        QCOMPARE(kept.data().toString(), QStringLiteral("c"));
        QCOMPARE(w.model.spokenRow(), 2);
        QVERIFY(w.model.index(2).data(itemmodels::SpokenRole).toBool());
    }

    void anotherConversationResets_data()
    {
        QTest::addColumn<bool>("hasId");
        QTest::newRow("other id") << true;
        QTest::newRow("no id") << false;
    }

    void anotherConversationResets()
    {
        QFETCH(bool, hasId);
        Watched w(QStringLiteral("abc"));
        w.model.setTimeline(TurnTimeline(conversationOf({}, QStringLiteral("abc")).turns, StartMs));
        w.model.setSpokenRow(1);
        Conversation other = conversationOf(QStringLiteral("c2"), QStringLiteral("abc"));
        if (!hasId) {
            other.id = {};
        }
        w.model.setConversation(other);
        QCOMPARE(w.reset.count(), 1);
        QCOMPARE(w.inserted.count(), 0);
        QCOMPARE(w.model.spokenRow(), -1);
        QVERIFY(!w.model.index(0).data(itemmodels::OffsetMsRole).isValid());
        w.model.setConversation(other);
        QCOMPARE(w.reset.count(), hasId ? 1 : 2);
    }

    void theTimelineGivesOffsetsAndTellsTheRowsThatMoved()
    {
        Watched w(QStringLiteral("abc"));
        QList<Turn> turns = conversationOf({}, QStringLiteral("abc")).turns;
        w.model.setTimeline(TurnTimeline(turns, StartMs));
        QCOMPARE(w.model.index(2).data(itemmodels::OffsetMsRole), QVariant(qint64{2000}));
        QCOMPARE(w.changed.count(), 1);
        turns[1].createdAtMs = StartMs + 1500;
        w.model.setTimeline(TurnTimeline(turns, StartMs));
        QCOMPARE(w.changed.count(), 2);
        QCOMPARE(w.changed.last().at(0).toModelIndex().row(), 1);
        QCOMPARE(w.changed.last().at(1).toModelIndex().row(), 1);
        QVERIFY(w.changed.last().at(2).value<QList<int>>().contains(itemmodels::OffsetMsRole));
        w.model.setTimeline({});
        QVERIFY(!w.model.index(2).data(itemmodels::OffsetMsRole).isValid());
    }

    void theSpokenRowTellsTwoRowsWithOneRole()
    {
        Watched w(QStringLiteral("abc"));
        w.model.setSpokenRow(0);
        QCOMPARE(w.changed.count(), 1);
        w.model.setSpokenRow(0);
        QCOMPARE(w.changed.count(), 1);
        w.model.setSpokenRow(2);
        QCOMPARE(w.changed.count(), 3);
        for (const auto &change : w.changed) {
            QCOMPARE(change.at(0), change.at(1));
            QCOMPARE(change.at(2).value<QList<int>>(), QList<int>{itemmodels::SpokenRole});
        }
        QVERIFY(!w.model.index(0).data(itemmodels::SpokenRole).toBool());
        QVERIFY(w.model.index(2).data(itemmodels::SpokenRole).toBool());
        w.model.setSpokenRow(99);
        QCOMPARE(w.model.spokenRow(), -1);
        QCOMPARE(w.changed.count(), 4);
    }

    void aSlowerTurnAndANewNameAreTold()
    {
        Watched w(QStringLiteral("ab"));
        Conversation newer = conversationOf(QStringLiteral("c1"), QStringLiteral("ab"));
        newer.userId = QStringLiteral("+15550100");
        newer.turns[1].metrics.e2eLatencyMs = 2500;
        w.model.setConversation(newer);
        QCOMPARE(w.model.index(0).data(itemmodels::SlowestLatencyMsRole).toDouble(), 2500.0);
        QCOMPARE(w.model.index(0).data(itemmodels::SpeakerNameRole).toString(), QStringLiteral("+15550100"));
        const auto roles = w.changed.last().at(2).value<QList<int>>();
        QVERIFY(roles.contains(itemmodels::SlowestLatencyMsRole));
        QVERIFY(roles.contains(itemmodels::SpeakerNameRole));
    }
};

QTEST_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
