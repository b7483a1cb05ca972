// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTableView>

class QMenu;

namespace earshot::itemmodels {
class ConversationListProxy;
}

namespace earshot::views {

/** The list of conversations: columns that the user chooses, sorts and sizes, and rows to open. */
class ConversationListView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationListView)

public:
    explicit ConversationListView(QWidget *parent = nullptr);
    ~ConversationListView() override;

    /** Must outlive the view. To be called once. */
    void setList(itemmodels::ConversationListProxy &list);

    /** Empty when there is none. */
    [[nodiscard]] QString currentId() const;
    /** Of the selected rows, in the order of the list. */
    [[nodiscard]] QStringList selectedIds() const;
    /** Selects a row and scrolls to it; does nothing when it is not there. */
    void select(const QString &id);

    /** The columns: their widths, their order, which are hidden and how they sort. */
    [[nodiscard]] QByteArray columnState() const;
    /** A state of another version is left alone. */
    void restoreColumns(const QByteArray &state);
    /** Fills a menu with one checkable action a column. */
    void addColumnsTo(QMenu &menu);

Q_SIGNALS:
    /** The user wants to open this conversation. */
    void openRequested(const QString &id);
    /** The user is near the end of what is loaded. */
    void moreWanted();
    void columnsChanged();

public Q_SLOTS:
    /** Emits moreWanted() when what is seen reaches into the last fifth of the rows. */
    void lookForEnd();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void setDefaultColumns();
    void sizeRows();
    void showColumnsMenu(const QPoint &position);

    itemmodels::ConversationListProxy *m_list = nullptr;
    QString m_currentId; ///< while the model is reset
};

} // namespace earshot::views
