// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/triagefacts.h"

#include <QKeySequence>
#include <QMap>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace earshot::views {

/** What the triage strip has a button for. */
enum class TriageKind : quint8 { End, FailedTools, Slowest, Median, Interruptions, Unsure, Talk };

/**
 * How a conversation went, in one line: each fact is a button that asks to see its turns one by one. The
 * facts that the line has no room for are in a menu at its end.
 */
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

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nextRequested(earshot::views::TriageKind kind);
    void previousRequested(earshot::views::TriageKind kind);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addButton(TriageKind kind, const QString &objectName, const QString &explanation);
    void request(TriageKind kind);
    /** An empty text hides the button. */
    void put(TriageKind kind, const QString &text);
    void describe();
    void arrange();

    struct Button
    {
        QToolButton *widget = nullptr;
        QAction *inMenu = nullptr; ///< stands for it where there is no room
        QString explanation;
    };
    QMap<TriageKind, Button> m_buttons;
    QMap<TriageKind, QKeySequence> m_shortcuts;
    QMenu *m_menu;       ///< of what the line has no room for
    QToolButton *m_more; ///< opens it
    QLabel *m_note;
};

} // namespace earshot::views
