// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/signin.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace earshot::window {

class SignInForm;

/**
 * What the window shows before anything is opened: at first the form to sign in with, then how to open
 * something.
 */
class StartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    /** While nobody is, the form is there. */
    void setSignedIn(bool signedIn);
    [[nodiscard]] SignInForm &form() const;

Q_SIGNALS:
    void openFileRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void styleHeading();

    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace earshot::window
