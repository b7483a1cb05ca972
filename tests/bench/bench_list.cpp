// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Times of the list of conversations, as lines "name value" in milliseconds: 100,000 rows as the program
// shows them, in a window of 1280x800. Frames are timed from the event to the end of painting. Fails when a
// goal is missed. Then how long a refresh of an open conversation that changes nothing holds the window up.

#include "benchtools.h"
#include "itemmodels/conversationlistmodel.h"
#include "itemmodels/conversationlistproxy.h"
#include "session/conversationsession.h"
#include "support/fakeconversationsource.h"
#include "views/conversationlistview.h"
#include "views/listwords.h"

#include <QApplication>
#include <QEventLoop>
#include <QLoggingCategory>
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
constexpr int Pages = 100;
constexpr int PageSize = 50;
constexpr double FrameGoalMs = 8;
constexpr double FilterGoalMs = 100;
constexpr double RefreshGoalMs = 5;
constexpr int ReplyBytes = 5'000'000;
constexpr int Refreshes = 30;

bool isMissed = false;

void print(const char *name, std::vector<double> times, double goalMs)
{
    std::sort(times.begin(), times.end());
    const double p99 = times.at((times.size() * 99 + 99) / 100 - 1);
    isMissed = isMissed || p99 > goalMs;
    QTextStream(stdout) << name << " p50 " << times.at(times.size() / 2) << " p99 " << p99 << " goal "
                        << goalMs << (p99 > goalMs ? " MISSED\n" : "\n");
}

/** Conversations `first`, `first` + 1, … */
QList<conversation::ConversationSummary> makeRows(int first, int count)
{
    static const QStringList statuses{QStringLiteral("completed"), QStringLiteral("failed"),
                                      QStringLiteral("unanswered"), QStringLiteral("in_progress")};
    QList<conversation::ConversationSummary> rows;
    for (int i = first; i < first + count; ++i) {
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

void paint(const views::ConversationListView &view)
{
    QApplication::processEvents(); // the view lays out what has changed before its next frame
    view.viewport()->repaint();
}

void timeList()
{
    itemmodels::ConversationListModel model(&views::listWord);
    itemmodels::ConversationListProxy proxy(model);
    views::ConversationListView view;
    view.setList(proxy);
    view.resize(1280, 800);
    view.show();
    const auto rows = makeRows(0, Rows);
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
    std::vector<double> pages;
    for (int page = 0; page < Pages; ++page) {
        const auto more = makeRows(Rows + page * PageSize, PageSize);
        pages.push_back(timed([&] {
            model.append(more);
            paint(view);
        }));
    }
    print("page_of_50", pages, FrameGoalMs);
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

/** The reply about a running call, with a link that is signed by `signature`. */
QByteArray replyWith(int signature)
{
    return R"({"id":"conv_1","summary":"s","status":"in_progress","recording_details":{"recording_url":)"
           R"("https://store/a?signature=)" +
           QByteArray::number(signature) + R"("},"pad":")" + QByteArray(ReplyBytes, 'x') + "\"}";
}

void timeRefresh()
{
    using session::ConversationSession;
    support::FakeConversationSource source;
    ConversationSession session(source, source);
    QEventLoop loop;
    QObject::connect(&session, &ConversationSession::conversationLoaded, &loop, &QEventLoop::quit);
    session.open({QStringLiteral("conv_1"), {}, {}, {}});
    source.fetches.last()->finishWithBody(replyWith(0));
    loop.exec();
    int answers = 0;
    QObject::connect(&session, &ConversationSession::conversationUnchanged, &session,
                     [&answers] { ++answers; });
    const auto heldUpBy = [&](int signature) {
        session.refresh();
        const QByteArray reply = replyWith(signature); // as it came: its own bytes
        const int before = answers;
        const double atOnce = timed([&] { source.fetches.last()->finishWithBody(reply); });
        return std::max(atOnce, bench::heldUpMs([&] { return answers > before; }));
    };
    std::vector<double> same;
    std::vector<double> signedAnew;
    for (int i = 0; i < Refreshes; ++i) {
        same.push_back(heldUpBy(0));
        signedAnew.push_back(heldUpBy(i + 1));
    }
    print("refresh_of_5_MB", same, RefreshGoalMs);
    print("refresh_of_5_MB_signed_anew", signedAnew, RefreshGoalMs);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("earshot.*=false")); // beside the figures
    timeList();
    timeRefresh();
    return isMissed ? 1 : 0;
}
