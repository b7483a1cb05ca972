// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/signinform.h"

#include "accounts/apiaddress.h"
#include "accounts/tokenkind.h"
#include "base/visibletext.h"
#include "ui_signinform.h"
#include "views/icons.h"
#include "window/verdicttext.h"

#include <QEvent>

#include <chrono>
#include <utility>

namespace earshot::window {

using accounts::TokenKind;
using session::TokenVerdict;

namespace {

constexpr std::chrono::milliseconds TypingPause{400};
constexpr int IconSize = 20;

} // namespace

SignInForm::SignInForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SignInForm>())
{
    m_ui->setupUi(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &SignInForm::check);
    connect(m_ui->apiUrl, &QLineEdit::editingFinished, this, [this] {
        if (m_isCheckDue && window()->focusWidget() != m_ui->apiUrl) { // looking away is not leaving
            check();
        }
    });
    for (QLineEdit *field : {m_ui->token, m_ui->organization, m_ui->apiUrl}) {
        connect(field, &QLineEdit::textChanged, this, &SignInForm::onEdited);
    }
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::returnPressed, this, &SignInForm::submit);
    }
    connect(m_ui->token, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty()) {
            m_ui->reveal->setEnabled(true); // what is typed now is the user's own
        }
    });
    connect(m_ui->reveal, &QPushButton::toggled, this, [this](bool shows) {
        m_ui->token->setEchoMode(shows ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->more, &QCheckBox::toggled, this, &SignInForm::showFields);
    setFocusProxy(m_ui->token);
    setKnown({accounts::newProfile(), {}});
}

SignInForm::~SignInForm() = default;

void SignInForm::setKnown(const SignIn &known)
{
    const accounts::Profile &profile = known.profile;
    m_profile = profile;
    m_ui->reveal->setChecked(false);
    m_ui->token->setText(QString::fromUtf8(known.token));
    m_ui->reveal->setEnabled(known.token.isEmpty());
    m_ui->organization->setText(profile.organizationId);
    m_ui->name->setText(profile.name);
    m_ui->apiUrl->setText(profile.apiUrl.toString(QUrl::FullyEncoded));
    m_ui->dashboard->setText(profile.dashboardForm);
    m_ui->keep->setChecked(profile.place != accounts::SecretPlace::Session);
    m_ui->keep->setText(profile.place == accounts::SecretPlace::File
                            ? tr("&Keep the token in a file that only you can read")
                            : tr("&Keep the token in this computer's keychain"));
    m_ui->more->setChecked(profile.apiUrl != accounts::defaultApiUrl());
    onEdited();
    if (!known.token.isEmpty()) {
        m_ui->organization->setFocus();
    }
}

SignIn SignInForm::signIn() const
{
    SignIn given{m_profile, m_ui->token->text().trimmed().toUtf8()};
    given.profile.organizationId = m_ui->organization->text().trimmed();
    given.profile.name = m_ui->name->text().trimmed();
    given.profile.dashboardForm = m_ui->dashboard->text().trimmed();
    const auto address = accounts::parseApiAddress(m_ui->apiUrl->text());
    given.profile.apiUrl = address.hasValue() ? address.value() : QUrl();
    if (!m_ui->keep->isChecked()) {
        given.profile.place = accounts::SecretPlace::Session;
    } else if (given.profile.place == accounts::SecretPlace::Session) {
        given.profile.place = accounts::SecretPlace::Keychain;
    }
    return given;
}

bool SignInForm::canSubmit() const
{
    const bool isRefused = m_verdict && (m_verdict->kind == TokenVerdict::Kind::Refused ||
                                         m_verdict->kind == TokenVerdict::Kind::NeedsOrganization);
    return !m_ui->token->text().trimmed().isEmpty() && obstacle().isEmpty() && !isRefused;
}

void SignInForm::submit()
{
    if (!canSubmit()) {
        return;
    }
    if (m_verdict) {
        m_isSubmitting = false;
        Q_EMIT submitted(signIn());
        return;
    }
    m_isSubmitting = true; // with the verdict
    if (m_isCheckDue) {
        check();
    }
}

void SignInForm::setVerdict(const TokenVerdict &verdict)
{
    m_verdict = verdict;
    say(verdictIcon(verdict), verdictText(verdict));
    showFields();
    if (verdict.kind == TokenVerdict::Kind::NeedsOrganization) {
        m_ui->organization->setFocus();
    }
    Q_EMIT canSubmitChanged(canSubmit());
    if (std::exchange(m_isSubmitting, false) && verdict.kind == TokenVerdict::Kind::Works) {
        Q_EMIT submitted(signIn()); // any other verdict is shown first
    }
}

QString SignInForm::obstacle() const
{
    switch (accounts::tokenKindOf(m_ui->token->text().trimmed().toUtf8())) {
    case TokenKind::Impossible:
        return tr("A token has no blanks, line breaks or other such characters. Copy it again.");
    case TokenKind::PersonalToken:
        if (m_ui->organization->text().trimmed().isEmpty()) {
            return tr("A personal token needs the id of the organisation that it is used for.");
        }
        break;
    case TokenKind::None:
    case TokenKind::OrganizationKey:
    case TokenKind::Unknown:
        break;
    }
    const auto address = accounts::parseApiAddress(m_ui->apiUrl->text());
    return address.hasValue() ? QString() : address.problem().text;
}

void SignInForm::onEdited()
{
    m_verdict.reset();
    m_isSubmitting = false;
    m_isCheckDue = false;
    m_typing.stop();
    Q_EMIT checkDropped();
    const QString why = obstacle();
    if (!why.isEmpty()) {
        say(QStringLiteral("info-circle"), why);
    } else if (m_ui->token->text().trimmed().isEmpty()) {
        say(QStringLiteral("info-circle"),
            tr("An organisation's key (ak_…) or a personal token (pat_…). Both are made in the dashboard."));
    } else if (m_ui->apiUrl->hasFocus()) { // half an address may be that of another server
        m_isCheckDue = true;
        say(QStringLiteral("hourglass"), tr("The token is checked when you leave the address."));
    } else {
        m_isCheckDue = true;
        say(QStringLiteral("hourglass"), tr("Checking the token…"));
        m_typing.start();
    }
    showFields();
    Q_EMIT canSubmitChanged(canSubmit());
}

void SignInForm::check()
{
    m_isCheckDue = false;
    m_typing.stop();
    say(QStringLiteral("hourglass"), tr("Checking the token…"));
    Q_EMIT checkRequested(signIn());
}

/** The organisation is asked for where it is needed, and stays where it was given. */
void SignInForm::showFields()
{
    const bool isPersonal =
        accounts::tokenKindOf(m_ui->token->text().trimmed().toUtf8()) == TokenKind::PersonalToken;
    const bool isMissing = m_verdict && m_verdict->kind == TokenVerdict::Kind::NeedsOrganization;
    const bool isWanted =
        isPersonal || isMissing || m_ui->more->isChecked() || !m_ui->organization->text().isEmpty();
    m_ui->organizationLabel->setVisible(isWanted);
    m_ui->organization->setVisible(isWanted);
    m_ui->moreFields->setVisible(m_ui->more->isChecked());
}

void SignInForm::say(const QString &icon, const QString &sentence)
{
    m_icon = icon;
    m_ui->verdict->setText(base::visibleText(sentence, base::TextForm::SingleLine));
    m_ui->token->setAccessibleDescription(m_ui->verdict->text());
    tint();
}

void SignInForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
    QWidget::changeEvent(event);
}

void SignInForm::tint()
{
    m_ui->verdictIcon->setPixmap(
        views::iconPixmap(m_icon, palette().color(QPalette::WindowText), IconSize, devicePixelRatioF()));
}

} // namespace earshot::window
