// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/heardlatencydialog.h"

#include "itemmodels/transcripttext.h"
#include "session/conversationsession.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"
#include "views/plaintext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace earshot::window {

using session::HeardLatency;

namespace {

constexpr qsizetype LongestText = 200;

} // namespace

HeardLatencyDialog::HeardLatencyDialog(session::ConversationSession &conversation,
                                       session::PlaybackSession &playback, const session::RecordingSync &sync,
                                       QWidget *parent)
    : QDialog(parent)
    , m_conversation(conversation)
    , m_playback(playback)
    , m_sync(sync)
    , m_sentence(new QLabel(this))
    , m_list(new QTreeView(this))
{
    setWindowTitle(tr("Heard latency"));
    auto *layout = new QVBoxLayout(this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Turns whose wait is heard otherwise than reported"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    layout->addWidget(m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter belongs to the list
    layout->addWidget(buttons);
    resize(640, 360);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeView::activated, this, &HeardLatencyDialog::play);
    connect(&m_conversation, &session::ConversationSession::conversationLoaded, this,
            &HeardLatencyDialog::showWaits);
    connect(&m_sync, &session::RecordingSync::timelineChanged, this, &HeardLatencyDialog::showWaits);
    connect(&m_sync, &session::RecordingSync::soundRead, this, &HeardLatencyDialog::showWaits);
    connect(&m_playback, &session::PlaybackSession::stateChanged, this, &HeardLatencyDialog::showWaits);
    showWaits();
    m_list->setFocus();
}

void HeardLatencyDialog::showWaits()
{
    const QList<conversation::Turn> &turns = m_conversation.conversation().turns;
    QList<itemmodels::WaitDifference> waits;
    for (const HeardLatency &latency : m_sync.heardLatencies()) {
        const auto turnMs = m_sync.timeline().offsetMs(latency.row);
        if (latency.isNotable() && turnMs) {
            const QString text = views::oneLine(itemmodels::plainText(turns.at(latency.row)), LongestText);
            waits.append({*turnMs, text, static_cast<double>(latency.waitedMs), latency.reportedMs});
        }
    }
    m_model.setWaits(waits);
    m_list->setVisible(!waits.isEmpty());
    m_sentence->setText(sentence());
}

QString HeardLatencyDialog::sentence() const
{
    const auto measured = static_cast<int>(m_sync.heardLatencies().size());
    if (m_model.rowCount() > 0) {
        return tr("Answers measured: %1. Listed: %2, where the silence that is heard differs from the "
                  "reported "
                  "latency by more than half a second. Enter plays from just before it.")
            .arg(locale().toString(measured), locale().toString(m_model.rowCount()));
    }
    if (measured > 0) {
        return tr("Answers measured: %1. In none of them the silence that is heard differs from the reported "
                  "latency by more than half a second.")
            .arg(locale().toString(measured));
    }
    const playback::AudioPlayer &player = m_playback.player();
    if (m_playback.state() == session::PlaybackSession::State::NoRecording) {
        return tr("This conversation has no recording to listen to.");
    }
    if (!player.isScanned()) {
        return tr("The recording is still being read.");
    }
    if (player.waveform().channelCount() != 2) {
        return tr(
            "The recording does not keep the caller and the agent apart, so that waits cannot be heard.");
    }
    return tr(
        "No wait could be measured: no answer has a sure place in the recording behind something that the "
        "caller said.");
}

void HeardLatencyDialog::play(const QModelIndex &index)
{
    m_playback.seek(m_model.listenFromMs(index.row()));
    m_playback.play();
}

} // namespace earshot::window
