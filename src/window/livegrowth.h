// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPersistentModelIndex>

namespace earshot::views {
class NewTurnsButton;
class TranscriptView;
} // namespace earshot::views

namespace earshot::window {

/** Says how many turns came in while the reader of a growing transcript was further up, and leads there. */
class LiveGrowth final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveGrowth)

public:
    /** Belongs to `view`, whose model must be set. */
    explicit LiveGrowth(views::TranscriptView *view);
    ~LiveGrowth() override;

private:
    void takeNewRows(int first, int last);
    void goThere();
    void forget();

    views::TranscriptView *m_view;
    views::NewTurnsButton *m_button;
    QPersistentModelIndex m_firstNew;
    int m_count = 0;
    bool m_wasAtEnd = true;
};

} // namespace earshot::window
