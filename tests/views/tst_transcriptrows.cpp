// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/transcriptrows.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using itemmodels::TranscriptModel;

class TestTranscriptRows final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model.setConversation(conversationOf(oneOfEachKind()));
        m_rows.reset(&m_model);
    }

    void layingOutMakesAHeightRight()
    {
        const int height = m_rows.layout(3).height;
        QCOMPARE(m_rows.height(3), height);
        QVERIFY(m_rows.isLaidOut(3));
        m_rows.keepLayouts(0, 2);
        QVERIFY(!m_rows.isLaidOut(3));
        QCOMPARE(m_rows.height(3), height);
    }

    void unfoldsPillsAndQuietRowsAtOnce()
    {
        m_rows.setAllUnfolded(true);
        QVERIFY(m_rows.areAllUnfolded());
        QVERIFY(m_rows.isUnfolded(0) && m_rows.isUnfolded(3) && !m_rows.isUnfolded(1));
        m_rows.setUnfolded(3, false);
        QVERIFY(!m_rows.isUnfolded(3) && m_rows.isUnfolded(4));
        QCOMPARE(m_rows.rowsUnlikeAll(), QModelIndexList{m_model.index(3)});
        m_rows.setAllUnfolded(false);
        QVERIFY(!m_rows.isUnfolded(3) && !m_rows.isUnfolded(4));
        QVERIFY(m_rows.rowsUnlikeAll().isEmpty());
    }

    void showsARowAsReceived()
    {
        m_rows.setUnfolded(3, true);
        const int laidOut = m_rows.layout(3).height;
        m_rows.setAsReceived(3, true);
        QVERIFY(m_rows.folding(3).isAsReceived && !m_rows.folding(4).isAsReceived);
        QVERIFY(m_rows.layout(3).height < laidOut);
    }

    void aResetFoldsEverything()
    {
        m_rows.setAllUnfolded(true);
        m_rows.setAsReceived(3, true);
        m_rows.reset(&m_model);
        QVERIFY(!m_rows.isUnfolded(3) && !m_rows.folding(3).isAsReceived);
    }

private:
    TranscriptModel m_model;
    TranscriptRows m_rows{TurnFrame(600, QFont(), Qt::LeftToRight)};
};

QTEST_MAIN(TestTranscriptRows)
#include "tst_transcriptrows.moc"
