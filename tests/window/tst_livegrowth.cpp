// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "transcriptfixture.h"
#include "window/livegrowth.h"

#include <QPushButton>
#include <QScrollBar>

using namespace earshot;

namespace {

struct Fixture : window::TranscriptFixture
{
    QScrollBar *bar = view->verticalScrollBar();

    explicit Fixture(int turnCount)
    {
        new window::LiveGrowth(view);
        grow(turnCount);
    }
    void grow(int turnCount) { model.setConversation(conversationOf(QString(turnCount, u'a'))); }
    [[nodiscard]] QPushButton *button() const
    {
        return view->findChild<QPushButton *>(QStringLiteral("newTurns"));
    }
};

} // namespace

class TestLiveGrowth final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoReadsTheEndNeedsNoNotice()
    {
        Fixture f(50);
        QVERIFY(f.show());
        f.bar->setValue(f.bar->maximum());
        f.grow(52);
        QVERIFY(!f.button()->isVisible());
        QCOMPARE(f.bar->value(), f.bar->maximum());
    }

    void whoReadsFurtherUpIsTold()
    {
        Fixture f(50);
        QVERIFY(f.show());
        f.bar->setValue(0);
        f.grow(51);
        f.grow(53);
        QVERIFY(f.button()->isVisible());
        QCOMPARE(f.button()->text(), QStringLiteral("3 new turns"));
        QCOMPARE(f.bar->value(), 0);
        f.button()->click();
        QCOMPARE(f.current(), 50);
        QVERIFY(!f.button()->isVisible());
        QVERIFY(f.view->hasFocus());
    }

    void scrollingDownIsEnough()
    {
        Fixture f(50);
        QVERIFY(f.show());
        f.bar->setValue(0);
        f.grow(53);
        f.bar->setValue(f.bar->maximum());
        QVERIFY(!f.button()->isVisible());
    }

    void anotherConversationForgets()
    {
        Fixture f(50);
        QVERIFY(f.show());
        f.bar->setValue(0);
        f.grow(53);
        auto other = window::TranscriptFixture::conversationOf(QStringLiteral("a"));
        other.id = QStringLiteral("c2");
        f.model.setConversation(other);
        QVERIFY(!f.button()->isVisible());
    }
};

QTEST_MAIN(TestLiveGrowth)
#include "tst_livegrowth.moc"
