// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/availability.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace earshot::views {

class WrappedText;

/** The summary, which support reads first, or why there is none. Long ones show their first lines. */
class SummaryBox final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryBox)

public:
    explicit SummaryBox(QWidget *parent = nullptr);

    /** `summary` is hostile text; it counts only when it is there. */
    void setSummary(conversation::Availability availability, const QString &summary);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setExpanded(bool expanded);
    void updateExpander();
    void tint();

    conversation::Availability m_availability = conversation::Availability::NotInReply;
    bool m_expanded = false;
    QLabel *m_icon;
    QLabel *m_title;
    WrappedText *m_text;
    QToolButton *m_expander;
};

} // namespace earshot::views
