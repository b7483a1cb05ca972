// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/startpage.h"

#include "ui_startpage.h"

namespace earshot::window {

StartPage::StartPage(bool signedIn, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    QFont headingFont = m_ui->heading->font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * 1.6);
    headingFont.setWeight(QFont::DemiBold);
    m_ui->heading->setFont(headingFont);
    setSignedIn(signedIn);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &StartPage::signInRequested);
    connect(m_ui->openFileButton, &QPushButton::clicked, this, &StartPage::openFileRequested);
}

StartPage::~StartPage() = default;

void StartPage::setSignedIn(bool signedIn)
{
    m_ui->signInHint->setVisible(!signedIn);
}

} // namespace earshot::window
