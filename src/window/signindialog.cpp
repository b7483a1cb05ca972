// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/signindialog.h"

#include "window/signinform.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace earshot::window {

SignInDialog::SignInDialog(const MakeTokenCheck &makeCheck, const SignIn &known, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(known.profile.name.isEmpty() ? tr("Sign in")
                                                : tr("Sign in to %1").arg(known.profile.name));
    auto *form = new SignInForm(this);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *signIn = buttons->addButton(tr("&Sign in"), QDialogButtonBox::ActionRole);
    signIn->setObjectName(QStringLiteral("signInButton"));
    signIn->setDefault(true);
    signIn->setEnabled(form->canSubmit());
    auto *column = new QVBoxLayout(this);
    column->addStrut(440); // at least, and more where the words are longer
    column->addWidget(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(signIn, &QPushButton::clicked, form, &SignInForm::submit);
    connect(form, &SignInForm::canSubmitChanged, signIn, &QPushButton::setEnabled);
    connect(form, &SignInForm::submitted, this, [this](const SignIn &given) {
        Q_EMIT signedIn(given);
        accept();
    });
    new SignInBinding(makeCheck, *form);
    form->setFocus();
    form->setKnown(known);
}

} // namespace earshot::window
