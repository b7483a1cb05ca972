// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAbstractScrollArea;

namespace earshot::views {

/** "3 new turns", at the lower edge of a transcript whose reader is further up. Hidden while there are none.
 */
class NewTurnsButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewTurnsButton)

public:
    /** Belongs to `view`, over whose viewport it stands. */
    explicit NewTurnsButton(QAbstractScrollArea *view);
    ~NewTurnsButton() override;

    void setCount(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QAbstractScrollArea *m_view;
};

} // namespace earshot::views
