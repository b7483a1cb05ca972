// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace earshot::views {
class MetadataPane;
}

namespace earshot::window {

/** The pages of the metadata, each with a key. */
class MetadataActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataActions)

public:
    /** `pane` must outlive this object, which belongs to `window`. */
    MetadataActions(views::MetadataPane &pane, QWidget *window);

    void addTo(QMenu &menu) const;

private:
    QList<QAction *> m_actions;
};

} // namespace earshot::window
