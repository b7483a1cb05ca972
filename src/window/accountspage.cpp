// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accountspage.h"

#include "accounts/accounts.h"
#include "base/visibletext.h"
#include "window/accountname.h"
#include "window/userquestion.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace earshot::window {

using accounts::Profile;

namespace {

constexpr int IdRole = Qt::UserRole;

} // namespace

AccountsPage::AccountsPage(accounts::Accounts &accounts, UserQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_question(question)
    , m_list(new QListWidget(this))
    , m_buttons(new QWidget(this))
    , m_use(nullptr)
    , m_signIn(nullptr)
    , m_signOut(nullptr)
    , m_remove(nullptr)
    , m_add(nullptr)
    , m_fields(new QWidget(this))
    , m_name(new QLineEdit(m_fields))
    , m_dashboard(new QLineEdit(m_fields))
    , m_facts(new QLabel(m_fields))
{
    m_list->setObjectName(QStringLiteral("accounts"));
    m_list->setAccessibleName(tr("Accounts"));
    m_buttons->setLayout(new QVBoxLayout);
    m_buttons->layout()->setContentsMargins({});
    m_use = addButton(QStringLiteral("useAccount"), tr("&Use"));
    m_signIn = addButton(QStringLiteral("replaceToken"), tr("Replace the &token…"));
    m_signOut = addButton(QStringLiteral("signOutOf"), tr("Sign &out…"));
    m_remove = addButton(QStringLiteral("removeAccount"), tr("&Remove…"));
    m_add = addButton(QStringLiteral("addAnother"), tr("&Add an account…"));
    static_cast<QVBoxLayout *>(m_buttons->layout())->addStretch();

    m_name->setObjectName(QStringLiteral("accountName"));
    m_name->setMaxLength(200);
    m_dashboard->setObjectName(QStringLiteral("accountDashboard"));
    m_dashboard->setToolTip(
        tr("Address of a conversation in the dashboard, with {id} in the place of its id"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setAccessibleName(tr("About the account"));
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Dashboard address"), m_dashboard);
    form->addRow(m_facts);

    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_fields);
    connectButtons();
    fill();
}

int AccountsPage::search(const QStringList &words) const
{
    QStringList places;
    for (int row = 0; row < m_list->count(); ++row) {
        places.append(m_list->item(row)->text());
    }
    for (const QPushButton *button : m_buttons->findChildren<QPushButton *>()) {
        places.append(button->text().remove(u'&'));
    }
    return words.isEmpty() ? 0 : int(std::count_if(places.cbegin(), places.cend(), [&](const QString &place) {
        return std::all_of(words.cbegin(), words.cend(), [&place](const QString &word) {
            return place.contains(word, Qt::CaseInsensitive);
        });
    }));
}

QPushButton *AccountsPage::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_buttons->layout()->addWidget(button);
    return button;
}

void AccountsPage::connectButtons()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsPage::showSelected);
    connect(&m_accounts, &accounts::Accounts::profilesChanged, this, &AccountsPage::fill);
    connect(m_name, &QLineEdit::editingFinished, this, &AccountsPage::rename);
    connect(m_dashboard, &QLineEdit::editingFinished, this, &AccountsPage::rename);
    connect(m_use, &QPushButton::clicked, this, [this] { m_accounts.switchTo(selected()->id); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { askForToken(*selected()); });
    connect(m_signOut, &QPushButton::clicked, this, [this] {
        m_question.askToSignOut(this, accountName(*selected()),
                                [this, id = selected()->id] { m_accounts.signOut(id); });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_question.askToRemoveAccount(this, accountName(*selected()),
                                      [this, id = selected()->id] { m_accounts.remove(id); });
    });
    connect(m_add, &QPushButton::clicked, this, [this] { askForToken(accounts::newProfile()); });
}

void AccountsPage::fill()
{
    const Profile *before = selected();
    const QString id = before != nullptr ? before->id : m_accounts.current().id;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Profile &profile : m_accounts.profiles()) {
            const QString name = accountName(profile);
            auto *item = new QListWidgetItem(
                profile.id == m_accounts.current().id ? tr("%1 (in use)").arg(name) : name, m_list);
            item->setData(IdRole, profile.id);
            if (profile.id == id) {
                m_list->setCurrentItem(item);
            }
        }
        if (m_list->currentRow() < 0 && m_list->count() > 0) {
            m_list->setCurrentRow(0);
        }
    }
    showSelected();
}

void AccountsPage::showSelected()
{
    const Profile *profile = selected();
    const bool isInUse = profile != nullptr && profile->id == m_accounts.current().id;
    m_use->setEnabled(profile != nullptr && !isInUse);
    m_signIn->setEnabled(profile != nullptr);
    m_signOut->setEnabled(profile != nullptr && (!isInUse || m_accounts.isSignedIn()));
    m_remove->setEnabled(profile != nullptr);
    m_fields->setVisible(profile != nullptr);
    if (profile == nullptr) {
        return;
    }
    m_name->setText(profile->name);
    m_name->setPlaceholderText(accountName(*profile));
    m_dashboard->setText(profile->dashboardForm);
    QStringList facts{tr("API address: %1").arg(profile->apiUrl.toString(QUrl::FullyEncoded))};
    if (!profile->organizationId.isEmpty()) {
        facts.append(tr("Organisation id: %1").arg(profile->organizationId));
    }
    facts.append(isInUse && !m_accounts.isSignedIn() ? tr("Not signed in") : secretPlaceText(profile->place));
    m_facts->setText(base::visibleText(facts.join(u'\n'), base::TextForm::Paragraphs));
}

void AccountsPage::rename()
{
    const Profile *profile = selected();
    if (profile == nullptr) {
        return;
    }
    Profile changed = *profile;
    changed.name = m_name->text().trimmed();
    changed.dashboardForm = m_dashboard->text().trimmed();
    if (changed != *profile) {
        m_accounts.change(changed);
    }
}

void AccountsPage::askForToken(const Profile &profile)
{
    m_question.askForSignIn(this, {profile, {}},
                            [this](const SignIn &given) { m_accounts.signIn(given.profile, given.token); });
}

const Profile *AccountsPage::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr) {
        return nullptr;
    }
    const QList<Profile> &profiles = m_accounts.profiles();
    const auto found = std::find_if(profiles.begin(), profiles.end(), [item](const Profile &profile) {
        return profile.id == item->data(IdRole).toString();
    });
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace earshot::window
