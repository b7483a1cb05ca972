// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/syncbinding.h"

#include "playback/audioplayer.h"
#include "session/recordingsync.h"
#include "views/syncline.h"
#include "window/actionfactory.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <cmath>
#include <cstdlib>

namespace earshot::window {

using session::RecordingSync;
using Basis = RecordingSync::Basis;
using Note = views::SyncLine::Note;

namespace {

constexpr qint64 NudgeMs = 100;

QString percent(double share)
{
    return QLocale().toString(static_cast<int>(std::lround(share * 100))) + QLocale().percent();
}

QString seconds(qint64 ms)
{
    return QLocale().toString(static_cast<double>(std::llabs(ms)) / 1000, 'f', 1);
}

/** What is said while the reply gives no start, or none that holds. */
Note noteWithoutStart(const RecordingSync &sync, bool isScanned)
{
    if (sync.estimate())
        return {
            SyncBinding::tr("The reply does not say when the recording starts. Best guess from its sound: "
                            "%1 sure.")
                .arg(percent(sync.estimate()->confidence)),
            true, false, false};
    return {isScanned
                ? SyncBinding::tr("The reply does not say when the recording starts, and its sound does "
                                  "not tell: turns can't follow it.")
                : QString(),
            false, false, false};
}

Note noteFor(const RecordingSync &sync, bool hasRecording, bool isScanned)
{
    if (!hasRecording)
        return {};
    if (!sync.hasTurnTimes())
        return {SyncBinding::tr("The turns carry no times: they can't follow the recording."), false, false,
                false};
    switch (sync.basis()) {
    case Basis::Unknown:
        return noteWithoutStart(sync, isScanned);
    case Basis::Estimated:
        return {SyncBinding::tr("Turns were laid over the recording by its sound: %1 sure.")
                    .arg(percent(sync.estimate()->confidence)),
                true, true, false};
    case Basis::Chosen: {
        const qint64 laterMs = -sync.shiftMs();
        const QString sentence =
            laterMs == 0  ? SyncBinding::tr("The turns lie over the recording as you chose.")
            : laterMs > 0 ? SyncBinding::tr("As you chose, turns come %1 s later.").arg(seconds(laterMs))
                          : SyncBinding::tr("As you chose, turns come %1 s earlier.").arg(seconds(laterMs));
        return {sentence, false, true, true};
    }
    case Basis::Reported:
        if (sync.isDoubtful())
            return {
                SyncBinding::tr("The sound does not fit the start that the reply gives: by the sound, turns "
                                "lie elsewhere (%1 sure).")
                    .arg(percent(sync.estimate()->confidence)),
                true, true, false};
        break;
    }
    return {};
}

} // namespace

SyncBinding::SyncBinding(RecordingSync &sync, const playback::AudioPlayer &player, views::SyncLine &line,
                         QObject *parent)
    : QObject(parent), m_sync(sync), m_player(player), m_line(line)
{
    connect(&m_sync, &RecordingSync::timelineChanged, this, &SyncBinding::show);
    connect(&m_player, &playback::AudioPlayer::stateChanged, this, &SyncBinding::show);
    connect(&m_line, &views::SyncLine::acceptRequested, &m_sync, &RecordingSync::accept);
    connect(&m_line, &views::SyncLine::nudgeRequested, &m_sync, &RecordingSync::nudge);
    connect(&m_line, &views::SyncLine::resetRequested, &m_sync, &RecordingSync::reset);
    show();
}

void SyncBinding::addTo(QMenu &menu, QWidget *owner) const
{
    QMenu *times = menu.addMenu(tr("&Times of turns"));
    QAction *earlier = makeAction(owner, QStringLiteral("turnsEarlier"), tr("A tenth of a second &earlier"),
                                  QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left));
    QAction *later = makeAction(owner, QStringLiteral("turnsLater"), tr("A tenth of a second &later"),
                                QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right));
    QAction *accept = makeAction(owner, QStringLiteral("turnsBySound"), tr("As the &sound suggests"), {});
    QAction *reset = makeAction(owner, QStringLiteral("turnsReset"), tr("&Reset"), {});
    connect(earlier, &QAction::triggered, &m_sync, [&sync = m_sync] { sync.nudge(-NudgeMs); });
    connect(later, &QAction::triggered, &m_sync, [&sync = m_sync] { sync.nudge(NudgeMs); });
    connect(accept, &QAction::triggered, &m_sync, &RecordingSync::accept);
    connect(reset, &QAction::triggered, &m_sync, &RecordingSync::reset);
    times->addActions({earlier, later, accept, reset});
}

void SyncBinding::show()
{
    const auto state = m_player.state();
    const bool hasRecording =
        state != playback::AudioPlayer::State::Empty && state != playback::AudioPlayer::State::Failed;
    m_line.setNote(noteFor(m_sync, hasRecording, m_player.isScanned()));
}

} // namespace earshot::window
