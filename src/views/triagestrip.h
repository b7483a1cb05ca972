// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/triagefacts.h"

#include <QKeySequence>
#include <QMap>
#include <QWidget>

class QLabel;
class QToolButton;

namespace earshot::views {

/** What the triage strip has a button for. */
enum class TriageKind : quint8 { End, FailedTools, Slowest, Median, Interruptions, Unsure };

/** How a conversation went, in one line: each fact is a button that asks to see its turns one by one. */
class TriageStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriageStrip)

public:
    explicit TriageStrip(QWidget *parent = nullptr);
    ~TriageStrip() override;

    /** `ending` is the status in words, made safe to show. */
    void setFacts(const itemmodels::TriageFacts &facts, const QString &ending);
    /** A few words about the last step, such as "2 of 3"; empty for none. */
    void setNote(const QString &note);
    /** What the tooltips name. */
    void setShortcuts(const QMap<TriageKind, QKeySequence> &shortcuts);

Q_SIGNALS:
    void nextRequested(earshot::views::TriageKind kind);
    void previousRequested(earshot::views::TriageKind kind);

private:
    void addButton(TriageKind kind, const QString &objectName, const QString &explanation);
    /** An empty text hides the button. */
    void put(TriageKind kind, const QString &text);
    void describe();

    struct Button
    {
        QToolButton *widget = nullptr;
        QString explanation;
    };
    QMap<TriageKind, Button> m_buttons;
    QMap<TriageKind, QKeySequence> m_shortcuts;
    QLabel *m_talk;
    QLabel *m_note;
};

} // namespace earshot::views
