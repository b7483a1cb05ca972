// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Times of the transcript view for bench_transcript.py, as lines "name value": a call of many turns as the
// program shows it, in a window of 1280x800. Frames are timed from the event to the end of painting.

#include "benchtools.h"
#include "conversation/latencybreakdown.h"
#include "itemmodels/transcriptfiltermodel.h"
#include "itemmodels/transcriptmodel.h"
#include "views/transcriptview.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <malloc.h>
#include <memory>
#include <string>
#include <vector>

using namespace earshot;
using bench::timed;
using conversation::Conversation;
using conversation::Speaker;
using conversation::Turn;

namespace {

constexpr int Frames = 300;
constexpr int Jumps = 100;
constexpr int SpokenChanges = 1000;
constexpr qint64 StartMs = 1'767'225'600'000;

QString sentence(QRandomGenerator &random, int words)
{
    static const QStringList some{
        QStringLiteral("the"),    QStringLiteral("order"), QStringLiteral("parcel"),
        QStringLiteral("please"), QStringLiteral("at"),    QStringLiteral("tomorrow"),
        QStringLiteral("we"),     QStringLiteral("send"),  QStringLiteral("another")};
    QStringList chosen;
    for (int i = 0; i < words; ++i) {
        chosen << some.at(random.bounded(static_cast<int>(some.size())));
    }
    return chosen.join(u' ');
}

/** 2 to 400 words, mostly few; every fifth turn is a tool call. */
Conversation makeCall(int turns)
{
    QRandomGenerator random(20260101); // NOLINT: runs must be alike
    Conversation call;
    call.id = QStringLiteral("bench %1").arg(turns);
    call.agentName = QStringLiteral("Ava");
    call.turns.reserve(turns);
    for (int i = 0; i < turns; ++i) {
        Turn turn;
        turn.kind = i % 5 == 4 ? Turn::Kind::ToolCall : Turn::Kind::Message;
        turn.createdAtMs = StartMs + i * 4000LL;
        if (turn.kind == Turn::Kind::ToolCall) {
            turn.toolCall.name = QStringLiteral("find_order");
            turn.toolCall.arguments = QStringLiteral("{\"order\": %1}").arg(i);
            turn.toolCall.createdAtMs = turn.createdAtMs;
            turn.toolCall.outputs.append(
                {.output = QStringLiteral("{\"state\": \"%1\"}").arg(sentence(random, 20)),
                 .createdAtMs = StartMs + i * 4000LL + 400});
        } else {
            turn.speaker.kind = i % 2 == 0 ? Speaker::Kind::Agent : Speaker::Kind::Caller;
            turn.text =
                sentence(random, random.bounded(10) == 0 ? random.bounded(60, 400) : random.bounded(2, 40));
            turn.metrics.startedSpeakingAtMs = turn.createdAtMs;
            turn.metrics.e2eLatencyMs = 300 + random.bounded(3000);
            turn.metrics.llmTtftMs = 200;
        }
        call.turns.append(turn);
    }
    call.slowestLatencyMs = conversation::slowestLatencyMs(call.turns); // as the decoder does
    return call;
}

/** What the program has of a transcript. */
struct Pane
{
    itemmodels::TranscriptModel model;
    itemmodels::TranscriptFilterModel shown;
    views::TranscriptView view;

    Pane()
    {
        shown.setSourceModel(&model);
        view.setModel(&shown);
        view.resize(1280, 800);
        view.show();
        QApplication::processEvents();
    }

    void paint() { view.viewport()->repaint(); }
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/** Processor time of this thread: on a busy machine the clock tells how long others ran. */
double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void print(const char *name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1,
                              static_cast<size_t>(share * static_cast<double>(times.size())))];
    };
    out() << name << "_p50 " << at(0.5) << '\n'
          << name << "_p99 " << at(0.99) << '\n'
          << name << "_worst " << times.back() << '\n';
}

double firstPaint(const Conversation &call)
{
    Pane pane;
    return timed([&] {
        pane.model.setConversation(call);
        pane.paint();
    });
}

/** Frames of a movement, by the clock and by the processor. */
template <typename Move>
void frames(const char *name, int count, Pane &pane, Move move)
{
    std::vector<double> clock;
    std::vector<double> processor;
    for (int frame = 0; frame < count; ++frame) {
        const double begin = processorMs();
        clock.push_back(timed([&] {
            move();
            pane.paint();
        }));
        processor.push_back(processorMs() - begin);
    }
    print(name, clock);
    print((std::string(name) + "_processor").c_str(), processor);
}

void scroll(Pane &pane)
{
    QScrollBar *bar = pane.view.verticalScrollBar();
    frames("wheel", Frames, pane, [&] { bar->setValue(bar->value() + 400); });
    QRandomGenerator random(7); // NOLINT: runs must be alike
    frames("drag", Jumps, pane, [&] { bar->setValue(random.bounded(bar->maximum())); });
    print("resize", {timed([&] {
              pane.view.resize(1267, 800);
              pane.paint();
          })});
}

void speak(Pane &pane)
{
    pane.view.verticalScrollBar()->setValue(0);
    pane.paint();
    std::vector<double> changes;
    for (int i = 0; i < SpokenChanges; ++i) {
        changes.push_back(timed([&] { pane.model.setSpokenRow(i % 4); }));
        QApplication::processEvents(); // paints the two rows
    }
    print("spoken", changes);
}

/** Opens turns of a million letters. */
void unfold()
{
    QRandomGenerator random(8); // NOLINT: runs must be alike
    Conversation call;
    call.id = QStringLiteral("long");
    Turn said;
    said.kind = Turn::Kind::Message;
    said.speaker.kind = Speaker::Kind::Agent;
    said.text = sentence(random, 180'000);
    Turn tool;
    tool.kind = Turn::Kind::ToolCall;
    tool.toolCall.outputs.append(
        {.output = u'[' + QStringLiteral("{'order': 4419, 'state': 'shipped'}, ").repeated(27'000) + u']'});
    call.turns = {said, tool};
    Pane pane;
    out() << "first_paint_of_a_million " << timed([&] {
        pane.model.setConversation(call);
        pane.paint();
    }) << '\n';
    for (const auto &[row, name] : {std::pair(0, "unfold_text"), std::pair(1, "unfold_tool")}) {
        pane.view.scrollTo(pane.shown.index(row, 0), QAbstractItemView::PositionAtTop);
        out() << name << ' ' << timed([&, turn = row] {
            pane.view.setUnfolded(pane.shown.index(turn, 0), true);
            pane.paint();
        }) << '\n';
    }
}

size_t allocated()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const int turns = application.arguments().value(1, QStringLiteral("100000")).toInt();
    const Conversation small = makeCall(1000);
    const Conversation call = makeCall(turns);
    firstPaint(small); // fonts and caches
    std::vector<double> few;
    std::vector<double> many;
    for (int run = 0; run < 7; ++run) {
        few.push_back(firstPaint(small));
        many.push_back(firstPaint(call));
    }
    print("first_paint_1000", few);
    print("first_paint", many);

    Pane pane;
    const size_t before = allocated();
    pane.model.setConversation(call);
    pane.paint();
    for (int i = 0; i < 2000; ++i) {
        QApplication::processEvents(); // heights are estimated in the background
    }
    out() << "bytes_per_turn " << static_cast<double>(allocated() - before) / turns << '\n';
    scroll(pane);
    speak(pane);
    unfold();
    return 0;
}
