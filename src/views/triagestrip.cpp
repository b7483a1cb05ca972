// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triagestrip.h"

#include "itemmodels/latencytext.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <utility>

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

TriageStrip::TriageStrip(QWidget *parent)
    : QWidget(parent), m_menu(new QMenu(this)), m_more(nullptr), m_note(nullptr)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() tells
    row->setSpacing(fontMetrics().height() / 3);
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
    addButton(TriageKind::Talk, QStringLiteral("triageTalk"),
              tr("The agent's part of the time in which one of the two spoke: go to the next turn of the one "
                 "who spoke more"));
    m_more = new QToolButton(this); // behind the others, for the keyboard too
    m_more->setObjectName(QStringLiteral("triageMore"));
    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("More about how it went"));
    m_more->setToolTip(tr("What the line has no room for"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    row->addWidget(m_more);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    row->addWidget(m_note);
    row->addStretch(1);
    setFacts({}, {});
    describe();
}

TriageStrip::~TriageStrip() = default;

void TriageStrip::addButton(TriageKind kind, const QString &objectName, const QString &explanation)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    QAction *inMenu = m_menu->addAction(QString());
    connect(button, &QToolButton::clicked, this, [this, kind] { request(kind); });
    connect(inMenu, &QAction::triggered, this, [this, kind] { request(kind); });
    layout()->addWidget(button);
    m_buttons.insert(kind, {button, inMenu, explanation});
}

void TriageStrip::request(TriageKind kind)
{
    if (QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT previousRequested(kind);
    } else {
        Q_EMIT nextRequested(kind);
    }
}

void TriageStrip::put(TriageKind kind, const QString &text)
{
    const Button button = m_buttons.value(kind);
    button.widget->setText(text);
    button.inMenu->setText(text);
}

void TriageStrip::setFacts(const TriageFacts &facts, const QString &ending)
{
    put(TriageKind::End, ending);
    put(TriageKind::FailedTools, failedText(static_cast<int>(facts.failedTools.size())));
    const Button failed = m_buttons.value(TriageKind::FailedTools);
    failed.widget->setEnabled(!facts.failedTools.isEmpty());
    failed.inMenu->setEnabled(!facts.failedTools.isEmpty());
    put(TriageKind::Slowest, facts.slowest.isEmpty()
                                 ? QString()
                                 : tr("Slowest: %1").arg(itemmodels::latencyLabel(facts.slowestLatency)));
    put(TriageKind::Median,
        facts.medianRow ? tr("Median: %1").arg(itemmodels::latencyLabel(facts.medianLatency)) : QString());
    put(TriageKind::Interruptions, interruptionsText(static_cast<int>(facts.interruptions.size())));
    put(TriageKind::Unsure, unsureTurnsText(static_cast<int>(facts.unsure.size())));
    const int percent = qRound(100 * facts.agentTalkShare.value_or(0));
    put(TriageKind::Talk,
        facts.agentTalkShare ? tr("Agent talked %1 %").arg(QLocale().toString(percent)) : QString());
    setNote({});
}

void TriageStrip::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    arrange();
}

void TriageStrip::arrange()
{
    const int gap = layout()->spacing();
    const auto widthOf = [gap](const QWidget *widget) { return widget->sizeHint().width() + gap; };
    int wanted = m_note->text().isEmpty() ? 0 : widthOf(m_note);
    for (const Button &button : std::as_const(m_buttons)) {
        wanted += button.widget->text().isEmpty() ? 0 : widthOf(button.widget);
    }
    const bool areAllShown = wanted - gap <= width();
    int room =
        width() - (m_note->text().isEmpty() ? 0 : widthOf(m_note)) - (areAllShown ? 0 : widthOf(m_more));
    bool isFull = false;
    for (const Button &button : std::as_const(m_buttons)) {
        const bool isThere = !button.widget->text().isEmpty();
        if (isThere && !areAllShown) {
            room -= widthOf(button.widget);
            isFull = isFull || room < 0; // what follows stays behind it, even where it would fit
        }
        button.widget->setVisible(isThere && !isFull);
        button.inMenu->setVisible(isThere && isFull);
    }
    m_more->setVisible(isFull);
}

QSize TriageStrip::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), m_more->sizeHint().height()};
}

void TriageStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TriageStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
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
        button->inMenu->setToolTip(button->explanation);
        button->widget->setToolTip(
            key.isEmpty() ? button->explanation
                          : tr("%1 (%2; with Shift the one before)").arg(button->explanation, key));
    }
}

} // namespace earshot::views
