// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/startpage.h"

#include "ui_startpage.h"
#include "window/signinform.h"

#include <QEvent>

namespace earshot::window {

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    styleHeading();
    setSignedIn(true);
    connect(m_ui->signInButton, &QPushButton::clicked, m_ui->form, &SignInForm::submit);
    connect(m_ui->form, &SignInForm::canSubmitChanged, m_ui->signInButton, &QPushButton::setEnabled);
    connect(m_ui->openFileButton, &QPushButton::clicked, this, &StartPage::openFileRequested);
    m_ui->signInButton->setEnabled(m_ui->form->canSubmit());
}

StartPage::~StartPage() = default;

void StartPage::setSignedIn(bool signedIn)
{
    m_ui->heading->setText(signedIn ? tr("Open a conversation") : tr("Welcome to Earshot"));
    m_ui->explanation->setText(
        signedIn
            ? tr("Paste a conversation id or a link of the dashboard into the field above, or open a saved "
                 "reply.")
            : tr("Sign in with a token of your Anyreach organisation to see its conversations and hear their "
                 "recordings. The token is sent to the API only."));
    m_ui->form->setVisible(!signedIn);
    m_ui->signInButton->setVisible(!signedIn);
}

SignInForm &StartPage::form() const
{
    return *m_ui->form;
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        styleHeading();
    }
}

void StartPage::styleHeading()
{
    QFont headingFont = font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * 1.6);
    headingFont.setWeight(QFont::DemiBold);
    m_ui->heading->setFont(headingFont);
}

} // namespace earshot::window
