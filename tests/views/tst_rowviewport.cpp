// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/rowviewport.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using itemmodels::TranscriptModel;

namespace {

QList<conversation::Turn> manyTurns(int count)
{
    QList<conversation::Turn> turns;
    for (int i = 0; i < count; ++i) {
        turns << agentTurn(QStringLiteral("Some words. ").repeated(1 + i * 7 % 40));
    }
    return turns;
}

} // namespace

class TestRowViewport final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model.setConversation(conversationOf(manyTurns(5000)));
        m_seen.reset(&m_model);
        m_seen.setPage(400);
        m_seen.settle();
    }

    void nothingIsLaidOutWithoutAPage()
    {
        RowViewport unseen(TurnFrame(500, QFont(), Qt::LeftToRight));
        unseen.reset(&m_model);
        unseen.settle();
        QCOMPARE(unseen.rows().layoutCount(), 0);
        unseen.moveToRow(20, QAbstractItemView::PositionAtTop);
        unseen.setPage(400);
        unseen.settle();
        QCOMPARE(unseen.rows().top(20), unseen.top()); // it was kept
    }

    void whatIsReadStaysWhereItIsWhileTheRestIsEstimated()
    {
        m_seen.moveTo(100'000);
        const int row = m_seen.rows().rowAt(m_seen.top());
        const qint64 offset = m_seen.top() - m_seen.rows().top(row);
        bool isMore = true;
        while (isMore) {
            isMore = m_seen.rows().estimateSome();
            m_seen.settle();
            QCOMPARE(m_seen.rows().rowAt(m_seen.top()), row);
            QCOMPARE(m_seen.top() - m_seen.rows().top(row), offset);
        }
    }

    void reachesBothEnds()
    {
        m_seen.moveTo(std::numeric_limits<int>::max());
        QCOMPARE(m_seen.top(), m_seen.lowestTop());
        m_seen.moveTo(m_seen.top() + 50);
        QCOMPARE(m_seen.top(), m_seen.lowestTop());
        m_seen.moveTo(-10);
        QCOMPARE(m_seen.top(), 0);
    }

    void bringsARowToWhereItIsWanted()
    {
        m_seen.moveToRow(2500, QAbstractItemView::PositionAtTop);
        QCOMPARE(m_seen.rows().top(2500), m_seen.top());
        m_seen.moveToRow(2500, QAbstractItemView::PositionAtBottom);
        QCOMPARE(m_seen.rows().top(2501), m_seen.top() + 400);
        QVERIFY(!m_seen.moveToUpperPart(2500));
        QVERIFY(m_seen.moveToUpperPart(100));
        QVERIFY(m_seen.rows().top(100) >= m_seen.top());
    }

    void theEndStaysTheEndWhenTurnsComeIn()
    {
        m_seen.moveTo(std::numeric_limits<int>::max());
        m_model.setConversation(conversationOf(manyTurns(5010)));
        m_seen.insert(5000, 5009);
        m_seen.settle();
        QCOMPARE(m_seen.top(), m_seen.lowestTop());
        m_seen.remove(5000, 5009);
        m_model.setConversation(conversationOf(manyTurns(5000)));
        m_seen.settle();
        QCOMPARE(m_seen.top(), m_seen.lowestTop());
    }

private:
    TranscriptModel m_model;
    RowViewport m_seen{TurnFrame(500, QFont(), Qt::LeftToRight)};
};

QTEST_MAIN(TestRowViewport)
#include "tst_rowviewport.moc"
