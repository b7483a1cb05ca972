// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// turn_pictures DIRECTORY: a picture of each kind of turn, folded and unfolded, in light and dark, for review
// by eye. scripts/pictures keeps them in docs/pictures.

#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "views/transcriptview.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QStyleFactory>

using namespace earshot;
using namespace earshot::views;
using conversation::EmailFacts;
using conversation::Turn;

namespace {

constexpr qint64 DayMs = 86'400'000;

QList<Turn> spokenTurns()
{
    QList<Turn> turns;
    turns << message(conversation::Speaker::Kind::System,
                     QStringLiteral("You are Ava. Be kind and be brief."));
    turns << agentTurn(
        QStringLiteral("<chat_history_summary>The caller wants another parcel.</chat_history_summary>"), 500);
    turns << agentTurn(QStringLiteral("Good morning, <expr tone=\"warm\"/> how can I help you?"), 1000);
    turns.last().metrics = {.startedSpeakingAtMs = StartMs + 1000, .stoppedSpeakingAtMs = StartMs + 3000};
    turns << callerTurn(
        QStringLiteral("My parcel has not come. The page is https://shop.example/orders/4419."), 9000);
    turns.last().metrics = {.startedSpeakingAtMs = StartMs + 11'000,
                            .stoppedSpeakingAtMs = StartMs + 15'000,
                            .endOfTurnDelayMs = 1400};
    turns.last().transcriptConfidence = 0.41;
    turns << agentTurn(QStringLiteral("Let me look that up for you, one moment please."), 16'000);
    turns.last().interrupted = true;
    turns.last().metrics = {.startedSpeakingAtMs = StartMs + 16'800,
                            .stoppedSpeakingAtMs = StartMs + 17'900,
                            .llmTtftMs = 900,
                            .ttsTtfbMs = 300,
                            .e2eLatencyMs = 1840};
    turns << agentTurn(QStringLiteral("I have it here."), 18'500);
    turns.last().metrics = {.startedSpeakingAtMs = StartMs + 19'000,
                            .stoppedSpeakingAtMs = StartMs + 20'000,
                            .llmTtftMs = 300,
                            .ttsTtfbMs = 150,
                            .e2eLatencyMs = 620};
    turns << callerTurn(QStringLiteral("Invisible \u202E letters \u200B and a word without end: ") +
                            QString(90, u'w'),
                        21'000);
    turns.last().attachments.append({conversation::Attachment::Kind::Image, QStringLiteral("door.jpg")});
    turns << agentTurn({}, 22'000);
    return turns;
}

QList<Turn> tools()
{
    QList<Turn> turns;
    turns << toolTurn(
        QStringLiteral("{'state': 'shipped', 'eta': None, 'stops': [1, 2, 3], 'link': 'https://x.example'}"));
    turns << toolTurn(QStringLiteral("{\"stock\": 3, \"reserved\": false, \"place\": null}"));
    turns[0].toolCall.groupId = turns[1].toolCall.groupId = QStringLiteral("g");
    turns << toolTurn(QStringLiteral("An internal error occurred"), true);
    turns << toolTurn({});
    turns.last().toolCall.outputs.clear();
    return turns;
}

QList<Turn> others()
{
    QList<Turn> turns;
    turns << Turn{
        .kind = Turn::Kind::Handoff, .createdAtMs = StartMs, .newAgentId = QStringLiteral("billing")};
    turns << Turn{.kind = Turn::Kind::ConfigUpdate,
                  .rawJson = QStringLiteral("{\"tools_added\": [\"refund\"]}")};
    turns << Turn{.kind = Turn::Kind::Unknown,
                  .rawJson = QStringLiteral("{\"type\": \"dtmf\", \"digit\": 4}")};
    turns << callerTurn(QStringLiteral("[widget action_grid: Track my order]"), DayMs);
    turns << callerTurn(
        QStringLiteral("[widget form return: {\"reason\": \"too_bright\", \"unused\": true}]"), DayMs + 1000);
    turns << agentTurn(
        QStringLiteral(
            "<p>Hello Elena,</p><p>please use the <a href=\"https://x.example/l\">label</a>.</p><img "
            "src=\"https://track.example/p.gif\">"),
        DayMs + 2000);
    turns.last().email = EmailFacts{.subject = QStringLiteral("Re: my boots"),
                                    .from = QStringLiteral("support@shop.example"),
                                    .to = {QStringLiteral("elena@example.com")},
                                    .deliveryStatus = QStringLiteral("clicked"),
                                    .openedAtMs = StartMs + DayMs,
                                    .clickedAtMs = StartMs + DayMs,
                                    .clickedLink = QStringLiteral("https://x.example/l")};
    turns << agentTurn(QStringLiteral("We only need the boots."), DayMs + 3000);
    turns.last().email = EmailFacts{.subject = QStringLiteral("Re: my boots"),
                                    .deliveryStatus = QStringLiteral("bounced"),
                                    .deliveryErrorCode = QStringLiteral("552 5.2.2 mailbox full")};
    turns << agentTurn({}, DayMs + 4000);
    turns.last().email = EmailFacts{.subject = QStringLiteral("Re: out of office"),
                                    .isReplySkipped = true,
                                    .skipReason = QStringLiteral("An automatic reply needs no answer.")};
    return turns;
}

QPalette darkPalette()
{
    QPalette palette;
    for (const auto &[role, colour] : {std::pair{QPalette::Window, 0x16161F},
                                       {QPalette::Base, 0x1C1F2C},
                                       {QPalette::Text, 0xE8EAF2},
                                       {QPalette::WindowText, 0xE8EAF2},
                                       {QPalette::Highlight, 0x3B5BDB},
                                       {QPalette::HighlightedText, 0xFFFFFF}}) {
        palette.setColor(role, QColor(colour));
    }
    return palette;
}

void take(const QList<Turn> &turns, Qt::LayoutDirection direction, bool isUnfolded, const QString &file)
{
    itemmodels::TranscriptModel model;
    model.setConversation(conversationOf(turns));
    TranscriptView view;
    view.setLayoutDirection(direction);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setModel(&model);
    if (isUnfolded) {
        view.unfoldAllTurns();
    }
    view.resize(760, 200);
    view.show();
    QApplication::processEvents();
    const QRect last = view.visualRect(model.index(model.rowCount() - 1));
    view.resize(760, last.bottom() + 20);
    QApplication::processEvents();
    const QRect settled = view.visualRect(model.index(model.rowCount() - 1));
    view.resize(760, settled.bottom() + 20);
    view.grab().save(file);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QDir directory(application.arguments().value(1, QStringLiteral(".")));
    const QPalette light = QApplication::style()->standardPalette();
    for (const auto &[name, palette] :
         {std::pair{QStringLiteral("light"), light}, {QStringLiteral("dark"), darkPalette()}}) {
        QApplication::setPalette(palette);
        take(spokenTurns(), Qt::LeftToRight, false,
             directory.filePath(QStringLiteral("turns-spoken-%1.png").arg(name)));
        take(tools(), Qt::LeftToRight, false,
             directory.filePath(QStringLiteral("turns-tools-folded-%1.png").arg(name)));
        take(tools(), Qt::LeftToRight, true,
             directory.filePath(QStringLiteral("turns-tools-%1.png").arg(name)));
        take(others(), Qt::LeftToRight, true,
             directory.filePath(QStringLiteral("turns-others-%1.png").arg(name)));
        take(spokenTurns(), Qt::RightToLeft, false,
             directory.filePath(QStringLiteral("turns-mirrored-%1.png").arg(name)));
    }
    return 0;
}
