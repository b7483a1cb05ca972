// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metadatapane.h"

#include "views/detailsview.h"
#include "views/metadataview.h"
#include "views/rawview.h"

namespace earshot::views {

MetadataPane::MetadataPane(QWidget *parent)
    : QTabWidget(parent)
    , m_details(new DetailsView(this))
    , m_tree(new MetadataView(this))
    , m_raw(new RawView(this))
{
    m_details->setObjectName(QStringLiteral("details"));
    m_tree->setObjectName(QStringLiteral("metadataTree"));
    m_raw->setObjectName(QStringLiteral("raw"));
    setDocumentMode(true);
    setAccessibleName(tr("Metadata"));
    addTab(m_details, tr("Details"));
    addTab(m_tree, tr("Tree"));
    addTab(m_raw, tr("Raw"));
    connect(m_tree, &MetadataView::bytesSelected, m_raw, &RawView::select);
    connect(m_tree, &MetadataView::rawRequested, this, [this] { openPage(Page::Raw); });
    connect(m_raw, &RawView::treeRequested, this, [this](qsizetype offset) {
        openPage(Page::Tree);
        m_tree->revealByte(offset);
    });
}

MetadataPane::Page MetadataPane::page() const
{
    return static_cast<Page>(currentIndex());
}

void MetadataPane::openPage(Page page)
{
    setCurrentIndex(static_cast<int>(page));
    currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace earshot::views
