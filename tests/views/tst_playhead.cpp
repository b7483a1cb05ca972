// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/playhead.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using views::PlayHead;

class TestPlayHead final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void movesBetweenMessagesWhilePlaying()
    {
        PlayHead head(nullptr);
        head.setFrameMs(5);
        head.tell(1'000);
        head.setPlaying(true);
        QSignalSpy moved(&head, &PlayHead::moved);
        QTRY_VERIFY(moved.size() > 3);
        QVERIFY(head.positionMs() > 1'000);
    }

    void restsWhileNobodyLooksOrPlays()
    {
        PlayHead head(nullptr);
        head.setFrameMs(5);
        head.setPlaying(true);
        head.setFrameMs(0);
        QCOMPARE(timer(head)->isActive(), false);
        head.setFrameMs(5);
        QCOMPARE(timer(head)->isActive(), true);
        head.setPlaying(false);
        QCOMPARE(timer(head)->isActive(), false);
    }

    void messagesAreShownAtOnce()
    {
        PlayHead head(nullptr);
        QSignalSpy moved(&head, &PlayHead::moved);
        head.tell(30'000);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(head.positionMs(), 30'000.0);
        QVERIFY(head.hasJumped());
    }

private:
    static const QTimer *timer(const PlayHead &head) { return head.findChild<QTimer *>(); }
};

QTEST_MAIN(TestPlayHead)
#include "tst_playhead.moc"
