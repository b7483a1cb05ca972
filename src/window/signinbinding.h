// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace earshot::session {
class TokenCheck;
}

namespace earshot::window {

class SignInForm;

/** Makes a check for one form; `parent` owns it. */
using MakeTokenCheck = std::function<session::TokenCheck *(QObject *parent)>;

/** Lets a check of its own answer a form. Belongs to the form. */
class SignInBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInBinding)

public:
    SignInBinding(const MakeTokenCheck &makeCheck, SignInForm &form);
};

} // namespace earshot::window
