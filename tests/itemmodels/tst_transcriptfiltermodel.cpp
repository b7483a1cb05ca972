// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/roles.h"
#include "itemmodels/transcriptfiltermodel.h"
#include "itemmodels/transcriptmodel.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using conversation::Conversation;
using conversation::Speaker;
using conversation::Turn;
using itemmodels::TranscriptFilterModel;
using itemmodels::TranscriptModel;
using itemmodels::TurnFilter;

namespace {

/** Each letter is a turn: capitals are the agent's, others the caller's. */
Conversation conversationOf(const QString &id, const QString &letters)
{
    Conversation conversation;
    conversation.id = id;
    for (const QChar letter : letters) {
        Turn turn;
        turn.kind = Turn::Kind::Message;
        turn.speaker.kind = letter.isUpper() ? Speaker::Kind::Agent : Speaker::Kind::Caller;
        turn.text = letter;
        conversation.turns << turn;
    }
    return conversation;
}

struct Filtered
{
    TranscriptModel source;
    TranscriptFilterModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy reset{&model, &TranscriptFilterModel::modelReset};
    QSignalSpy inserted{&model, &TranscriptFilterModel::rowsInserted};
    QSignalSpy removed{&model, &TranscriptFilterModel::rowsRemoved};
    QSignalSpy changed{&model, &TranscriptFilterModel::dataChanged};

    explicit Filtered(const QString &letters, const TurnFilter &filter = {.isAgent = true})
    {
        model.setSourceModel(&source);
        model.setFilter(filter);
        set(letters);
        reset.clear();
        inserted.clear();
    }
    void set(const QString &letters)
    {
        source.setConversation(conversationOf(QStringLiteral("c1"), letters));
    }
    [[nodiscard]] QString text() const
    {
        QString text;
        for (int row = 0; row < model.rowCount(); ++row) {
            text += model.index(row, 0).data().toString();
        }
        return text;
    }
};

} // namespace

class TestTranscriptFilterModel final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutASource()
    {
        TranscriptFilterModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({.isAgent = true});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.mapToSource({}).isValid());
        TranscriptModel source;
        source.setConversation(conversationOf(QStringLiteral("c1"), QStringLiteral("aB")));
        model.setSourceModel(&source);
        QCOMPARE(model.rowCount(), 1);
        model.setSourceModel(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void showsAllWithoutAFilter()
    {
        Filtered f(QStringLiteral("aBc"), {});
        QCOMPARE(f.text(), QStringLiteral("aBc"));
        QCOMPARE(f.model.mapFromSource(f.source.index(2)).row(), 2);
        QVERIFY(!f.model.hasChildren(f.model.index(0, 0)));
    }

    void mapsBothWays()
    {
        Filtered f(QStringLiteral("aBcD"));
        QCOMPARE(f.text(), QStringLiteral("BD"));
        QCOMPARE(f.model.mapToSource(f.model.index(1, 0)), f.source.index(3));
        QCOMPARE(f.model.mapFromSource(f.source.index(3)), f.model.index(1, 0));
        QVERIFY(!f.model.mapFromSource(f.source.index(2)).isValid());
        QCOMPARE(f.model.index(1, 0).data(itemmodels::TurnNumberRole).toInt(), 3);
        QCOMPARE(f.model.shownRows(), (std::vector<int>{1, 3}));
    }

    void anotherFilterResets()
    {
        Filtered f(QStringLiteral("aBcD"));
        f.model.setFilter({.isAgent = true});
        QCOMPARE(f.reset.count(), 0);
        f.model.setFilter({.isCaller = true});
        QCOMPARE(f.reset.count(), 1);
        QCOMPARE(f.text(), QStringLiteral("ac"));
    }

    void passesOnWhatTheSourceTells_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("insertions");
        QTest::addColumn<int>("removals");
        QTest::addColumn<int>("changes");
        QTest::newRow("grows, unseen") << "aBc"
                                       << "aBcd"
                                       << "B" << 0 << 0 << 0;
        QTest::newRow("grows") << "aBc"
                               << "aBcDeF"
                               << "BDF" << 1 << 0 << 0;
        QTest::newRow("grows in the middle") << "aBD"
                                             << "aBcxCD"
                                             << "BCD" << 1 << 0 << 0;
        QTest::newRow("grows from nothing") << ""
                                            << "aB"
                                            << "B" << 1 << 0 << 0;
        QTest::newRow("shrinks") << "aBcDe"
                                 << "aB"
                                 << "B" << 0 << 1 << 0;
        QTest::newRow("shrinks in the middle") << "ABCD"
                                               << "AD"
                                               << "AD" << 0 << 1 << 0;
        QTest::newRow("a shown turn changes") << "aBc"
                                              << "aXc"
                                              << "X" << 0 << 0 << 1;
        QTest::newRow("a hidden turn changes") << "aBc"
                                               << "xBc"
                                               << "B" << 0 << 0 << 0;
        QTest::newRow("a turn passes now") << "aBc"
                                           << "ABc"
                                           << "AB" << 1 << 0 << 1;
        QTest::newRow("a turn passes no more") << "ABC"
                                               << "AbC"
                                               << "AC" << 0 << 1 << 0;
    }
    void passesOnWhatTheSourceTells()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        Filtered f(before);
        f.set(after);
        QTEST(f.text(), "shown");
        QTEST(static_cast<int>(f.inserted.count()), "insertions");
        QTEST(static_cast<int>(f.removed.count()), "removals");
        QTEST(static_cast<int>(f.changed.count()), "changes");
        QCOMPARE(f.reset.count(), 0);
        for (int row = 0; row < f.model.rowCount(); ++row) {
            QCOMPARE(f.model.mapFromSource(f.model.mapToSource(f.model.index(row, 0))),
                     f.model.index(row, 0));
        }
    }

    void theSpokenTurnIsPassedOnIfItIsShown()
    {
        Filtered f(QStringLiteral("aBc"));
        f.source.setSpokenRow(0);
        QCOMPARE(f.changed.count(), 0);
        f.source.setSpokenRow(1);
        QCOMPARE(f.changed.count(), 1);
        QCOMPARE(f.changed.last().first().toModelIndex(), f.model.index(0, 0));
        QCOMPARE(f.changed.last().at(2).value<QList<int>>(), QList<int>{itemmodels::SpokenRole});
        QVERIFY(f.model.index(0, 0).data(itemmodels::SpokenRole).toBool());
    }

    void anotherConversationResets()
    {
        Filtered f(QStringLiteral("aBc"));
        f.source.setConversation(conversationOf(QStringLiteral("c2"), QStringLiteral("XyZ")));
        QCOMPARE(f.reset.count(), 1);
        QCOMPARE(f.text(), QStringLiteral("XZ"));
    }

    void aKeptPlaceMovesAlong()
    {
        Filtered f(QStringLiteral("aBcD"));
        const QPersistentModelIndex kept(f.model.index(1, 0));
        f.set(QStringLiteral("aBXcD"));
        QCOMPARE(kept.data().toString(), QStringLiteral("D"));
    }

    void anotherThresholdIsAnotherFilter()
    {
        Conversation conversation = conversationOf(QStringLiteral("c1"), QStringLiteral("abc"));
        conversation.turns[1].transcriptConfidence = 0.5;
        Filtered f({}, {.isUnsure = true});
        f.source.setConversation(conversation);
        QCOMPARE(f.text(), QStringLiteral("b"));
        itemmodels::ReadingThresholds thresholds;
        thresholds.unsureBelow = 0.4;
        f.source.setThresholds(thresholds);
        QCOMPARE(f.text(), QString());
    }
};

QTEST_GUILESS_MAIN(TestTranscriptFilterModel)
#include "tst_transcriptfiltermodel.moc"
