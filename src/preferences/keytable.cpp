// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keytable.h"

#include "preferences/searchwords.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace earshot::preferences {

namespace {

constexpr int NameRole = Qt::UserRole;

bool matches(const KeyEntry &entry, const QStringList &words)
{
    return holdsAll(entry.group + u' ' + entry.text + u' ' + entry.keyText() + u' ' + entry.place, words);
}

QStandardItem *itemOf(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

KeyTable::KeyTable(QWidget *parent) : QTreeView(parent)
{
    setAccessibleName(tr("Keys"));
    setModel(&m_model);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    header()->setStretchLastSection(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &KeyTable::selectionMoved);
}

KeyTable::~KeyTable() = default;

void KeyTable::setEntries(const QList<KeyEntry> &entries)
{
    if (entries != m_entries) {
        const QString selected = selectedName();
        m_entries = entries;
        fill();
        select(selected);
    }
}

int KeyTable::setSearch(const QStringList &words)
{
    if (words != m_words) {
        const QString selected = selectedName();
        m_words = words;
        fill();
        select(selected);
    }
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                          [this](const KeyEntry &entry) { return matches(entry, m_words); }));
}

void KeyTable::fill()
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Does"), tr("Key"), tr("Where")});
    QFont bold = font();
    bold.setBold(true);
    QHash<QString, QStandardItem *> groups;
    for (const KeyEntry &entry : std::as_const(m_entries)) {
        if (!matches(entry, m_words)) {
            continue;
        }
        QStandardItem *&group = groups[entry.group];
        if (group == nullptr) {
            group = itemOf(entry.group);
            group->setFont(bold);
            m_model.appendRow(group);
        }
        QList<QStandardItem *> row{itemOf(entry.text), itemOf(entry.keyText()), itemOf(entry.place)};
        row.first()->setData(entry.name, NameRole);
        if (!entry.name.isEmpty()) {
            row.first()->setToolTip(tr("In a file of settings: %1").arg(entry.name));
        }
        if (entry.isChanged) {
            row.at(KeyColumn)->setFont(bold);
            row.at(KeyColumn)->setToolTip(tr("Changed by you"));
        }
        group->appendRow(row);
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        setFirstColumnSpanned(row, {}, true);
    }
    expandAll();
    header()->setSectionResizeMode(QHeaderView::ResizeToContents); // sections go with the model's columns
    header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
}

void KeyTable::select(const QString &name)
{
    if (name.isEmpty()) {
        return;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        const auto found = m_model.match(m_model.index(0, 0, group), NameRole, name, 1, Qt::MatchExactly);
        if (!found.isEmpty()) {
            setCurrentIndex(found.first());
        }
    }
}

QString KeyTable::selectedName() const
{
    const QModelIndex current = currentIndex();
    return current.siblingAtColumn(TextColumn).data(NameRole).toString();
}

void KeyTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fill();
    }
}

} // namespace earshot::preferences
