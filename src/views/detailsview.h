// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/detailsections.h"

#include <QTextEdit>

class QAction;

namespace earshot::views {

/**
 * The facts of a conversation as plain text to read, select and copy: a table a section. Copying one value
 * gives it as received, copying a selection gives what is seen, without marks of direction.
 */
class DetailsView final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsView)

public:
    explicit DetailsView(QWidget *parent = nullptr);

    /** Keeps the place of the reader, and a selection as long as the facts are the same. */
    void setSections(const QList<DetailSection> &sections);

    /** The value of the row that holds the caret. */
    void copyValue();
    /** All rows as lines of "name: value". */
    void copyAll();

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** Where a row stands in the document. */
    struct Place
    {
        int begin = 0;
        int end = 0;
        DetailRow row;
    };

    void rebuild();
    void appendSection(QTextCursor &cursor, const DetailSection &section);
    [[nodiscard]] const Place *placeAt(int position) const;

    QList<DetailSection> m_sections;
    QList<Place> m_places;
    QAction *m_copyValue;
    QAction *m_copyAll;
};

} // namespace earshot::views
