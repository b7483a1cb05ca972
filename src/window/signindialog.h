// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SignInDialog;
}

namespace earshot::window {

/** What the user signs in with. The token is a secret. */
struct SignIn
{
    QByteArray token;
    QString organizationId; ///< may be empty
};

/** Asks for a token, and for the organisation that a personal token needs. */
class SignInDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDialog)

public:
    explicit SignInDialog(QWidget *parent = nullptr);
    ~SignInDialog() override;

    [[nodiscard]] SignIn signIn() const;

private:
    void update();

    std::unique_ptr<Ui::SignInDialog> m_ui;
};

} // namespace earshot::window
