// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Find, filter and triage in a call of 100,000 turns, beside jq and grep, which read the same reply as a
// file. What counts for the reader: key press to the first hit, to the full count, and how long the window's
// thread was held up.

#include "bench/benchtools.h"
#include "decoding/conversationdecoder.h"
#include "itemmodels/transcriptfiltermodel.h"
#include "itemmodels/transcriptfinder.h"
#include "itemmodels/transcriptmodel.h"
#include "itemmodels/triagefacts.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

using namespace earshot;
using namespace earshot::bench;
using itemmodels::FindQuery;
using itemmodels::TranscriptFinder;

namespace {

constexpr int TurnCount = 100'000;
constexpr double StartS = 1'767'225'600;

const std::array ForeignWords{"être",     "déjà",  "où",    "commande", "envoyée", "très",
                              "prochain", "après", "reçue", "colis",    "à",       "la"};

QByteArray sentence(QRandomGenerator &random, int words, bool isForeign)
{
    return isForeign ? bench::sentence(random, words, ForeignWords)
                     : bench::sentence(random, words, bench::Words);
}

/** Messages of 2 to 400 words (most are short), a fifth tool calls with JSON results. The last turn says
 * "refund". */
QByteArray reply(bool isForeign)
{
    QRandomGenerator random(1);
    QByteArray body = R"({"id":"bench","status":"completed","conversation":{"items":[)";
    for (int turn = 0; turn < TurnCount; ++turn) {
        const QByteArray id = QByteArray::number(turn);
        const QByteArray createdAt = QByteArray::number(StartS + turn * 3, 'f', 1);
        body += turn == 0 ? "" : ",";
        if (turn % 5 == 4) {
            body += R"({"id":"c)" + id + R"(","type":"function_call","call_id":"k)" + id +
                    R"(","name":"find_order","arguments":"{\"order\":)" + id + R"(}","created_at":)" +
                    createdAt + R"(},{"id":"o)" + id + R"(","type":"function_call_output","call_id":"k)" +
                    id + R"(","is_error":)" + (turn % 1000 == 4 ? "true" : "false") +
                    R"(,"output":"{\"state\":\"late\",\"note\":\")" +
                    sentence(random, 2 + random.bounded(150), isForeign) + R"(\"}","created_at":)" +
                    createdAt + "}";
        } else {
            const int words = 2 + (random.bounded(10) == 0 ? random.bounded(398) : random.bounded(170));
            body += R"({"id":"m)" + id + R"(","type":"message","role":")" +
                    (turn % 2 == 0 ? "assistant" : "user") + R"(","content":[")" +
                    sentence(random, words, isForeign) + (turn == TurnCount - 2 ? "refund" : "") +
                    R"("],"created_at":)" + createdAt + R"(,"metrics":{"e2e_latency":)" +
                    QByteArray::number(random.bounded(4000) / 1000.0) + "}}";
        }
    }
    return body + "]}}";
}

struct Found
{
    double cpuMs = 0;      ///< of all threads
    double firstHitMs = 0; ///< 0 without a hit
    double allMs = 0;
    double heldUpMs = 0; ///< longest time between two turns of the event loop
    qint64 hits = 0;
};

Found find(TranscriptFinder &finder, const FindQuery &query)
{
    Found found;
    QElapsedTimer timer;
    QObject watcher;
    QObject::connect(&finder, &TranscriptFinder::firstHitFound, &watcher,
                     [&] { found.firstHitMs = milliseconds(timer); });
    timer.start();
    const std::clock_t cpu = std::clock();
    const double callMs = bench::timed([&] { finder.find(query, 0); });
    found.heldUpMs = std::max(callMs, heldUpMs([&finder] { return !finder.isRunning(); }));
    found.allMs = milliseconds(timer);
    found.cpuMs = 1000.0 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
    for (const int count : finder.hitCounts()) {
        found.hits += count;
    }
    return found;
}

void benchQuery(QTextStream &out, TranscriptFinder &finder, const char *name, const FindQuery &query)
{
    std::vector<double> cpu;
    std::vector<double> first;
    std::vector<double> all;
    std::vector<double> heldUp;
    qint64 hits = 0;
    for (int run = 0; run < Runs; ++run) {
        const Found found = find(finder, query);
        cpu.push_back(found.cpuMs);
        first.push_back(found.firstHitMs);
        all.push_back(found.allMs);
        heldUp.push_back(found.heldUpMs);
        hits = found.hits;
    }
    out << QStringLiteral("%1%2%3%4%5%6\n")
               .arg(QString::fromUtf8(name), -44)
               .arg(median(first), 10, 'f', 1)
               .arg(median(all), 10, 'f', 1)
               .arg(*std::max_element(heldUp.cbegin(), heldUp.cend()), 10, 'f', 1)
               .arg(median(cpu), 10, 'f', 1)
               .arg(hits, 10);
    out.flush();
}

void benchWork(QTextStream &out, const char *name, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        times.push_back(timed(work));
    }
    out << QStringLiteral("%1%2\n").arg(QString::fromUtf8(name), -44).arg(median(times), 10, 'f', 1);
    out.flush();
}

void benchPeer(QTextStream &out, const char *name, const QString &program, const QStringList &arguments)
{
    const auto run = runPeer(program, arguments);
    if (!run) {
        out << name << ": not installed\n";
        return;
    }
    out << QStringLiteral("%1%2%3\n")
               .arg(QString::fromUtf8(name), -44)
               .arg(QString(), 10)
               .arg(run->medianMs, 10, 'f', 1)
        << QStringLiteral("   found: %1\n").arg(QString::fromUtf8(run->answer));
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QByteArray body = reply(false);
    auto decoded = decoding::decodeConversation(body);
    auto foreign = decoding::decodeConversation(reply(true));
    if (!decoded.hasValue() || !foreign.hasValue()) {
        out << "bench_find: the reply was not decoded\n";
        return 1;
    }
    const conversation::Conversation &call = decoded.value().conversation;
    out << "Find in " << call.turns.size() << " turns (" << body.size() / 1'000'000
        << " MB of JSON), median of " << Runs << ", ms; held up: worst\n"
        << QStringLiteral("%1%2%3%4%5%6\n")
               .arg(QString(), -44)
               .arg(QStringLiteral("first hit"), 10)
               .arg(QStringLiteral("all"), 10)
               .arg(QStringLiteral("held up"), 10)
               .arg(QStringLiteral("CPU"), 10)
               .arg(QStringLiteral("hits"), 10);

    TranscriptFinder finder;
    finder.setTranscript({call.turns, itemmodels::SpeakerNames::of(call)});
    const double before = residentBytes();
    benchQuery(out, finder, "a word in the last turn", {QStringLiteral("refund")});
    benchQuery(out, finder, "a word that is nowhere", {QStringLiteral("invoice")});
    benchQuery(out, finder, "a word in most turns", {QStringLiteral("order")});
    benchQuery(out, finder, "one letter", {QStringLiteral("e")});
    benchQuery(out, finder, "JSON as it is laid out", {QStringLiteral("\"state\": \"late\"")});
    benchQuery(out, finder, "whole word, match case", {QStringLiteral("late"), true, true});
    benchQuery(out, finder, "regular expression re(fund|turn)",
               {.text = QStringLiteral("re(fund|turn)"), .isRegularExpression = true});
    const double after = residentBytes();
    TranscriptFinder foreignFinder;
    foreignFinder.setTranscript({foreign.value().conversation.turns, {}});
    benchQuery(out, foreignFinder, "accents in every turn: refund", {QStringLiteral("refund")});
    benchQuery(out, foreignFinder, "accents in every turn: envoyee", {QStringLiteral("envoyee")});
    out << QStringLiteral("memory kept by the searches: %1 bytes a turn\n")
               .arg((after - before) / TurnCount, 0, 'f', 0);

    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("reply.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size() || !file.flush()) {
        out << "bench_find: the reply was not written\n";
        return 1;
    }
    benchPeer(out, "jq: messages with refund", QStringLiteral("jq"),
              {QStringLiteral("[.conversation.items[]|select(.type==\"message\")|select(.content[0]|"
                              "contains(\"refund\"))]|length"),
               path});
    benchPeer(
        out, "grep -io refund", QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("grep -io refund \"$1\" | wc -l"), QStringLiteral("sh"), path});

    itemmodels::TranscriptModel model;
    model.setConversation(call);
    itemmodels::TranscriptFilterModel filter;
    filter.setSourceModel(&model);
    out << "\nIn the window's thread, ms\n";
    benchWork(out, "filter on: failed tools", [&] {
        filter.setFilter({.isFailed = true});
        filter.setFilter({});
    });
    benchWork(out, "filter on and off: the agent's turns", [&] {
        filter.setFilter({.isAgent = true});
        filter.setFilter({});
    });
    benchWork(out, "triage facts", [&] { (void)itemmodels::TriageFacts::of(call.turns); });
    benchPeer(out, "jq: failed tools", QStringLiteral("jq"),
              {QStringLiteral(
                   "[.conversation.items[]|select(.type==\"function_call_output\" and .is_error)]|length"),
               path});
    return 0;
}
