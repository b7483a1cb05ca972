// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The metadata tree of a reply of 1,000,000 nodes (100 MB), beside simdjson's DOM, QJsonDocument, JSON.parse
// of V8 (Node.js and Chromium) and jq. What counts for the reader: bytes to a tree, opening an array of
// 1,000,000, key press to the first matches and to all of them, and how long the window's thread was held up.

#include "bench/benchtools.h"
#include "itemmodels/metadatachanges.h"
#include "itemmodels/metadatafinder.h"
#include "itemmodels/metadatatreemodel.h"
#include "views/metadatatree.h"
#include "json/nodetablebuilder.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <simdjson.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace earshot;
using namespace earshot::bench;
using itemmodels::MetadataFinder;
using itemmodels::MetadataQuery;
using itemmodels::MetadataTreeModel;

namespace {

constexpr int Items = 83'333; // of 12 nodes
constexpr int ArraySize = 1'000'000;

/** A call's items, a fifth with JSON in their text. The last one says "refund". */
QByteArray reply()
{
    QRandomGenerator random(1);
    QByteArray body = R"({"id":"bench","status":"completed","conversation":{"items":[)";
    for (int item = 0; item < Items; ++item) {
        const QByteArray number = QByteArray::number(item);
        const int words = 30 + random.bounded(276);
        const QByteArray text =
            item % 5 == 4
                ? R"({\"state\":\"late\",\"note\":\")" + sentence(random, words, bench::Words) + R"(\"})"
                : sentence(random, words, bench::Words) + (item == Items - 1 ? "refund" : "");
        body += (item == 0 ? "" : ",") + QByteArray(R"({"id":"item_)") + number +
                R"(","type":"message","role":")" + (item % 2 == 0 ? "assistant" : "user") +
                R"(","content":[")" + text + R"("],"created_at":)" +
                QByteArray::number(1'767'225'600 + item) +
                R"(,"interrupted":false,"metrics":{"e2e_latency":)" +
                QByteArray::number(random.bounded(4000) / 1000.0) + R"(,"llm_node_ttft":)" +
                QByteArray::number(random.bounded(900) / 1000.0) + R"(,"tts_node_ttfb":0.25}})";
    }
    return body + "]}}";
}

QByteArray numbers()
{
    QByteArray body = R"({"readings":[0)";
    for (int i = 1; i < ArraySize; ++i) {
        body += ',' + QByteArray::number(i);
    }
    return body + "]}";
}

class Bench final
{
    Q_DISABLE_COPY_MOVE(Bench)

public:
    Bench() = default;

    int run();

private:
    void parse();
    void parseBesideWindow();
    void expand();
    void filter();
    void compare();
    void row(const QString &name, const QString &value, const QString &note = {});
    void peer(const QString &name, const QString &program, const QStringList &arguments, double ours);

    QTextStream m_out{stdout};
    QTemporaryDir m_directory;
    QString m_path;
    QByteArray m_body;
    json::NodeTable m_table;
    double m_treeMs = 0;
};

void Bench::row(const QString &name, const QString &value, const QString &note)
{
    m_out << QStringLiteral("%1%2  %3\n").arg(name, -52).arg(value, 14).arg(note);
    m_out.flush();
}

QString ms(double value)
{
    return QStringLiteral("%1 ms").arg(value, 0, 'f', 1);
}

void Bench::peer(const QString &name, const QString &program, const QStringList &arguments, double ours)
{
    const auto run = runPeer(program, arguments);
    if (!run) {
        row(name, QStringLiteral("not installed"));
        return;
    }
    const QString ratio = QStringLiteral("Earshot / peer %1").arg(ours / run->medianMs, 0, 'f', 2);
    row(name, ms(run->medianMs), ours > 0 ? ratio : QString());
}

/** Bytes to a tree whose first rows can be painted, all memory new each time, in turns with simdjson. */
void Bench::parse()
{
    const simdjson::padded_string padded(m_body.constData(), static_cast<size_t>(m_body.size()));
    std::vector<double> ours;
    std::vector<double> dom;
    std::vector<double> qt;
    double bytes = 0;
    for (int run = 0; run <= Runs; ++run) {
        m_table = {};
        const double before = residentBytes();
        const double our = timed([this] {
            MetadataTreeModel model;
            auto parsed = json::parseJson(m_body);
            m_table = parsed.takeValue();
            model.setTable(m_table);
            for (int i = 0; i < model.rowCount(); ++i) {
                (void)model.index(i, MetadataTreeModel::ValueColumn).data().toString();
            }
        });
        bytes = residentBytes() - before;
        const double their = timed([&padded] {
            simdjson::dom::parser parser;
            if (parser.parse(padded).error() != simdjson::SUCCESS) {
                qFatal("simdjson does not parse the reply");
            }
        });
        const double qts = run > PeerRuns ? 0 : timed([this] { (void)QJsonDocument::fromJson(m_body); });
        if (run > 0) { // the first warms the caches
            ours.push_back(our);
            dom.push_back(their);
            if (qts > 0) {
                qt.push_back(qts);
            }
        }
    }
    m_treeMs = median(ours);
    const auto nodes = static_cast<double>(m_table.size());
    row(QStringLiteral("bytes to tree: Earshot"), ms(m_treeMs),
        QStringLiteral("%1 nodes, %2 MB").arg(m_table.size()).arg(m_body.size() / 1'000'000));
    row(QStringLiteral("memory beside the bytes"), QStringLiteral("%1 B/node").arg(bytes / nodes, 0, 'f', 1),
        QStringLiteral("goal <= 48"));
    row(QStringLiteral("simdjson, DOM"), ms(median(dom)),
        QStringLiteral("Earshot / peer %1, goal <= 1.5").arg(m_treeMs / median(dom), 0, 'f', 2));
    row(QStringLiteral("QJsonDocument"), ms(median(qt)),
        QStringLiteral("Earshot / peer %1").arg(m_treeMs / median(qt), 0, 'f', 2));
    peer(QStringLiteral("V8 in Node.js, JSON.parse"), QStringLiteral("node"),
         {QStringLiteral("-e"),
          QStringLiteral("const t=require('fs').readFileSync(process.argv[1],'utf8');"
                         "const b=performance.now();JSON.parse(t);console.log('ms='+(performance.now()-b))"),
          m_path},
         m_treeMs);
    peer(QStringLiteral("jq, process with reading the file"), QStringLiteral("jq"),
         {QStringLiteral("length"), m_path}, m_treeMs);
}

void Bench::parseBesideWindow()
{
    const std::unique_ptr<QThread> worker(QThread::create([this] { (void)json::parseJson(m_body); }));
    worker->start();
    const double heldUp = heldUpMs([&worker] { return worker->isFinished(); });
    worker->wait();
    row(QStringLiteral("window held up by that in a worker, worst"), ms(heldUp));
}

void Bench::expand()
{
    MetadataTreeModel model;
    auto parsed = json::parseJson(numbers());
    model.setTable(parsed.value());
    std::vector<double> array;
    std::vector<double> range;
    for (int run = 0; run < Runs; ++run) {
        views::MetadataTree tree;
        tree.resize(800, 1000);
        tree.setModel(&model);
        tree.collapseAll();
        tree.show();
        QCoreApplication::processEvents();
        const auto open = [&tree](const QModelIndex &index) {
            return timed([&] {
                tree.expand(index);
                tree.scrollTo(index, QAbstractItemView::PositionAtTop);
                tree.viewport()->repaint();
            });
        };
        const QModelIndex readings = model.index(0, 0);
        array.push_back(open(readings));
        range.push_back(open(model.index(500, 0, readings)));
    }
    const QString note = QStringLiteral("worst; goal <= 16");
    row(QStringLiteral("open an array of 1,000,000, painted"),
        ms(*std::max_element(array.begin(), array.end())), note);
    row(QStringLiteral("open its range 500,000 to 500,999, painted"),
        ms(*std::max_element(range.begin(), range.end())), note);
}

void Bench::filter()
{
    MetadataTreeModel model;
    model.setTable(m_table);
    MetadataFinder finder;
    finder.setTable(m_table);
    m_out << QStringLiteral("\n%1%2%3%4%5%6\n")
                 .arg(QStringLiteral("filter, median of %1, ms; held up: worst").arg(Runs), -44)
                 .arg(QStringLiteral("first rows"), 12)
                 .arg(QStringLiteral("all"), 10)
                 .arg(QStringLiteral("held up"), 10)
                 .arg(QStringLiteral("matches"), 10)
                 .arg(QStringLiteral("MB kept"), 10);
    for (const char *typed : {"refund", "invoice", "order", "e", "e2e_latency:3.9", "role:user",
                              "$.conversation.items[?].metrics", "$..e2e_latency", "état"}) {
        std::vector<double> first;
        std::vector<double> all;
        double worst = 0;
        qsizetype count = 0;
        double kept = 0;
        for (int run = 0; run < Runs; ++run) {
            QElapsedTimer timer;
            double firstMs = 0;
            QObject watcher;
            QObject::connect(&finder, &MetadataFinder::matchesChanged, &watcher, [&] {
                if (finder.matches() == nullptr) {
                    return;
                }
                model.setMatches(finder.matches());
                for (int i = 0; i < std::min(50, model.rowCount()); ++i) {
                    (void)model.index(i, MetadataTreeModel::ValueColumn).data().toString();
                }
                firstMs = firstMs > 0 ? firstMs : milliseconds(timer);
            });
            timer.start();
            finder.find(MetadataQuery::of(QString::fromUtf8(typed)));
            worst = std::max(worst, heldUpMs([&finder] { return !finder.isRunning(); }));
            first.push_back(firstMs);
            all.push_back(milliseconds(timer));
            count = static_cast<qsizetype>(finder.matches()->nodes().size());
            kept = static_cast<double>(finder.matches()->byteCount()) / 1e6;
            model.setMatches(nullptr);
        }
        m_out << QStringLiteral("%1%2%3%4%5%6\n")
                     .arg(QString::fromUtf8(typed), -44)
                     .arg(median(first), 12, 'f', 1)
                     .arg(median(all), 10, 'f', 1)
                     .arg(worst, 10, 'f', 1)
                     .arg(count, 10)
                     .arg(kept, 10, 'f', 1);
        m_out.flush();
    }
    m_out << QStringLiteral("%1%2%3\n").arg(QStringLiteral("goal"), -44).arg(30, 12).arg(400, 10);
    peer(QStringLiteral("jq: strings with refund, with reading the file"), QStringLiteral("jq"),
         {QStringLiteral("[..|strings|select(contains(\"refund\"))]|length"), m_path}, 0);
    peer(QStringLiteral("grep -ic refund, with reading the file"), QStringLiteral("grep"),
         {QStringLiteral("-ic"), QStringLiteral("refund"), m_path}, 0);
    m_out << '\n';
}

void Bench::compare()
{
    QByteArray changed = m_body;
    changed.replace("refund", "return");
    changed.replace(R"("status":"completed")", R"("status":"transferred")");
    auto after = json::parseJson(changed);
    qsizetype count = 0;
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        times.push_back(
            timed([&] { count = itemmodels::MetadataChanges(m_table, after.value(), false).count(); }));
    }
    row(QStringLiteral("what changed between two such replies, in a worker"), ms(median(times)),
        QStringLiteral("%1 changes").arg(count));
}

int Bench::run()
{
    m_body = reply();
    m_path = m_directory.filePath(QStringLiteral("reply.json"));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_body) != m_body.size() || !file.flush()) {
        m_out << "bench_metadata: the reply was not written\n";
        return 1;
    }
    m_out << "Metadata, median of " << Runs << " unless said otherwise\n";
    parse();
    parseBesideWindow();
    expand();
    filter();
    compare();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    return Bench().run();
}
