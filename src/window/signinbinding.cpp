// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/signinbinding.h"

#include "session/tokencheck.h"
#include "window/signinform.h"

namespace earshot::window {

SignInBinding::SignInBinding(const MakeTokenCheck &makeCheck, SignInForm &form) : QObject(&form)
{
    session::TokenCheck *check = makeCheck(this);
    connect(&form, &SignInForm::checkRequested, check, [check](const SignIn &given) {
        check->check(given.profile.apiUrl, given.profile.organizationId, given.token);
    });
    connect(&form, &SignInForm::checkDropped, check, &session::TokenCheck::cancel);
    connect(check, &session::TokenCheck::finished, &form, &SignInForm::setVerdict);
}

} // namespace earshot::window
