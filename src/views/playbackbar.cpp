// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbackbar.h"

#include "base/clocktime.h"
#include "base/visibletext.h"
#include "ui_playbackbar.h"
#include "views/bytestext.h"
#include "views/controltip.h"
#include "views/icons.h"
#include "views/isolatedtext.h"
#include "views/listeningtext.h"
#include "views/statuscolors.h"

#include <QEvent>

#include <utility>

namespace earshot::views {

namespace {

constexpr int ClockMarginPx = 12;

/** An icon with the number of seconds where there is one. */
QString stepIcon(const QString &direction, qint64 stepMs)
{
    for (const int seconds : {5, 10, 15, 30}) {
        if (stepMs == seconds * 1000)
            return QStringLiteral("rewind-%1-%2").arg(direction).arg(seconds);
    }
    return direction == QLatin1String("backward") ? QStringLiteral("player-track-prev")
                                                  : QStringLiteral("player-track-next");
}

} // namespace

PlaybackBar::PlaybackBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PlaybackBar>())
{
    m_ui->setupUi(this);
    m_ui->saved->hide();
    for (QToolButton *button : {m_ui->backButton, m_ui->playButton, m_ui->forwardButton, m_ui->clock})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the transcript
    updateControls();
    updateTexts();

    connect(m_ui->playButton, &QToolButton::clicked, this, &PlaybackBar::togglePlaying);
    connect(m_ui->backButton, &QToolButton::clicked, this, [this] { Q_EMIT skipRequested(-m_stepMs); });
    connect(m_ui->forwardButton, &QToolButton::clicked, this, [this] { Q_EMIT skipRequested(m_stepMs); });
    connect(m_ui->clock, &QToolButton::clicked, this, &PlaybackBar::askForTime);
    connect(m_ui->goToTimeLine, &GoToTimeLine::seekRequested, this, &PlaybackBar::seekRequested);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &PlaybackBar::retryRequested);
}

PlaybackBar::~PlaybackBar() = default;

void PlaybackBar::setState(State state)
{
    if (std::exchange(m_state, state) != state) {
        updateControls();
        updateTexts();
    }
}

void PlaybackBar::setPositionMs(qint64 positionMs)
{
    m_positionMs = positionMs;
    updateClock();
}

void PlaybackBar::setLengthMs(qint64 lengthMs)
{
    m_lengthMs = lengthMs;
    m_ui->goToTimeLine->setLengthMs(lengthMs);
    updateClock();
}

void PlaybackBar::setStepMs(qint64 stepMs)
{
    if (std::exchange(m_stepMs, stepMs) != stepMs) {
        updateControls();
        updateTexts();
    }
}

void PlaybackBar::setSavedMs(qint64 savedMs)
{
    if (std::exchange(m_savedMs, savedMs) / 1000 == savedMs / 1000)
        return;
    //: %1 is the time by which skipped silence makes the recording shorter, such as 1:23.
    m_ui->saved->setText(tr("saved %1").arg(base::formatClockTime(savedMs)));
    m_ui->saved->setVisible(savedMs >= 1000);
}

void PlaybackBar::setSound(bool available)
{
    if (std::exchange(m_hasSound, available) != available) {
        m_ui->listening->setSound(available);
        updateMessage();
    }
}

void PlaybackBar::setMessage(const QString &message)
{
    m_message = base::visibleText(message, base::TextForm::Paragraphs);
    updateMessage();
}

void PlaybackBar::setFetched(qint64 receivedBytes, qint64 totalBytes)
{
    m_receivedBytes = receivedBytes;
    m_totalBytes = totalBytes;
    updateMessage();
}

void PlaybackBar::setShortcuts(const Shortcuts &shortcuts)
{
    m_shortcuts = shortcuts;
    updateTexts();
}

ListeningControls &PlaybackBar::listening() const
{
    return *m_ui->listening;
}

void PlaybackBar::askForTime()
{
    m_ui->goToTimeLine->ask(m_positionMs);
}

void PlaybackBar::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
        updateControls();
        updateMessage();
        break;
    case QEvent::LanguageChange:
        m_ui->retranslateUi(this);
        updateTexts();
        break;
    case QEvent::FontChange:
        m_ui->clock->setText({}); // its width is measured anew
        updateClock();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void PlaybackBar::togglePlaying()
{
    if (m_state == State::Playing) {
        Q_EMIT pauseRequested();
    } else {
        Q_EMIT playRequested();
    }
}

bool PlaybackBar::canPlay() const
{
    return m_state == State::Paused || m_state == State::Playing || m_state == State::Ended;
}

void PlaybackBar::updateControls()
{
    const bool playing = m_state == State::Playing;
    m_ui->playButton->setIcon(
        icon(playing ? QStringLiteral("player-pause") : QStringLiteral("player-play"), palette()));
    m_ui->backButton->setIcon(icon(stepIcon(QStringLiteral("backward"), m_stepMs), palette()));
    m_ui->forwardButton->setIcon(icon(stepIcon(QStringLiteral("forward"), m_stepMs), palette()));
    for (QToolButton *control : {m_ui->playButton, m_ui->backButton, m_ui->forwardButton, m_ui->clock})
        control->setEnabled(canPlay());
}

void PlaybackBar::updateTexts()
{
    const QString step = secondsText(m_stepMs, locale());
    describeButton(*m_ui->playButton, m_state == State::Playing ? tr("Pause") : tr("Play"),
                   m_shortcuts.playPause);
    describeButton(*m_ui->backButton, tr("Back %1").arg(step), m_shortcuts.back);
    describeButton(*m_ui->forwardButton, tr("Forward %1").arg(step), m_shortcuts.forward);
    m_ui->clock->setToolTip(withKey(tr("Go to a time"), m_shortcuts.goToTime));
    updateClock();
    updateMessage();
}

void PlaybackBar::updateClock()
{
    const QString length = m_lengthMs > 0 ? base::formatClockTime(m_lengthMs) : QStringLiteral("-:--");
    const QString form = QStringLiteral("%1 / %2");
    // Where it stands still, the place is wanted exactly.
    const bool isExact = m_state == State::Paused && m_positionMs > 0;
    const QString place =
        isExact ? base::preciseClockTime(m_positionMs, 1) : base::formatClockTime(m_positionMs);
    const QString text = isolatedCode(form.arg(place, length)); // else Arabic would swap place and length
    if (m_ui->clock->text() == text)
        return; // the place comes many times a second
    m_ui->clock->setText(text);
    m_ui->clock->setAccessibleName(withoutIsolates(text));
    // As wide as it can get, so that nothing moves while the digits run.
    QString widest = length;
    for (QChar &c : widest) {
        c = c.isDigit() ? QChar(u'0') : c;
    }
    m_ui->clock->setMinimumWidth(
        m_ui->clock->fontMetrics().horizontalAdvance(form.arg(widest + QLatin1String(".0"), widest)) +
        ClockMarginPx);
}

void PlaybackBar::updateMessage()
{
    const QString text = messageText();
    const bool failed = m_state == State::Failed;
    m_ui->message->setText(text);
    m_ui->message->setVisible(!text.isEmpty());
    m_ui->retryButton->setVisible(failed);
    QPalette colors = palette();
    if (failed) {
        colors.setColor(QPalette::WindowText, problemColor(colors));
    }
    m_ui->message->setPalette(colors);
}

QString PlaybackBar::messageText() const
{
    switch (m_state) {
    case State::NoRecording:
        return m_message.isEmpty() ? tr("There is no recording.") : m_message;
    case State::Fetching:
        return m_message.isEmpty() ? fetchingText() : m_message;
    case State::Failed:
        return m_message.isEmpty() ? tr("The recording cannot be played.") : m_message;
    case State::Paused:
    case State::Playing:
    case State::Ended:
        break;
    }
    if (m_hasSound)
        return m_message;
    const QString noSound = tr("No sound device: the clock runs silently.");
    return m_message.isEmpty() ? noSound : m_message + u' ' + noSound;
}

QString PlaybackBar::fetchingText() const
{
    return m_receivedBytes > 0
               ? tr("Fetching the recording… %1").arg(receivedText(m_receivedBytes, m_totalBytes, locale()))
               : tr("Fetching the recording…");
}

} // namespace earshot::views
