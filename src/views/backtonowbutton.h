// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace earshot::views {

/** Floats over the lower edge of a view that has left the place which is heard, and leads back there. */
class BackToNowButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackToNowButton)

public:
    /** Hidden at first; stays in the middle of the lower edge of `view`, which owns it. */
    explicit BackToNowButton(QWidget &view);

    /** What the tooltip names. */
    void setShortcutShown(const QKeySequence &shortcut);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void updateIcon();

    QWidget &m_view;
};

} // namespace earshot::views
