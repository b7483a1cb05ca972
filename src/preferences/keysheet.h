// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace earshot::preferences {

class KeyTable;
class Shortcuts;

/** The cheat sheet: every key that there is, as it is now. */
class KeySheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeySheet)

public:
    /** `shortcuts` must outlive the sheet. */
    explicit KeySheet(const Shortcuts &shortcuts, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The user wants other keys. */
    void changeRequested();

private:
    void showKeys();

    const Shortcuts &m_shortcuts;
    KeyTable *m_table;
};

} // namespace earshot::preferences
