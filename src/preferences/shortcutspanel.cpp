// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/shortcutspanel.h"

#include "preferences/keytable.h"
#include "preferences/shortcuts.h"
#include "views/statuscolors.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace earshot::preferences {

ShortcutsPanel::ShortcutsPanel(Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_table(new KeyTable(this))
    , m_caption(new QLabel(tr("&Key:"), this))
    , m_key(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_message(new QLabel(this))
{
    auto *resetAll = new QPushButton(tr("Reset &all keys"), this);
    resetAll->setObjectName(QStringLiteral("resetAllKeys"));
    m_none->setObjectName(QStringLiteral("noKey"));
    m_reset->setObjectName(QStringLiteral("resetKey"));
    m_table->setMinimumHeight(fontMetrics().height() * 16);
    m_caption->setBuddy(m_key);
    m_key->setAccessibleName(tr("Key of the selected action"));
    m_key->setToolTip(tr("Press the new key here; it acts at once"));
    m_none->setToolTip(tr("The action has no key"));
    m_reset->setToolTip(tr("Back to the default key"));
    resetAll->setToolTip(tr("Back to the default keys of all actions"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("keyMessage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_none),
          static_cast<QWidget *>(m_reset), static_cast<QWidget *>(resetAll)}) {
        row->addWidget(widget);
    }
    row->setStretchFactor(m_key, 1);
    column->addLayout(row);
    column->addWidget(m_message);

    connect(m_table, &KeyTable::selectionMoved, this, [this] {
        say({});
        showSelected();
    });
    connect(m_table, &QTreeView::activated, m_key, qOverload<>(&QWidget::setFocus));
    m_key->installEventFilter(this);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_shortcuts.setKey(m_table->selectedName(), {});
        say({});
    });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { say(m_shortcuts.reset(m_table->selectedName()).value_or(QString())); });
    connect(resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        say(tr("All keys are the default ones."));
    });
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsPanel::showSelected);
    showSelected();
}

int ShortcutsPanel::search(const QStringList &words)
{
    const int found = m_table->setSearch(words);
    showSelected();
    return words.isEmpty() ? 0 : found;
}

bool ShortcutsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_key && event->type() == QEvent::KeyRelease) {
        takeKey();
    }
    return QWidget::eventFilter(watched, event);
}

void ShortcutsPanel::takeKey()
{
    const QString name = m_table->selectedName();
    const QKeySequence pressed = m_key->keySequence();
    if (name.isEmpty() || pressed.isEmpty()) {
        return;
    }
    const QKeySequence key(pressed[0]);
    if (key == m_shown) {
        return;
    }
    if (const auto why = m_shortcuts.refusal(name, key)) {
        say(*why);
    } else {
        m_shortcuts.setKey(name, key);
        say({});
    }
    showSelected();
}

void ShortcutsPanel::showSelected()
{
    const QList<KeyEntry> entries = m_shortcuts.entries();
    m_table->setEntries(entries);
    const QString name = m_table->selectedName();
    KeyEntry selected;
    for (const KeyEntry &entry : entries) {
        if (!name.isEmpty() && entry.name == name) {
            selected = entry;
        }
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_none)}) {
        widget->setEnabled(!selected.name.isEmpty());
    }
    m_reset->setEnabled(selected.isChanged);
    const QSignalBlocker blocker(m_key); // it shows what is in force already
    m_shown = selected.keys.value(0);
    m_key->setKeySequence(m_shown);
}

void ShortcutsPanel::say(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, views::problemColor(colours));
    m_message->setPalette(colours);
    m_message->setText(text);
    if (!text.isEmpty()) {
        m_message->setAccessibleName(text);
        QAccessibleEvent alert(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace earshot::preferences
