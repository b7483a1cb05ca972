// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Times of the list of conversations, as lines "name value" in milliseconds: 100,000 rows as the program
// shows them, in a window of 1280x800. Frames are timed from the event to the end of painting. Fails when a
// goal is missed. Then the cost to the window of a refresh of an open conversation that changes nothing.

#include "benchtools.h"
#include "itemmodels/conversationlistmodel.h"
#include "itemmodels/conversationlistproxy.h"
#include "session/conversationsession.h"
#include "support/fakeconversationsource.h"
#include "views/conversationlistview.h"
#include "views/listwords.h"

#include <QApplication>
#include <QEventLoop>
#include <QScrollBar>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <vector>

using namespace earshot;
using bench::timed;

namespace {

constexpr int Rows = 100'000;
constexpr int Frames = 300;
constexpr double FrameGoalMs = 8;
constexpr double FilterGoalMs = 100;
constexpr double RefreshGoalMs = 5;
constexpr int ReplyBytes = 5'000'000;

bool isMissed = false;

void print(const char *name, std::vector<double> times, double goalMs)
{
    std::sort(times.begin(), times.end());
    const double p99 = times.at((times.size() - 1) * 99 / 100);
    isMissed = isMissed || p99 > goalMs;
    QTextStream(stdout) << name << " p50 " << times.at(times.size() / 2) << " p99 " << p99 << " goal "
                        << goalMs << (p99 > goalMs ? " MISSED\n" : "\n");
}

QList<conversation::ConversationSummary> makeRows()
{
    static const QStringList statuses{QStringLiteral("completed"), QStringLiteral("failed"),
                                      QStringLiteral("unanswered"), QStringLiteral("in_progress")};
    QList<conversation::ConversationSummary> rows;
    for (int i = 0; i < Rows; ++i) {
        conversation::ConversationSummary row;
        row.id = QStringLiteral("conv_%1").arg(i, 8);
        row.status = conversation::ConversationStatus::fromText(statuses.at(i % statuses.size()));
        row.channel = conversation::Channel::fromText(QStringLiteral("telephone"));
        row.direction = conversation::Direction::fromText(QStringLiteral("inbound"));
        row.callerId = QStringLiteral("+1202555%1").arg(i % 10'000, 4);
        row.agentName = QStringLiteral("Maya (order support)");
        row.durationS = i % 900;
        row.userTurnCount = i % 40;
        row.createdAt = QDateTime::fromSecsSinceEpoch(1'767'225'600 - i * 61LL, QTimeZone::utc());
        row.summary =
            QStringLiteral("Caller %1 asked where the order LK-%2 is; it stands still at the carrier's "
                           "hub. A replacement was ordered, free of charge.")
                .arg(i)
                .arg(i * 7 % 100'000);
        row.hasRecording = i % 3 == 0;
        rows.append(row);
    }
    return rows;
}

void paint(QWidget &widget)
{
    QApplication::sendPostedEvents();
    widget.repaint();
}

void timeList()
{
    itemmodels::ConversationListModel model(&views::listWord);
    itemmodels::ConversationListProxy proxy(model);
    views::ConversationListView view;
    view.setList(proxy);
    view.resize(1280, 800);
    view.show();
    const auto rows = makeRows();
    QTextStream(stdout) << "append_100000 " << timed([&] {
        model.append(rows);
        paint(view);
    }) << '\n';
    QScrollBar *bar = view.verticalScrollBar();
    std::vector<double> steps;
    std::vector<double> jumps;
    for (int frame = 0; frame < Frames; ++frame) {
        steps.push_back(timed([&] {
            bar->setValue(bar->value() + 400);
            paint(view);
        }));
        jumps.push_back(timed([&] {
            bar->setValue(int(qint64(frame) * 7919 * 97 % bar->maximum()));
            paint(view);
        }));
    }
    print("frame_400_px", steps, FrameGoalMs);
    print("frame_jump", jumps, FrameGoalMs);
    std::vector<double> searches;
    for (const char *text :
         {"l", "lk", "lk-7", "lk-77", "LK-777 carrier", "nothing of the kind", "", "9", "99"}) {
        searches.push_back(timed([&] {
            proxy.setSearch(QString::fromLatin1(text));
            paint(view);
        }));
    }
    print("search", searches, FilterGoalMs);
}

void timeRefresh()
{
    support::FakeConversationSource source;
    session::ConversationSession session(source, source);
    const QByteArray reply = R"({"id":"conv_1","summary":"s","status":"in_progress","pad":")" +
                             QByteArray(ReplyBytes, 'x') + "\"}";
    QEventLoop loop;
    QObject::connect(&session, &session::ConversationSession::conversationLoaded, &loop, &QEventLoop::quit);
    session.open({QStringLiteral("conv_1"), {}, {}, {}});
    source.fetches.last()->finishWithBody(reply);
    loop.exec();
    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        session.refresh();
        const QByteArray again(reply.constData(), reply.size()); // as it came: its own bytes
        times.push_back(timed([&] {
            source.fetches.last()->finishWithBody(again);
            QApplication::processEvents();
        }));
    }
    print("unchanged_refresh_5_MB", times, RefreshGoalMs);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    timeList();
    timeRefresh();
    return isMissed ? 1 : 0;
}
