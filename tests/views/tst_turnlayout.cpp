// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/turnlayout.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::views;

namespace {

TurnContent bubble(TurnSide side, const QString &text)
{
    return {.form = TurnForm::Bubble,
            .side = side,
            .title = QStringLiteral("Ava"),
            .time = QStringLiteral("1:12"),
            .text = TurnText::note(text)};
}

TurnFrame frameOf(int width, qreal fontScale = 1, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QFont font;
    font.setPointSizeF(10 * fontScale);
    return {width, font, direction};
}

/** Everything that is drawn lies within the row. */
void verifyWithinRow(const TurnLayout &layout)
{
    const QRectF row(-0.5, -0.5, layout.width + 1, layout.height + 1);
    for (const auto &panel : layout.panels) {
        QVERIFY(row.contains(panel.rect));
    }
    for (const auto &label : layout.labels) {
        QVERIFY2(row.contains(label.rect), qPrintable(label.text));
    }
    for (const auto &text : layout.texts) {
        QVERIFY(row.contains(text.rect));
        QVERIFY(text.block.size().width() <= text.rect.width() + 0.5);
    }
    for (const auto &sign : layout.signs) {
        QVERIFY(row.contains(sign.rect));
    }
    for (const auto &bar : layout.bars) {
        QVERIFY(row.contains(bar.rect));
    }
}

TurnContent everything(TurnForm form)
{
    TurnContent content =
        bubble(TurnSide::Agent, QStringLiteral("Some text that fills more than one line of a narrow row"));
    content.form = form;
    content.separators = {QStringLiteral("8 s of silence")};
    content.heading = TurnText::note(QStringLiteral("A subject"));
    content.addresses = TurnText::note(QStringLiteral("To somebody with a long address@example.com"));
    content.remarks = {{Glyph::Interrupted, QStringLiteral("interrupted"), Ink::Warning},
                       {Glyph::Unsure, QStringLiteral("unsure 41 %"), Ink::Warning}};
    content.group = GroupPlace::First;
    content.groupCaption = QStringLiteral("2 calls in parallel");
    content.asReceivedText = QStringLiteral("Show as received");
    content.attachments.append({Glyph::Image, QStringLiteral("Image")});
    content.latency = {conversation::LatencyBreakdown::Label::Response, 1800, 600, 300, 100, 800};
    content.slowestLatencyMs = 3600;
    content.duration = QStringLiteral("420 ms");
    content.preview = QStringLiteral("a preview of the text");
    content.isFailed = true;
    content.isFoldable = true;
    content.isUnfolded = true;
    content.foldText = QStringLiteral("Show less");
    content.sections = {
        {.title = QStringLiteral("Request"), .text = TurnText::note(QStringLiteral("{}"))},
        {.title = QStringLiteral("Response"), .text = TurnText::note(QString(300, u'x')), .isError = true}};
    return content;
}

} // namespace

class TestTurnLayout final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStaysWithinTheRow_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("width");
        QTest::addColumn<qreal>("fontScale");
        QTest::addColumn<bool>("isMirrored");
        for (const TurnForm form : {TurnForm::Bubble, TurnForm::Pill, TurnForm::Quiet}) {
            for (const int width : {260, 700, 2000}) {
                for (const bool isMirrored : {false, true}) {
                    QTest::addRow("form %d, %d px%s", static_cast<int>(form), width,
                                  isMirrored ? ", mirrored" : "")
                        << static_cast<int>(form) << width << 1.0 << isMirrored;
                }
            }
            QTest::addRow("form %d, font of 250 %%", static_cast<int>(form))
                << static_cast<int>(form) << 700 << 2.5 << false;
        }
    }

    void everythingStaysWithinTheRow()
    {
        QFETCH(int, form);
        QFETCH(int, width);
        QFETCH(qreal, fontScale);
        QFETCH(bool, isMirrored);
        const auto frame = frameOf(width, fontScale, isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const auto layout = TurnLayout::of(everything(static_cast<TurnForm>(form)), frame);
        QCOMPARE(layout.width, width);
        QVERIFY(layout.height > 0);
        verifyWithinRow(layout);
    }

    void callerRightAgentLeft()
    {
        const auto frame = frameOf(700);
        const auto agent = TurnLayout::of(bubble(TurnSide::Agent, QStringLiteral("Hi")), frame);
        const auto caller = TurnLayout::of(bubble(TurnSide::Caller, QStringLiteral("Hi")), frame);
        QCOMPARE(agent.content.left(), frame.margin());
        QCOMPARE(caller.content.right(), 700 - frame.margin());
        QCOMPARE(agent.content.size(), caller.content.size());
    }

    void rightToLeftIsTheMirrorImage()
    {
        const auto content = everything(TurnForm::Bubble);
        const auto plain = TurnLayout::of(content, frameOf(700));
        const auto mirrored = TurnLayout::of(content, frameOf(700, 1, Qt::RightToLeft));
        QVERIFY(mirrored.isMirrored);
        QCOMPARE(mirrored.height, plain.height);
        QCOMPARE(mirrored.content.right(), 700 - plain.content.left());
        QCOMPARE(mirrored.timeZone.right(), 700 - plain.timeZone.left());
        QCOMPARE(mirrored.labels.size(), plain.labels.size());
        QCOMPARE(mirrored.labels.front().rect.right(), 700 - plain.labels.front().rect.left());
    }

    void aBubbleIsNeitherTooWideNorTooNarrow()
    {
        const QString text = QStringLiteral("word ").repeated(200);
        const auto frame = frameOf(700);
        QVERIFY(TurnLayout::of(bubble(TurnSide::Agent, text), frame).content.width() <= 0.72 * 700);
        const auto wide = frameOf(3000);
        QVERIFY(TurnLayout::of(bubble(TurnSide::Agent, text), wide).content.width() <= 40 * wide.em());
        const auto narrow = frameOf(120);
        const qreal width = TurnLayout::of(bubble(TurnSide::Agent, text), narrow).content.width();
        QVERIFY(width > 0 && width <= 120 - 2 * narrow.margin());
    }

    void aWordOfTenThousandLettersIsBroken()
    {
        const auto layout = TurnLayout::of(bubble(TurnSide::Agent, QString(10'000, u'w')), frameOf(400));
        verifyWithinRow(layout);
        QVERIFY(layout.height > 1000);
    }

    void aLargerFontNeedsMoreHeight()
    {
        const auto content = bubble(TurnSide::Agent, QStringLiteral("Hello"));
        const int normal = TurnLayout::of(content, frameOf(700)).height;
        const int large = TurnLayout::of(content, frameOf(700, 2.5)).height;
        QVERIFY(large > 2 * normal);
    }

    void aContinuedTurnHasItsTimeBesideTheBubble()
    {
        TurnContent content = bubble(TurnSide::Agent, QStringLiteral("Hi"));
        content.isContinued = true;
        const auto wide = TurnLayout::of(content, frameOf(700));
        QVERIFY(wide.timeZone.left() > wide.content.right());
        QCOMPARE(wide.labels.size(), size_t{1}); // no name
        const auto narrow = TurnLayout::of(content, frameOf(150));
        QVERIFY(narrow.timeZone.bottom() <= narrow.content.top());
        content.time.clear();
        QVERIFY(TurnLayout::of(content, frameOf(700)).timeZone.isEmpty());
    }

    void theLatencyBarIsScaledToTheSlowestTurn()
    {
        TurnContent content = everything(TurnForm::Bubble);
        const auto barWidth = [](const TurnLayout &layout) {
            return layout.bars.back().rect.right() - layout.bars.front().rect.left();
        };
        const auto half = TurnLayout::of(content, frameOf(700));
        QCOMPARE(half.bars.size(), size_t{4}); // LLM, TTS, tools and the rest
        QCOMPARE(qRound(half.bars[0].rect.width() / half.bars[1].rect.width()), 2); // 600 ms to 300 ms
        content.slowestLatencyMs = 1800;
        QCOMPARE(qRound(barWidth(TurnLayout::of(content, frameOf(700)))), qRound(2 * barWidth(half)));
        content.latency = {};
        QVERIFY(TurnLayout::of(content, frameOf(700)).bars.empty());
    }

    void onlyWhatCanBeFoldedHasAFoldZone()
    {
        TurnContent content = bubble(TurnSide::Agent, QStringLiteral("Hi"));
        QVERIFY(TurnLayout::of(content, frameOf(700)).foldZone.isEmpty());
        content.form = TurnForm::Quiet;
        QVERIFY(TurnLayout::of(content, frameOf(700)).foldZone.isEmpty());
        content.isFoldable = true;
        QVERIFY(!TurnLayout::of(content, frameOf(700)).foldZone.isEmpty());
        content.form = TurnForm::Pill;
        const auto pill = TurnLayout::of(content, frameOf(700));
        QCOMPARE(pill.foldZone.center().x(), 350.0);
    }

    void anEstimateGrowsWithTheText()
    {
        const auto frame = frameOf(700);
        QVERIFY(estimatedHeight(TurnForm::Bubble, 5000, frame) >
                3 * estimatedHeight(TurnForm::Bubble, 100, frame));
        QVERIFY(estimatedHeight(TurnForm::Bubble, 0, frame) > 0);
        QVERIFY(estimatedHeight(TurnForm::Pill, 5000, frame) > 3 * estimatedHeight(TurnForm::Pill, 0, frame));
    }
};

QTEST_MAIN(TestTurnLayout)
#include "tst_turnlayout.moc"
