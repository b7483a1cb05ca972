// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/triagebinding.h"

#include "itemmodels/roles.h"
#include "itemmodels/transcriptfiltermodel.h"
#include "views/statuswords.h"
#include "views/transcriptplace.h"
#include "views/transcriptview.h"
#include "window/actionfactory.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <iterator>

namespace earshot::window {

using itemmodels::StepDirection;
using views::TriageKind;

TriageBinding::TriageBinding(itemmodels::TranscriptFilterModel &turns, views::TriageStrip &strip,
                             views::TranscriptView &view)
    : QObject(&view), m_turns(turns), m_strip(strip), m_view(view)
{
    addSteps(TriageKind::Slowest, QStringLiteral("slowest"), tr("&Slowest turn, then the next slowest"),
             tr("Back to the slower turn"), Qt::Key_W);
    addSteps(TriageKind::FailedTools, QStringLiteral("failedTool"), tr("Next failed &tool"),
             tr("Previous failed tool"), Qt::Key_E);
    addSteps(TriageKind::Interruptions, QStringLiteral("interruption"), tr("Next interr&uption"),
             tr("Previous interruption"), Qt::Key_I);
    addSteps(TriageKind::Unsure, QStringLiteral("unsureTurn"), tr("Next turn with &low confidence"),
             tr("Previous turn with low confidence"), Qt::Key_U);
    addKindStep(QStringLiteral("nextOfKind"), tr("Next of the same &kind"), Qt::Key_N,
                StepDirection::Forwards);
    addKindStep(QStringLiteral("previousOfKind"), tr("Previous &of the same kind"), Qt::Key_P,
                StepDirection::Backwards);
    connect(m_turns.sourceModel(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex & /*first*/, const QModelIndex & /*last*/, const QList<int> &roles) {
                if (roles.contains(itemmodels::ThresholdsRole)) {
                    takeFacts();
                }
            });
    connect(&m_strip, &views::TriageStrip::nextRequested, this,
            [this](TriageKind kind) { step(kind, StepDirection::Forwards); });
    connect(&m_strip, &views::TriageStrip::previousRequested, this,
            [this](TriageKind kind) { step(kind, StepDirection::Backwards); });
}

TriageBinding::~TriageBinding() = default;

void TriageBinding::addSteps(TriageKind kind, const QString &objectName, const QString &next,
                             const QString &previous, Qt::Key key)
{
    const QAction *nextAction = addAction(objectName, next, QKeySequence(key));
    const QAction *previousAction =
        addAction(objectName + QStringLiteral("Back"), previous, QKeySequence(Qt::SHIFT | key));
    const auto showKey = [this, kind, nextAction] {
        m_shortcuts.insert(kind, nextAction->shortcut());
        m_strip.setShortcuts(m_shortcuts);
    };
    connect(nextAction, &QAction::changed, &m_strip, showKey);
    showKey();
    connect(nextAction, &QAction::triggered, this, [this, kind] { step(kind, StepDirection::Forwards); });
    connect(previousAction, &QAction::triggered, this,
            [this, kind] { step(kind, StepDirection::Backwards); });
}

void TriageBinding::addKindStep(const QString &objectName, const QString &text, Qt::Key key,
                                StepDirection direction)
{
    const QAction *action = addAction(objectName, text, QKeySequence(key));
    connect(action, &QAction::triggered, this, [this, direction] { stepWithinKind(direction); });
}

QAction *TriageBinding::addAction(const QString &objectName, const QString &text,
                                  const QKeySequence &shortcut)
{
    QAction *action = makeAction(&m_view, objectName, text, shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_actions << action;
    return action;
}

void TriageBinding::addTo(QMenu &menu) const
{
    menu.addActions(m_actions);
}

void TriageBinding::setConversation(const conversation::Conversation &conversation)
{
    m_conversationTurns = conversation.turns;
    m_ending = conversation.status.hasValue() ? views::statusWord(conversation.status.value()) : QString();
    takeFacts();
}

void TriageBinding::takeFacts()
{
    const auto *thresholds = m_turns.sourceModel()
                                 ->index(0, 0)
                                 .data(itemmodels::ThresholdsRole)
                                 .value<const itemmodels::ReadingThresholds *>();
    m_facts = itemmodels::TriageFacts::of(m_conversationTurns,
                                          thresholds ? *thresholds : itemmodels::ReadingThresholds());
    m_strip.setFacts(m_facts, m_ending);
}

QList<int> TriageBinding::rowsOf(TriageKind kind) const
{
    switch (kind) {
    case TriageKind::End:
        break;
    case TriageKind::FailedTools:
        return m_facts.failedTools;
    case TriageKind::Slowest:
        return m_facts.slowest;
    case TriageKind::Median:
        return m_facts.medianRow ? QList<int>{*m_facts.medianRow} : QList<int>();
    case TriageKind::Interruptions:
        return m_facts.interruptions;
    case TriageKind::Unsure:
        return m_facts.unsure;
    case TriageKind::Talk:
        return m_facts.talk;
    }
    return m_turns.shownRows().empty() ? QList<int>() : QList<int>{m_turns.shownRows().back()};
}

void TriageBinding::step(TriageKind kind, StepDirection direction)
{
    const QList<int> all = rowsOf(kind);
    const auto shownIndex = [this](int sourceRow) {
        return m_turns.mapFromSource(m_turns.sourceModel()->index(sourceRow, 0));
    };
    QList<int> shown;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(shown),
                 [&](int sourceRow) { return shownIndex(sourceRow).isValid(); });
    const int current = views::turnNumber(m_view.currentIndex());
    // The first step leads to the slowest turn, also from one that happens to be slow.
    const bool goesOn = m_lastKind == kind && m_lastTurn == current;
    const auto to = kind == TriageKind::Slowest
                        ? itemmodels::stepByOrder(shown, goesOn ? current : -1, direction)
                        : itemmodels::stepByPlace(shown, current, direction);
    if (!to) {
        m_strip.setNote(all.isEmpty() ? tr("There is none") : tr("All are hidden by the filter"));
        return;
    }
    views::goToTurn(m_view, shownIndex(to->row));
    m_lastKind = kind;
    m_lastTurn = to->row;
    const QLocale locale;
    const QString place = tr("%1 of %2").arg(locale.toString(to->ordinal + 1), locale.toString(shown.size()));
    m_strip.setNote(to->hasWrapped ? tr("%1, went on at the other end").arg(place) : place);
}

void TriageBinding::stepWithinKind(StepDirection direction)
{
    const auto row = itemmodels::nextOfSameKind(m_turns, m_view.currentIndex().row(), direction);
    if (row) {
        views::goToTurn(m_view, m_turns.index(*row, 0));
    }
}

} // namespace earshot::window
