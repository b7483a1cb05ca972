// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcriptaccessibility.h"

#include "views/transcriptview.h"
#include "views/turntooltip.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

namespace earshot::views {

namespace {

TranscriptView *asTranscriptView(QObject *object)
{
    return qobject_cast<TranscriptView *>(object);
}

/** One turn. */
class TurnAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DISABLE_COPY_MOVE(TurnAccessible)

public:
    TurnAccessible(TranscriptView *view, const QModelIndex &index) : m_view(view), m_index(index) {}

    [[nodiscard]] int row() const { return m_index.row(); }

    bool isValid() const override { return m_view && m_index.isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        switch (kind) {
        case QAccessible::Name:
            return m_index.data(Qt::AccessibleTextRole).toString();
        case QAccessible::Value:
            return m_index.data(Qt::DisplayRole).toString();
        case QAccessible::Description: // what hovering over the badge tells
            return breakdownText(m_index);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect rect = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_view->currentIndex() == m_index;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->selectionModel()->isSelected(m_index);
        state.focused = isCurrent && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
        if (m_view->isFoldable(m_index)) {
            state.expandable = true;
            state.expanded = m_view->isUnfolded(m_index);
            state.collapsed = !state.expanded;
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction(), showMenuAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        if (name == pressAction()) {
            m_view->setCurrentIndex(m_index);
            m_view->activateTurn(m_index);
        } else if (name == setFocusAction()) {
            m_view->setFocus();
            m_view->setCurrentIndex(m_index);
        } else if (name == showMenuAction()) {
            m_view->scrollTo(m_index);
            m_view->showContextMenu(m_index, rect().center());
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TranscriptView> m_view;
    QPersistentModelIndex m_index;
};

/** The list of turns. Items are made when they are asked for and made anew when their row has moved. */
class TranscriptAccessible final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(TranscriptAccessible)

public:
    explicit TranscriptAccessible(TranscriptView *view) : QAccessibleWidget(view, QAccessible::List) {}

    ~TranscriptAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_items)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return view()->model() ? view()->model()->rowCount() : 0; }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount()) {
            return nullptr;
        }
        if (const auto known = m_items.constFind(row); known != m_items.cend()) {
            QAccessibleInterface *item = QAccessible::accessibleInterface(*known);
            if (item && item->isValid() && static_cast<TurnAccessible *>(item)->row() == row) {
                return item;
            }
            QAccessible::deleteAccessibleInterface(*known);
        }
        auto *item = new TurnAccessible(view(), view()->model()->index(row, 0)); // owned by Qt's cache
        m_items.insert(row, QAccessible::registerAccessibleInterface(item));
        return item;
    }

    int indexOfChild(const QAccessibleInterface *item) const override
    {
        const bool isOurs = item && item->role() == QAccessible::ListItem && item->parent() == this;
        return isOurs ? static_cast<const TurnAccessible *>(item)->row() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
        return view()->viewport()->rect().contains(point) ? child(view()->indexAt(point).row()) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentIndex().row()) : nullptr;
    }

private:
    [[nodiscard]] TranscriptView *view() const { return asTranscriptView(object()); }

    mutable QHash<int, QAccessible::Id> m_items; ///< by row
};

QAccessibleInterface *createTranscriptAccessible(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    TranscriptView *view = asTranscriptView(object);
    return view ? new TranscriptAccessible(view) : nullptr;
}

} // namespace

void installTranscriptAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(createTranscriptAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace earshot::views
