// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/fetchtext.h"

#include "session/playbacksession.h"

#include <QCoreApplication>

namespace earshot::window {

namespace {

class FetchTexts
{
    Q_DECLARE_TR_FUNCTIONS(FetchTexts)
};

QString lostText(std::chrono::milliseconds pause)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(pause).count();
    return seconds > 0 ? FetchTexts::tr("Connection lost, trying again in %n s.", nullptr, int(seconds))
                       : FetchTexts::tr("Connection lost, trying again.");
}

QString linkText(qint64 leftS)
{
    constexpr qint64 Minute = 60;
    return leftS >= Minute
               ? FetchTexts::tr("The recording's link is good for %n min.", nullptr, int(leftS / Minute))
               : FetchTexts::tr("The recording's link is good for less than a minute.");
}

} // namespace

QString fetchText(const session::PlaybackSession &playback, const QDateTime &now)
{
    using State = session::PlaybackSession::State;
    if (playback.state() != State::Fetching && playback.state() != State::Ready) {
        return {};
    }
    if (const auto &problem = playback.fetchProblem()) {
        return FetchTexts::tr("The rest of the recording could not be fetched. %1").arg(problem->text);
    }
    if (const auto pause = playback.retryPause()) {
        return lostText(*pause);
    }
    if (playback.isCutShort()) {
        return FetchTexts::tr("The recording ends early: its store holds less of it than it announces.");
    }
    const auto goodUntil = playback.linkGoodUntil();
    // While nothing can be heard yet, how much has come is worth more.
    return goodUntil && *goodUntil > now && playback.state() == State::Ready
               ? linkText(now.secsTo(*goodUntil))
               : QString();
}

} // namespace earshot::window
