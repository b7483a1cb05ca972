// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace earshot::preferences {

class SettingsPage;

/** All settings in pages, with a field that searches them. There is no button that takes them over: each acts
 * at once. */
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    explicit SettingsDialog(QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /** The dialog takes the page; its window title is its name in the list. */
    void addPage(SettingsPage *page);
    /** Turns to the page of this object name. */
    void showPage(const QString &objectName);
    /** Opens the dialog or brings it to the front. */
    void present();

protected:
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    void updateIcons();

    struct Page
    {
        SettingsPage *page = nullptr;
        QListWidgetItem *item = nullptr; ///< owned by the list
    };
    QList<Page> m_pages;
    QLineEdit *m_search;
    QLabel *m_found;
    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace earshot::preferences
