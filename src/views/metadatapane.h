// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace earshot::views {

class DetailsView;
class MetadataView;
class RawView;

/** What the reply says beside the transcript: in words, as a tree, and as it was received. */
class MetadataPane final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataPane)

public:
    enum class Page { Details, Tree, Raw };
    Q_ENUM(Page)

    explicit MetadataPane(QWidget *parent = nullptr);

    [[nodiscard]] DetailsView &details() const { return *m_details; }
    [[nodiscard]] MetadataView &tree() const { return *m_tree; }
    [[nodiscard]] RawView &raw() const { return *m_raw; }
    [[nodiscard]] Page page() const;
    /** Shows a page and gives it the focus. */
    void openPage(Page page);

private:
    DetailsView *m_details;
    MetadataView *m_tree;
    RawView *m_raw;
};

} // namespace earshot::views
