// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/signin.h"
#include "window/signinbinding.h"

#include <QDialog>

namespace earshot::window {

/** Asks for a token in a dialog: for another account, or in the place of one that is not accepted any more.
 */
class SignInDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDialog)

public:
    /** @param known what is known of the account; a token only where it lacks nothing but its organisation.
     */
    SignInDialog(const MakeTokenCheck &makeCheck, const SignIn &known, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The dialog closes with it. */
    void signedIn(const earshot::window::SignIn &signIn);
};

} // namespace earshot::window
