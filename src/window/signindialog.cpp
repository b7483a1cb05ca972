// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/signindialog.h"

#include "ui_signindialog.h"

#include <QPushButton>

namespace earshot::window {

SignInDialog::SignInDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::SignInDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->token, &QLineEdit::textChanged, this, &SignInDialog::update);
    connect(m_ui->organization, &QLineEdit::textChanged, this, &SignInDialog::update);
    update();
}

SignInDialog::~SignInDialog() = default;

SignIn SignInDialog::signIn() const
{
    return {m_ui->token->text().trimmed().toUtf8(), m_ui->organization->text().trimmed()};
}

void SignInDialog::update()
{
    const SignIn given = signIn();
    const bool needsOrganization = given.token.startsWith("pat_");
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!given.token.isEmpty() && (!needsOrganization || !given.organizationId.isEmpty()));
}

} // namespace earshot::window
