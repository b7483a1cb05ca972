// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace earshot::window {

/** What the window shows before anything is opened: how to open something, and what is missing for it. */
class StartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    /** `signedIn`: whether there is a token; without one the page says how to give it. */
    explicit StartPage(bool signedIn, QWidget *parent = nullptr);
    ~StartPage() override;

    void setSignedIn(bool signedIn);

Q_SIGNALS:
    void openFileRequested();
    void signInRequested();

private:
    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace earshot::window
