// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/remarksbinding.h"

#include "base/clocktime.h"
#include "playback/audioplayer.h"
#include "session/conversationsession.h"
#include "session/recordingremarks.h"
#include "session/recordingsync.h"

#include <QLabel>
#include <QStringList>

namespace earshot::window {

using session::RecordingRemark;

namespace {

QString sentenceFor(const RecordingRemark &remark)
{
    const QString begin = base::formatClockTime(remark.beginMs);
    const QString end = base::formatClockTime(remark.endMs);
    switch (remark.kind) {
    case RecordingRemark::Kind::ShorterThanCall:
        return RemarksBinding::tr(
                   "The recording lasts %1, the call %2: ringing and some of the rest are not in "
                   "it.")
            .arg(begin, end);
    case RecordingRemark::Kind::LongerThanCall:
        return RemarksBinding::tr("The recording lasts %1, longer than the call with its %2.")
            .arg(begin, end);
    case RecordingRemark::Kind::LongerThanPlayed:
        return RemarksBinding::tr("The recording is longer than Earshot plays: it ends here at %1.")
            .arg(begin);
    case RecordingRemark::Kind::CallerSilent:
        return RemarksBinding::tr("The caller's side of the recording is silent.");
    case RecordingRemark::Kind::AgentSilent:
        return RemarksBinding::tr("The agent's side of the recording is silent.");
    case RecordingRemark::Kind::Damaged:
        break;
    }
    if (remark.count == 1)
        return RemarksBinding::tr("The recording is damaged from %1 to %2.").arg(begin, end);
    return RemarksBinding::tr("The recording is damaged in %n place(s), first from %1 to %2.", nullptr,
                              remark.count)
        .arg(begin, end);
}

} // namespace

RemarksBinding::RemarksBinding(const session::ConversationSession &conversation,
                               const playback::AudioPlayer &player, const session::RecordingSync &sync,
                               QLabel &line, QObject *parent)
    : QObject(parent), m_conversation(conversation), m_player(player), m_sync(sync), m_line(line)
{
    connect(&m_player, &playback::AudioPlayer::waveformGrew, this, &RemarksBinding::show);
    connect(&m_player, &playback::AudioPlayer::stateChanged, this,
            [this](playback::AudioPlayer::State state) {
                if (state == playback::AudioPlayer::State::Empty ||
                    state == playback::AudioPlayer::State::Loading)
                    m_isSoundRead = false;
                show();
            });
    connect(&m_sync, &session::RecordingSync::soundRead, this, [this] {
        m_isSoundRead = true;
        show();
    });
    show();
}

void RemarksBinding::show()
{
    QStringList sentences;
    if (m_player.isScanned()) {
        const auto &durationS = m_conversation.conversation().durationS;
        session::RecordingFacts facts;
        facts.lengthMs = m_player.lengthMs().value_or(0);
        if (durationS.hasValue())
            facts.callMs = durationS.value() * 1000;
        facts.hasSides = m_isSoundRead && m_player.waveform().channelCount() == 2;
        facts.speech = m_sync.speech();
        facts.damage = m_player.damage();
        for (const RecordingRemark &remark : session::remarksOn(facts))
            sentences.append(sentenceFor(remark));
    }
    m_line.setText(sentences.join(u' '));
    m_line.setVisible(!sentences.isEmpty());
}

} // namespace earshot::window
