// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbackbar.h"

#include "base/clocktime.h"
#include "base/visibletext.h"
#include "ui_playbackbar.h"
#include "views/bytestext.h"
#include "views/icons.h"
#include "views/statuscolors.h"

#include <QEvent>

#include <utility>

namespace earshot::views {

namespace {

constexpr qint64 SkipMs = 5'000;
constexpr double VolumeSteps = 100;

/** Tooltip and accessible name of a button, its shortcut behind the words. */
void describe(QToolButton *button, const QString &words, const QKeySequence &shortcut)
{
    button->setAccessibleName(words);
    button->setToolTip(shortcut.isEmpty() ? words
                                          : QStringLiteral("%1 (%2)").arg(
                                                words, shortcut.toString(QKeySequence::NativeText)));
}

} // namespace

PlaybackBar::PlaybackBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PlaybackBar>())
{
    m_ui->setupUi(this);
    setVolume(m_volume);
    updateControls();
    updateTexts();

    connect(m_ui->playButton, &QToolButton::clicked, this, &PlaybackBar::togglePlaying);
    connect(m_ui->backButton, &QToolButton::clicked, this, [this] { seekBy(-SkipMs); });
    connect(m_ui->forwardButton, &QToolButton::clicked, this, [this] { seekBy(SkipMs); });
    connect(m_ui->seekSlider, &SeekSlider::seekRequested, this, &PlaybackBar::seekRequested);
    connect(m_ui->seekSlider, &QSlider::valueChanged, this, &PlaybackBar::updateClock);
    connect(m_ui->seekSlider, &QSlider::rangeChanged, this, &PlaybackBar::updateClock);
    connect(m_ui->goToTimeLine, &GoToTimeLine::seekRequested, this, &PlaybackBar::seekRequested);
    connect(m_ui->muteButton, &QToolButton::clicked, this, &PlaybackBar::toggleMuted);
    connect(m_ui->volumeSlider, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT volumeChangeRequested(value / VolumeSteps); });
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
    m_ui->seekSlider->setPositionMs(positionMs);
}

void PlaybackBar::setLengthMs(qint64 lengthMs)
{
    m_ui->seekSlider->setLengthMs(lengthMs);
    m_ui->goToTimeLine->setLengthMs(lengthMs);
}

void PlaybackBar::setVolume(double volume)
{
    m_volume = qBound(0.0, volume, 1.0);
    if (m_volume > 0) {
        m_volumeBeforeMute = m_volume;
    }
    const QSignalBlocker blocker(m_ui->volumeSlider); // a fact from outside is no wish of the user
    m_ui->volumeSlider->setValue(qRound(m_volume * VolumeSteps));
    updateControls();
    updateTexts();
}

void PlaybackBar::setSound(bool available)
{
    if (std::exchange(m_hasSound, available) != available) {
        updateControls();
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

void PlaybackBar::askForTime()
{
    m_ui->goToTimeLine->ask(m_ui->seekSlider->positionShownMs());
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

void PlaybackBar::toggleMuted()
{
    Q_EMIT volumeChangeRequested(m_volume > 0 ? 0 : m_volumeBeforeMute);
}

void PlaybackBar::seekBy(qint64 ms)
{
    m_ui->seekSlider->seek(m_ui->seekSlider->positionShownMs() + ms);
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
    m_ui->backButton->setIcon(icon(QStringLiteral("rewind-backward-5"), palette()));
    m_ui->forwardButton->setIcon(icon(QStringLiteral("rewind-forward-5"), palette()));
    m_ui->muteButton->setIcon(
        icon(m_volume > 0 ? QStringLiteral("volume") : QStringLiteral("volume-off"), palette()));
    const std::initializer_list<QWidget *> transport{m_ui->playButton, m_ui->backButton, m_ui->forwardButton,
                                                     m_ui->seekSlider, m_ui->clock};
    for (QWidget *control : transport) {
        control->setEnabled(canPlay());
    }
    m_ui->muteButton->setEnabled(m_hasSound);
    m_ui->volumeSlider->setEnabled(m_hasSound);
}

void PlaybackBar::updateTexts()
{
    describe(m_ui->playButton, m_state == State::Playing ? tr("Pause") : tr("Play"), m_shortcuts.playPause);
    describe(m_ui->backButton, tr("Back 5 seconds"), m_shortcuts.back);
    describe(m_ui->forwardButton, tr("Forward 5 seconds"), m_shortcuts.forward);
    describe(m_ui->muteButton, m_volume > 0 ? tr("Mute") : tr("Unmute"), m_shortcuts.mute);
    m_ui->seekSlider->setToolTip(tr("Position (arrow keys: 5 seconds, page keys: 10 seconds)"));
    m_ui->volumeSlider->setAccessibleName(tr("Volume"));
    m_ui->volumeSlider->setToolTip(tr("Volume %1 %").arg(qRound(m_volume * VolumeSteps)));
    updateClock();
    updateMessage();
}

void PlaybackBar::updateClock()
{
    const qint64 lengthMs = m_ui->seekSlider->lengthMs();
    const QString length = lengthMs > 0 ? base::formatClockTime(lengthMs) : QStringLiteral("-:--");
    const QString form = QStringLiteral("%1 / %2");
    m_ui->clock->setText(form.arg(base::formatClockTime(m_ui->seekSlider->positionShownMs()), length));
    // As wide as it can get, so that the slider keeps its place while the digits run.
    QString widest = length;
    for (QChar &c : widest) {
        c = c.isDigit() ? QChar(u'0') : c;
    }
    m_ui->clock->setMinimumWidth(m_ui->clock->fontMetrics().horizontalAdvance(form.arg(widest, widest)) + 12);
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
    if (!m_message.isEmpty()) {
        return m_message;
    }
    switch (m_state) {
    case State::NoRecording:
        return tr("There is no recording.");
    case State::Fetching:
        return m_receivedBytes > 0 ? tr("Fetching the recording… %1")
                                         .arg(receivedText(m_receivedBytes, m_totalBytes, locale()))
                                   : tr("Fetching the recording…");
    case State::Failed:
        return tr("The recording cannot be played.");
    case State::Paused:
    case State::Playing:
    case State::Ended:
        break;
    }
    return m_hasSound ? QString() : tr("No sound device: the clock runs silently.");
}

} // namespace earshot::views
