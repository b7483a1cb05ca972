// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keysheet.h"

#include "preferences/keytable.h"
#include "preferences/searchwords.h"
#include "preferences/shortcuts.h"
#include "views/screenfit.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace earshot::preferences {

KeySheet::KeySheet(const Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent), m_shortcuts(shortcuts), m_table(new KeyTable(this))
{
    setWindowTitle(tr("Keys"));
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search: what it does, or a key"));
    search->setAccessibleName(tr("Search the keys"));
    search->setClearButtonEnabled(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *change = buttons->addButton(tr("Change &keys…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {change, buttons->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false); // Enter belongs to the list
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(
        views::fittingScreen({fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36}, *this));

    connect(search, &QLineEdit::textChanged, m_table,
            [this](const QString &text) { m_table->setSearch(searchWords(text)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, this, &KeySheet::changeRequested);
    connect(&m_shortcuts, &Shortcuts::changed, this, &KeySheet::showKeys);
    showKeys();
    m_table->setFocus();
}

void KeySheet::showKeys()
{
    QList<KeyEntry> entries = m_shortcuts.entries();
    entries.removeIf([](const KeyEntry &entry) { return entry.keys.isEmpty(); });
    m_table->setEntries(entries);
}

} // namespace earshot::preferences
