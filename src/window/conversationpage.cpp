// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/conversationpage.h"

#include "base/visibletext.h"
#include "session/conversationsession.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"
#include "ui_conversationpage.h"
#include "views/availabilitytext.h"
#include "views/copyactions.h"
#include "views/metadataview.h"
#include "views/problemtext.h"
#include "views/rawview.h"
#include "views/waveformactions.h"
#include "window/changesbinding.h"
#include "window/detailsbinding.h"
#include "window/filterbinding.h"
#include "window/findbinding.h"
#include "window/followactions.h"
#include "window/listeningbinding.h"
#include "window/livegrowth.h"
#include "window/nodeturnbinding.h"
#include "window/playbackbarbinding.h"
#include "window/remarksbinding.h"
#include "window/stagebalance.h"
#include "window/syncbinding.h"
#include "window/thresholdsbinding.h"
#include "window/triagebinding.h"
#include "window/waveformbinding.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTime>

#include <utility>

namespace earshot::window {

using conversation::Availability;
using session::ConversationSession;
using session::PlaybackSession;

namespace {

QString nameOf(const conversation::ConversationReference &reference)
{
    constexpr qsizetype Longest = 80;
    const QString name = reference.file.isEmpty() ? reference.id : QFileInfo(reference.file).fileName();
    return base::visibleText(name, base::TextForm::SingleLine).left(Longest);
}

} // namespace

ConversationPage::ConversationPage(ConversationSession &session, PlaybackSession &playback,
                                   session::RecordingSync &sync, session::Listening &listening,
                                   settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_playback(playback)
    , m_sync(sync)
    , m_ui(std::make_unique<Ui::ConversationPage>())
    , m_followActions(nullptr)
    , m_syncBinding(nullptr)
    , m_find(nullptr)
    , m_filter(nullptr)
    , m_triage(nullptr)
    , m_changes(nullptr)
    , m_stageBalance(nullptr)
{
    m_ui->setupUi(this);
    m_shownTurns.setSourceModel(&m_transcriptModel);
    m_ui->transcript->setModel(&m_shownTurns);
    m_ui->metadata->tree().setModel(&m_metadataModel);
    m_ui->panes->setStretchFactor(0, 3);
    m_ui->panes->setStretchFactor(1, 2);
    m_ui->panes->setSizes({720, 480});
    m_ui->stage->setStretchFactor(0, 1);
    m_ui->stage->setStretchFactor(1, 0);
    m_ui->quietLine->hide();
    m_followActions = new FollowActions(*m_ui->transcript, m_shownTurns, m_sync, m_playback.player(),
                                        {this, singleKeyPanes()});
    new PlaybackBarBinding(m_session, m_playback, listening, *m_ui->bar, this);
    new WaveformBinding(m_session, m_playback, m_sync, listening, settings, *m_ui->waveform, this);
    new ListeningBinding(listening, m_playback.player(), m_ui->bar->listening(), this);
    m_followActions->bind(m_ui->bar->listening());
    connect(m_followActions, &FollowActions::wentBackToNow, m_ui->waveform,
            &views::WaveformBar::showPlayHead);
    m_syncBinding = new SyncBinding(m_sync, m_playback.player(), *m_ui->syncLine, this);
    new RemarksBinding(m_session, m_playback.player(), m_sync, *m_ui->remarksLine, this);
    m_find = new FindBinding(m_shownTurns, *m_ui->find, *m_ui->transcript, this);
    m_filter = new FilterBinding(m_transcriptModel, m_shownTurns, *m_ui->filter, *m_ui->transcript, this);
    m_ui->filterButton->setDefaultAction(m_filter->filterAction());
    m_triage = new TriageBinding(m_shownTurns, *m_ui->triage, *m_ui->transcript);
    new LiveGrowth(m_ui->transcript);
    m_stageBalance = new StageBalance(m_ui->stage);
    new ThresholdsBinding(settings, m_transcriptModel, this);
    new DetailsBinding(m_session, m_playback, m_ui->metadata->details(), this);
    connectSessions();
    connectViews();
    m_changes = new ChangesBinding(m_session, m_ui->metadata->tree(), this);
    new NodeTurnBinding(m_session, m_playback,
                        {m_metadataModel, m_transcriptModel, m_shownTurns, *m_ui->metadata, *m_ui->transcript,
                         *m_ui->waveform},
                        {this, {}});
    showState();
}

ConversationPage::~ConversationPage() = default;

QList<QWidget *> ConversationPage::singleKeyPanes() const
{
    return {m_ui->transcript, m_ui->waveform};
}

void ConversationPage::addFollowingTo(QMenu &menu) const
{
    m_followActions->addTo(menu);
}

void ConversationPage::addWaveformTo(QMenu &menu) const
{
    m_ui->waveform->waveformActions().addTo(*menu.addMenu(tr("&Waveform")));
}

void ConversationPage::addTranscriptActionsTo(QMenu &menu) const
{
    m_find->addTo(menu);
    m_filter->addTo(menu);
    menu.addSeparator();
    m_triage->addTo(menu);
    menu.addSeparator();
    menu.addActions(m_ui->transcript->copyActions().actions());
}

views::TranscriptView &ConversationPage::transcript() const
{
    return *m_ui->transcript;
}

views::MetadataPane &ConversationPage::metadata() const
{
    return *m_ui->metadata;
}

QString ConversationPage::layoutText() const
{
    return QString::fromLatin1(m_ui->panes->saveState().toBase64() + ' ' +
                               m_stageBalance->share().toBase64());
}

void ConversationPage::restoreLayout(const QString &text)
{
    const QList<QByteArray> parts = text.toLatin1().split(' ');
    m_ui->panes->restoreState(QByteArray::fromBase64(parts.value(0)));
    m_stageBalance->setShare(QByteArray::fromBase64(parts.value(1)));
}

views::PlaybackBar &ConversationPage::playbackBar() const
{
    return *m_ui->bar;
}

void ConversationPage::connectSessions()
{
    connect(&m_session, &ConversationSession::stateChanged, this, &ConversationPage::showState);
    connect(&m_session, &ConversationSession::progressed, m_ui->notice, &views::PaneNotice::setProgress);
    connect(&m_session, &ConversationSession::conversationLoaded, this, &ConversationPage::showConversation);
    connect(&m_session, &ConversationSession::scopesLoaded, this, &ConversationPage::showAvailability);
    connect(&m_session, &ConversationSession::refreshFailed, this,
            [this](const base::Problem &problem) { showQuietly(tr("Not refreshed: %1").arg(problem.text)); });
    connect(&m_session, &ConversationSession::conversationUnchanged, m_ui->quietLine, &QWidget::hide);
    connect(&m_session, &ConversationSession::openingChanged, this, &ConversationPage::showOpening);
    connect(&m_session, &ConversationSession::openFailed, this, &ConversationPage::showOpenFailure);
    // Queued, since the fresh reply that brings the link takes back what was said before it.
    connect(
        &m_playback, &PlaybackSession::linkRenewed, this,
        [this] { showQuietly(tr("The recording's link was renewed.")); }, Qt::QueuedConnection);
    connect(
        &m_playback, &PlaybackSession::startedOver, this,
        [this] { showQuietly(tr("The recording was replaced at its store: it is fetched anew.")); },
        Qt::QueuedConnection);

    connect(&m_sync, &session::RecordingSync::timelineChanged, this, &ConversationPage::showTimeline);

    const auto &player = m_playback.player();
    connect(&player, &playback::AudioPlayer::positionChanged, &m_follower,
            &session::TurnFollower::setPosition);
    connect(&m_playback, &PlaybackSession::stateChanged, this, [this](PlaybackSession::State state) {
        if (state != PlaybackSession::State::Ready) {
            m_follower.clear();
        }
    });
    connect(&m_follower, &session::TurnFollower::spokenRowChanged, &m_transcriptModel,
            &itemmodels::TranscriptModel::setSpokenRow);
}

void ConversationPage::connectViews()
{
    connect(m_ui->transcript, &views::TranscriptView::seekRequested, &m_playback, &PlaybackSession::seek);
    connect(m_ui->transcript, &views::TranscriptView::linkActivated, this, &ConversationPage::linkActivated);
    connect(&m_ui->metadata->tree(), &views::MetadataView::linkActivated, this,
            &ConversationPage::linkActivated);
    for (const views::PaneNotice *notice : {m_ui->notice, m_ui->transcriptNotice}) {
        connect(notice, &views::PaneNotice::retryRequested, &m_session, &ConversationSession::refresh);
        connect(notice, &views::PaneNotice::cancelRequested, &m_session, &ConversationSession::cancel);
        connect(notice, &views::PaneNotice::signInRequested, this, &ConversationPage::signInRequested);
        connect(notice, &views::PaneNotice::openOtherRequested, this,
                &ConversationPage::enterAddressRequested);
    }
}

void ConversationPage::showState()
{
    m_ui->quietLine->hide();
    switch (m_session.state()) {
    case ConversationSession::State::Nothing:
        break;
    case ConversationSession::State::Loading:
        m_ui->notice->showLoading(tr("Opening the conversation…"));
        m_ui->stack->setCurrentWidget(m_ui->notice);
        break;
    case ConversationSession::State::Failed:
        m_ui->notice->showNotice(views::noticeFor(m_session.problem()));
        m_ui->stack->setCurrentWidget(m_ui->notice);
        break;
    case ConversationSession::State::Loaded:
        m_ui->stack->setCurrentWidget(m_ui->content);
        break;
    }
}

void ConversationPage::showOpening()
{
    m_ui->quietLine->hide();
    if (const auto &opening = m_session.opening()) {
        showQuietly(tr("Opening %1…").arg(nameOf(*opening)));
    }
}

void ConversationPage::showOpenFailure(const conversation::ConversationReference &reference,
                                       const base::Problem &problem)
{
    if (problem.kind != base::ProblemKind::Cancelled) {
        showQuietly(tr("%1 was not opened: %2").arg(nameOf(reference), problem.text));
    }
}

void ConversationPage::showConversation(bool isNew)
{
    const conversation::Conversation &open = m_session.conversation();
    m_transcriptModel.setConversation(open);
    m_find->setTranscript({open.turns, itemmodels::SpeakerNames::of(open)});
    m_triage->setConversation(open);
    conversation::ConversationReference reference = m_session.reference();
    if (reference.id.isEmpty()) {
        reference.id = open.id.valueOr({}); // a saved reply can be linked to as well
    }
    m_ui->transcript->copyActions().setReference(reference);
    showTimeline();
    m_ui->metadata->tree().setTable(m_session.nodes());
    m_ui->metadata->raw().setReply(m_session.replyHead(), m_session.replyBody());
    showAvailability();
    if (isNew) {
        m_ui->transcript->setFollowing(true);
        m_ui->transcript->setFocus();
    } else {
        m_ui->quietLine->hide(); // it spoke of the version before
    }
}

void ConversationPage::showTimeline()
{
    m_transcriptModel.setTimeline(m_sync.timeline());
    m_follower.setTimeline(m_sync.timeline());
    m_transcriptModel.setSpokenRow(m_follower.spokenRow());
}

void ConversationPage::showAvailability()
{
    if (m_session.state() != ConversationSession::State::Loaded) {
        return;
    }
    const conversation::Conversation &open = m_session.conversation();
    const auto scopes = m_session.mayReadSensitive();
    const bool isWithheld = conversation::isWithheld(open, scopes);
    m_ui->header->setConversation(open, isWithheld);
    m_metadataModel.setAbsentKeys(itemmodels::absentKeys(m_session.nodes(), isWithheld));
    m_ui->summary->setSummary(conversation::summaryAvailability(open, scopes), open.summary.valueOr({}));
    const Availability transcript = conversation::transcriptAvailability(open, scopes);
    if (transcript == Availability::Present) {
        m_ui->transcriptStack->setCurrentWidget(m_ui->transcriptPane);
    } else {
        m_ui->transcriptNotice->showNotice(views::noticeFor(views::Part::Transcript, transcript));
        m_ui->transcriptStack->setCurrentWidget(m_ui->transcriptNotice);
    }
}

void ConversationPage::showQuietly(const QString &sentence)
{
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    m_ui->quietLine->setText(time + u' ' + sentence);
    m_ui->quietLine->show();
}

void ConversationPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier &&
        (m_ui->transcript->hasFocus() || m_ui->waveform->hasFocus())) {
        m_playback.togglePlaying();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace earshot::window
