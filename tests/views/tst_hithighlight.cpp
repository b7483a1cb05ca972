// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/hithighlight.h"
#include "views/tones.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using itemmodels::FindQuery;
using itemmodels::HitInTurn;
using itemmodels::TextMatcher;

namespace {

const TurnFrame &frame()
{
    static const TurnFrame frame(600, QGuiApplication::font(), Qt::LeftToRight);
    return frame;
}

struct Found
{
    itemmodels::TranscriptModel model;
    HitHighlight highlight;
    Tones tones = Tones::of(QPalette(Qt::white));
    TurnLayout layout;

    Found(const conversation::Turn &turn, const QString &words, bool isUnfolded)
    {
        model.setConversation(conversationOf({turn}));
        layout = TurnLayout::of(TurnContent::of(model.index(0), {.isUnfolded = isUnfolded}), frame());
        highlight.setMatcher(std::get<TextMatcher>(TextMatcher::of({words})));
    }
    [[nodiscard]] std::vector<QRectF> rects(int text, int inText = 0) const
    {
        return highlight.rectsOf({text, inText}, layout, frame());
    }
    [[nodiscard]] QImage painted() const
    {
        QImage image(layout.width, layout.height, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        highlight.paintOver(&painter, model.index(0), layout, frame(), tones);
        return image;
    }
};

conversation::Turn withAttachment(conversation::Turn turn)
{
    turn.attachments.append(
        conversation::Attachment{conversation::Attachment::Kind::Image, QStringLiteral("tent.png")});
    return turn;
}

} // namespace

class TestHitHighlight final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksEveryHitInTheTexts()
    {
        const Found f(agentTurn(QStringLiteral("A caf\u00E9 and a cafe")), QStringLiteral("cafe"), false);
        std::vector<TextMarks> marks;
        f.highlight.mark(marks, f.layout, f.tones);
        QCOMPARE(marks.size(), size_t(1));
        QCOMPARE(marks.front().found.size(), size_t(2));
        QCOMPARE(marks.front().found.at(0).range, (TextRange{2, 6}));
        QCOMPARE(marks.front().found.at(1).range, (TextRange{13, 17}));
        QVERIFY(marks.front().selected.empty());
    }

    void nothingToFindMarksNothing()
    {
        Found f(agentTurn(QStringLiteral("a")), QStringLiteral("a"), false);
        f.highlight.setMatcher({});
        std::vector<TextMarks> marks;
        f.highlight.mark(marks, f.layout, f.tones);
        QVERIFY(marks.empty());
        QVERIFY(f.rects(1).empty());
        QImage blank(f.layout.width, f.layout.height, QImage::Format_ARGB32);
        blank.fill(Qt::white);
        QCOMPARE(f.painted(), blank);
    }

    void knowsWhereAHitStands()
    {
        const Found f(agentTurn(QStringLiteral("one\ntwo one")), QStringLiteral("one"), false);
        const auto first = f.rects(1, 0);
        const auto second = f.rects(1, 1);
        QCOMPARE(first.size(), size_t(1));
        QCOMPARE(second.size(), size_t(1));
        QVERIFY(f.layout.content.contains(first.front()));
        QVERIFY(second.front().top() >= first.front().bottom());
        QVERIFY(second.front().left() > first.front().left());
        QVERIFY(f.rects(1, 2).empty());
        QVERIFY(f.rects(7, 0).empty());
    }

    void aHitOverALineBreakHasTwoParts()
    {
        const Found f(agentTurn(QStringLiteral("late\norder")), QStringLiteral("late order"), false);
        QCOMPARE(f.rects(1).size(), size_t(2));
    }

    void looksIntoToolsThatAreUnfolded()
    {
        const auto tool = toolTurn(QStringLiteral("{\"id\": 1}"));
        const Found folded(tool, QStringLiteral("id"), false);
        QVERIFY(folded.rects(1).empty());
        const Found f(tool, QStringLiteral("id"), true);
        QCOMPARE(f.rects(1).size(), size_t(1)); // the request
        QCOMPARE(f.rects(2).size(), size_t(1)); // the response
        QVERIFY(f.rects(2).front().top() > f.rects(1).front().top());
    }

    void looksIntoTitlesAndAttachments()
    {
        const Found title(agentTurn(QStringLiteral("a")), QStringLiteral("va"), false); // Ava
        QCOMPARE(title.rects(0).size(), size_t(1));
        QVERIFY(title.rects(0).front().bottom() <= title.layout.content.top());
        const Found attachment(withAttachment(agentTurn(QStringLiteral("a"))), QStringLiteral("tent"), false);
        QCOMPARE(attachment.rects(2).size(), size_t(1));
        const Found onlyAttachment(withAttachment(agentTurn({})), QStringLiteral("tent"), false);
        QCOMPARE(onlyAttachment.rects(1).size(), size_t(1));
    }

    void thePresentHitHasAnOutline()
    {
        Found f(agentTurn(QStringLiteral("one two")), QStringLiteral("two"), false);
        const QImage before = f.painted();
        f.highlight.setCurrent(f.model.index(0), HitInTurn{1, 0});
        QVERIFY(f.painted() != before);
        f.highlight.setCurrent({}, {});
        QCOMPARE(f.painted(), before);
    }
};

QTEST_MAIN(TestHitHighlight)
#include "tst_hithighlight.moc"
