// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/listfilter.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace earshot::session {
class SavedFilters;
}

namespace earshot::window {

/** The filters that have a name: chosen from a list, kept and let go under the name that is typed. */
class SavedFilterBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedFilterBox)

public:
    /** `filters` must outlive the box. */
    explicit SavedFilterBox(session::SavedFilters &filters, QWidget *parent = nullptr);
    ~SavedFilterBox() override;

    /** Keeps a filter under the name that stands in the box. */
    void save(const conversation::ListFilter &filter);

Q_SIGNALS:
    void chosen(const earshot::conversation::ListFilter &filter);
    /** The user wants the present filter kept: save() answers. */
    void saveRequested();
    /** More filters than can be kept. */
    void refused();

private:
    void fill(const QString &name);
    void remove();
    void update();

    session::SavedFilters &m_filters;
    QComboBox *m_names;
    QToolButton *m_save;
    QToolButton *m_remove;
};

} // namespace earshot::window
