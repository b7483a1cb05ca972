// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences/keyentry.h"

#include <QList>
#include <QStandardItemModel>
#include <QStringList>
#include <QTreeView>

namespace earshot::preferences {

/** All keys in sections, one for each menu and pane. */
class KeyTable final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyTable)

public:
    enum Column { TextColumn, KeyColumn, PlaceColumn };

    explicit KeyTable(QWidget *parent = nullptr);
    ~KeyTable() override;

    /** What is selected stays selected. */
    void setEntries(const QList<KeyEntry> &entries);
    /** Leaves only what has all these words in its name, its key or its place. @return how many are left */
    int setSearch(const QStringList &words);
    /** Name of the selected action; empty: none, or one whose key cannot be changed. */
    [[nodiscard]] QString selectedName() const;

Q_SIGNALS:
    void selectionMoved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void select(const QString &name);

    QList<KeyEntry> m_entries;
    QStringList m_words;
    QStandardItemModel m_model;
};

} // namespace earshot::preferences
