// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tokenverdict.h"
#include "window/signin.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class SignInForm;
}

namespace earshot::window {

/**
 * The fields for a token and what goes with it. Wishes for a check as soon as what is typed can be one, but
 * not while the address is being typed, and shows the verdict below.
 */
class SignInForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInForm)

public:
    explicit SignInForm(QWidget *parent = nullptr);
    ~SignInForm() override;

    /** Fills in what is known of the account. A token that is known cannot be revealed, and leads to the
     * organisation that it lacks. */
    void setKnown(const SignIn &known);
    /** The answer to checkRequested(). */
    void setVerdict(const session::TokenVerdict &verdict);
    [[nodiscard]] SignIn signIn() const;
    /** Whether submit() does something. */
    [[nodiscard]] bool canSubmit() const;
    /** Signs in with what is typed, after its check. */
    void submit();

Q_SIGNALS:
    void checkRequested(const earshot::window::SignIn &signIn);
    /** What was to be checked has changed. */
    void checkDropped();
    void canSubmitChanged(bool canSubmit);
    void submitted(const earshot::window::SignIn &signIn);

protected:
    void changeEvent(QEvent *event) override;

private:
    /** Why what is typed cannot be sent; empty when it can. */
    [[nodiscard]] QString obstacle() const;
    void onEdited();
    void check();
    void showFields();
    void say(const QString &icon, const QString &sentence);
    void tint();

    std::unique_ptr<Ui::SignInForm> m_ui;
    accounts::Profile m_profile;
    QTimer m_typing;           ///< the check waits for a pause in typing
    bool m_isCheckDue = false; ///< what is typed can be checked, and is not being checked
    QString m_icon;
    std::optional<session::TokenVerdict> m_verdict;
    bool m_isSubmitting = false;
};

} // namespace earshot::window
