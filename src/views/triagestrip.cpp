// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triagestrip.h"

#include "itemmodels/latencytext.h"
#include "views/flowlayout.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace earshot::views {

using itemmodels::TriageFacts;

namespace {

struct Triage
{
    Q_DECLARE_TR_FUNCTIONS(Triage)
};

QString failedText(int count)
{
    if (count == 0) {
        return Triage::tr("No failed tools");
    }
    return count == 1 ? Triage::tr("1 failed tool") : Triage::tr("%Ln failed tools", nullptr, count);
}

/** Empty for none: there is nothing to say. */
QString interruptionsText(int count)
{
    if (count == 0) {
        return {};
    }
    return count == 1 ? Triage::tr("1 interruption") : Triage::tr("%Ln interruptions", nullptr, count);
}

QString unsureTurnsText(int count)
{
    return count == 0 ? QString() : Triage::tr("%Ln with low confidence", nullptr, count);
}

} // namespace

TriageStrip::TriageStrip(QWidget *parent) : QWidget(parent), m_talk(nullptr), m_note(nullptr)
{
    const int gap = fontMetrics().height() / 3;
    auto *row = new FlowLayout(gap, gap, this);
    row->setContentsMargins({});
    setAccessibleName(tr("How it went"));
    addButton(TriageKind::End, QStringLiteral("triageEnd"),
              tr("How the conversation ended: go to its last turn"));
    addButton(TriageKind::FailedTools, QStringLiteral("triageFailed"),
              tr("Go to the next tool call that failed"));
    addButton(TriageKind::Slowest, QStringLiteral("triageSlowest"),
              tr("Go to the slowest answer, then to the next slowest"));
    addButton(TriageKind::Median, QStringLiteral("triageMedian"),
              tr("Half of the answers took longer: go to the one in the middle"));
    addButton(TriageKind::Interruptions, QStringLiteral("triageInterruptions"),
              tr("Go to the next turn in which the agent was interrupted"));
    addButton(TriageKind::Unsure, QStringLiteral("triageUnsure"),
              tr("Go to the next turn that was recognised with low confidence"));
    m_talk = new QLabel(this);
    m_note = new QLabel(this);
    const int lineHeight = m_buttons.first().widget->sizeHint().height();
    for (QLabel *label : {m_talk, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumHeight(lineHeight); // its words stand beside those of the buttons
        layout()->addWidget(label);
    }
    m_talk->setToolTip(tr("Part of the time in which one of the two spoke"));
    setFacts({}, {});
    describe();
}

TriageStrip::~TriageStrip() = default;

void TriageStrip::addButton(TriageKind kind, const QString &objectName, const QString &explanation)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, kind] {
        if (QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT previousRequested(kind);
        } else {
            Q_EMIT nextRequested(kind);
        }
    });
    layout()->addWidget(button);
    m_buttons.insert(kind, {button, explanation});
}

void TriageStrip::put(TriageKind kind, const QString &text)
{
    QToolButton *button = m_buttons.value(kind).widget;
    button->setText(text);
    button->setVisible(!text.isEmpty());
}

void TriageStrip::setFacts(const TriageFacts &facts, const QString &ending)
{
    put(TriageKind::End, ending);
    put(TriageKind::FailedTools, failedText(static_cast<int>(facts.failedTools.size())));
    m_buttons.value(TriageKind::FailedTools).widget->setEnabled(!facts.failedTools.isEmpty());
    put(TriageKind::Slowest, facts.slowest.isEmpty()
                                 ? QString()
                                 : tr("Slowest: %1").arg(itemmodels::latencyLabel(facts.slowestLatency)));
    put(TriageKind::Median,
        facts.medianRow ? tr("Median: %1").arg(itemmodels::latencyLabel(facts.medianLatency)) : QString());
    put(TriageKind::Interruptions, interruptionsText(static_cast<int>(facts.interruptions.size())));
    put(TriageKind::Unsure, unsureTurnsText(static_cast<int>(facts.unsure.size())));
    const int percent = qRound(100 * facts.agentTalkShare.value_or(0));
    m_talk->setText(tr("Agent talked %1 %").arg(QLocale().toString(percent)));
    m_talk->setVisible(facts.agentTalkShare.has_value());
    setNote({});
}

void TriageStrip::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void TriageStrip::setShortcuts(const QMap<TriageKind, QKeySequence> &shortcuts)
{
    m_shortcuts = shortcuts;
    describe();
}

void TriageStrip::describe()
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const QKeySequence shortcut = m_shortcuts.value(button.key());
        const QString key = shortcut.toString(QKeySequence::NativeText);
        button->widget->setAccessibleDescription(button->explanation);
        button->widget->setToolTip(
            key.isEmpty() ? button->explanation
                          : tr("%1 (%2; with Shift the one before)").arg(button->explanation, key));
    }
}

} // namespace earshot::views
