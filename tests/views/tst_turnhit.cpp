// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/turnhit.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using Kind = TurnHit::Kind;

class TestTurnHit final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatLiesUnderAPoint()
    {
        TurnContent content;
        content.title = QStringLiteral("Ava");
        content.time = QStringLiteral("1:12");
        content.text = TurnText::of(QStringLiteral("https://x.example and more"), TurnText::Kind::Prose);
        content.latency = {conversation::LatencyBreakdown::Label::Response, 1800, 600, 300, 0, 900};
        content.slowestLatencyMs = 1800;
        content.isFoldable = true;
        content.foldText = QStringLiteral("Show less");
        const TurnLayout layout = TurnLayout::of(content, TurnFrame(600, QFont(), Qt::LeftToRight));
        QCOMPARE(TurnHit::at(layout, layout.timeZone.center()).kind, Kind::Time);
        QCOMPARE(TurnHit::at(layout, layout.latencyZone.center()).kind, Kind::Latency);
        QCOMPARE(TurnHit::at(layout, layout.foldZone.center()).kind, Kind::Fold);
        QCOMPARE(TurnHit::at(layout, {599, 1}).kind, Kind::Nothing);

        const QRectF text = layout.texts.front().rect;
        const TurnHit link = TurnHit::at(layout, QPointF(text.left() + 5, text.center().y()));
        QCOMPARE(link.kind, Kind::Link);
        QCOMPARE(link.link, QUrl(QStringLiteral("https://x.example")));
        QVERIFY(link.isButton());
        const TurnHit words = TurnHit::at(layout, QPointF(text.right() - 5, text.center().y()));
        QCOMPARE(words.kind, Kind::Text);
        QVERIFY(!words.isButton());
    }

    void aPillIsAButton()
    {
        TurnContent content;
        content.form = TurnForm::Pill;
        content.isFoldable = true;
        content.isUnfolded = true;
        content.title = QStringLiteral("get_order");
        content.asReceivedText = QStringLiteral("Show as received");
        content.sections = {
            {.title = QStringLiteral("Request"), .text = TurnText::note(QStringLiteral("{}"))}};
        const TurnLayout layout = TurnLayout::of(content, TurnFrame(600, QFont(), Qt::LeftToRight));
        QCOMPARE(TurnHit::at(layout, layout.foldZone.center()).kind, Kind::Fold);
        QCOMPARE(TurnHit::at(layout, layout.asReceivedZone.center()).kind, Kind::AsReceived);
        const TurnLayout mirrored = TurnLayout::of(content, TurnFrame(600, QFont(), Qt::RightToLeft));
        QVERIFY(mirrored.asReceivedZone.center().x() < 300);
        QCOMPARE(TurnHit::at(mirrored, mirrored.asReceivedZone.center()).kind, Kind::AsReceived);
    }
};

QTEST_MAIN(TestTurnHit)
#include "tst_turnhit.moc"
