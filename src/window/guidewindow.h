// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace earshot::window {

class GuideBrowser;

/** The user guide beside the program: its pages, the way back, and find. Needs no network. */
class GuideWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideWindow)

public:
    explicit GuideWindow(QWidget *parent);

private:
    void find();

    GuideBrowser *m_page;
    QLineEdit *m_word;
    QLabel *m_outcome;
};

} // namespace earshot::window
