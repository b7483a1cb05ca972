// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metadataview.h"

#include "base/visibletext.h"
#include "itemmodels/metadatachanges.h"
#include "itemmodels/metadatacopy.h"
#include "itemmodels/metadatatreemodel.h"
#include "itemmodels/rawplace.h"
#include "itemmodels/roles.h"
#include "views/changesline.h"
#include "views/metadatacopyactions.h"
#include "views/metadatadelegate.h"
#include "views/metadatafilter.h"
#include "views/metadatastepactions.h"
#include "views/metadatatree.h"
#include "views/pathline.h"
#include "views/widgetaction.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace earshot::views {

using itemmodels::MetadataNode;

MetadataView::MetadataView(QWidget *parent)
    : QWidget(parent)
    , m_filter(new MetadataFilter(this))
    , m_changes(new ChangesLine(this))
    , m_tree(new MetadataTree(this))
    , m_delegate(new MetadataDelegate(m_tree))
    , m_value(new QPlainTextEdit(this))
    , m_path(new PathLine(this))
{
    m_tree->setObjectName(QStringLiteral("tree"));
    m_tree->setItemDelegate(m_delegate);
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setReadOnly(true);
    m_value->setTabChangesFocus(true);
    m_value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_value->setPlaceholderText(tr("Select a row to see its whole value."));
    m_value->setAccessibleName(tr("Value of the selected row"));

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_value);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_changes);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_path);
    addTreeActions();

    connect(m_filter, &MetadataFilter::matchesChanged, this, &MetadataView::showMatches);
    connect(m_filter, &MetadataFilter::nextRequested, this, [this] { stepMatch(true); });
    connect(m_filter, &MetadataFilter::previousRequested, this, [this] { stepMatch(false); });
    connect(m_filter, &MetadataFilter::closed, this, [this] { m_tree->setFocus(Qt::ShortcutFocusReason); });
    connect(m_changes, &ChangesLine::nextRequested, this, &MetadataView::nextChange);
    connect(m_changes, &ChangesLine::previousRequested, this, &MetadataView::previousChange);
    connect(m_changes, &ChangesLine::dismissed, this, [this] { setChanges(nullptr, {}); });
    connect(m_tree, &MetadataTree::goRequested, this,
            [this](const QModelIndex &index) { Q_EMIT nodeEntered(m_model->nodeAt(index)); });
}

MetadataView::~MetadataView() = default;

void MetadataView::addTreeActions()
{
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto addSeparator = [this] {
        auto *separator = new QAction(m_tree);
        separator->setSeparator(true);
        m_tree->addAction(separator);
    };
    const auto *copyActions = new MetadataCopyActions(m_tree);
    connect(copyActions, &MetadataCopyActions::remarked, m_path, &PathLine::say);
    addTreeAction(QStringLiteral("copyShapeReport"), tr("Copy Shape Report (without Values)"),
                  QKeySequence(Qt::Key_Y, Qt::Key_H), &MetadataView::copyShapeReport);
    connect(&m_shape, &itemmodels::ShapeReporter::reported, this, [this](const QString &report) {
        QGuiApplication::clipboard()->setText(report);
        m_path->say(tr("The shape report is copied."));
    });
    addSeparator();
    addTreeAction(QStringLiteral("filterByCurrent"), tr("Fi&lter by This Value"), Qt::Key_F,
                  &MetadataView::filterByCurrent);
    addTreeAction(QStringLiteral("showInRaw"), tr("Show in the Raw &Reply"), Qt::Key_R,
                  &MetadataView::rawRequested);
    m_marksLater = addTreeAction(QStringLiteral("greyLater"), tr("&Grey What Comes after the Playhead"),
                                 Qt::Key_G, &MetadataView::showLater);
    m_marksLater->setCheckable(true);
    new MetadataStepActions(m_tree);
    addSeparator();
    addTreeAction(QStringLiteral("expandSubtree"), tr("&Expand Subtree"), Qt::SHIFT | Qt::Key_Right,
                  &MetadataView::expandSubtree);
    addTreeAction(QStringLiteral("collapseSubtree"), tr("C&ollapse Subtree"), Qt::SHIFT | Qt::Key_Left,
                  &MetadataView::collapseSubtree);
    addTreeAction(QStringLiteral("expandSiblings"), tr("Expand S&iblings"),
                  Qt::SHIFT | Qt::ALT | Qt::Key_Right, &MetadataView::expandSiblings);
    addTreeAction(QStringLiteral("collapseSiblings"), tr("Collapse Si&blings"),
                  Qt::SHIFT | Qt::ALT | Qt::Key_Left, &MetadataView::collapseSiblings);
    addTreeAction(QStringLiteral("expandAll"),
                  tr("Expand &All (up to %L1 rows)").arg(MetadataTree::MaxExpandedRows), Qt::Key_X,
                  &MetadataView::expandAll);
    addTreeAction(QStringLiteral("collapseAll"), tr("Collapse A&ll"), Qt::SHIFT | Qt::Key_X,
                  &MetadataView::collapseAll);
    addSeparator();
    m_openLink =
        addTreeAction(QStringLiteral("openValueLink"), tr("Open the &Link…"), {}, &MetadataView::openLink);
    m_openLink->setEnabled(false);
    addTreeAction(QStringLiteral("nextChange"), tr("&Next Change"), Qt::ALT | Qt::SHIFT | Qt::Key_Down,
                  &MetadataView::nextChange);
    addTreeAction(QStringLiteral("previousChange"), tr("Previo&us Change"), Qt::ALT | Qt::SHIFT | Qt::Key_Up,
                  &MetadataView::previousChange);
}

QAction *MetadataView::addTreeAction(const QString &objectName, const QString &text,
                                     const QKeySequence &shortcut, void (MetadataView::*slot)())
{
    QAction *action = addWidgetAction(m_tree, objectName, text, {});
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MetadataView::setModel(itemmodels::MetadataTreeModel *model)
{
    m_model = model;
    m_tree->setModel(model);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                showCurrent(index);
                if (!m_tree->isRestoring() && index.isValid()) {
                    Q_EMIT nodeSelected(m_model->nodeAt(index));
                    tellBytes();
                }
            });
    // Behind the tree's own answer, which restores the current row.
    connect(model, &QAbstractItemModel::modelReset, this, [this] { showCurrent(m_tree->currentIndex()); });
    showCurrent(m_tree->currentIndex());
}

void MetadataView::setTable(const json::NodeTable &table)
{
    m_tree->setFiltered(false);
    m_model->setTable(table);
    m_filter->setTable(table);
    m_changes->setSentence({}, false);
}

void MetadataView::setChanges(const std::shared_ptr<const itemmodels::MetadataChanges> &changes,
                              const QString &sentence)
{
    m_model->setChanges(changes);
    m_changes->setSentence(sentence, changes && changes->count() > 0);
}

void MetadataView::reveal(const MetadataNode &node)
{
    QModelIndex index = m_model->indexOf(node);
    if (!index.isValid()) {
        m_filter->clear();
        index = m_model->indexOf(node);
    }
    m_tree->reveal(index);
}

void MetadataView::revealByte(qsizetype offset)
{
    reveal(itemmodels::valueAtByte(m_model->texts(), offset));
}

void MetadataView::tellBytes()
{
    const auto place =
        itemmodels::rawPlaceOf(m_model->texts(), m_model->rows(), m_model->nodeAt(m_tree->currentIndex()));
    if (!place.isEmpty()) {
        Q_EMIT bytesSelected(place.begin, place.end);
    }
}

void MetadataView::setLater(const std::function<bool(const MetadataNode &)> &isLater)
{
    m_isLater = isLater;
    showLater();
}

void MetadataView::updateLater()
{
    if (m_marksLater->isChecked()) {
        m_tree->viewport()->update();
    }
}

void MetadataView::showLater()
{
    m_delegate->setQuiet(m_marksLater->isChecked() ? m_isLater : nullptr);
    m_tree->viewport()->update();
}

void MetadataView::showMatches()
{
    const auto &matches = m_filter->matches();
    m_tree->setFiltered(matches != nullptr);
    m_model->setMatches(matches);
}

void MetadataView::stepMatch(bool forward)
{
    const auto &matches = m_filter->matches();
    if (!matches || matches->nodes().empty()) {
        return;
    }
    const QVariant current = m_tree->currentIndex().data(itemmodels::NodeIdRole);
    const json::NodeId from = current.isValid() ? current.toUInt() : json::NoNode;
    m_tree->reveal(m_model->indexOf(forward ? matches->next(from) : matches->previous(from)));
}

void MetadataView::nextChange()
{
    if (const auto &changes = m_model->changes()) {
        const QVariant current = m_tree->currentIndex().data(itemmodels::NodeIdRole);
        goToChange(changes->next(current.isValid() ? current.toUInt() : json::NoNode));
    }
}

void MetadataView::previousChange()
{
    if (const auto &changes = m_model->changes()) {
        const QVariant current = m_tree->currentIndex().data(itemmodels::NodeIdRole);
        goToChange(changes->previous(current.isValid() ? current.toUInt() : json::NoNode));
    }
}

void MetadataView::goToChange(qsizetype index)
{
    if (index < 0) {
        return;
    }
    const json::NodeId node = m_model->changes()->at(index).node;
    if (!m_model->indexOf(node).isValid()) {
        m_filter->clear();
    }
    m_tree->reveal(m_model->indexOf(node));
}

void MetadataView::copyShapeReport()
{
    if (!m_model->texts().isEmpty()) {
        m_shape.report(m_model->texts().table(MetadataNode::Reply));
    }
}

void MetadataView::filterByCurrent()
{
    const MetadataNode node = m_model->nodeAt(m_tree->currentIndex());
    if (node.isValue()) {
        m_filter->setText(itemmodels::copied(m_model->texts(), node, itemmodels::MetadataCopy::Filter).text);
    }
}

void MetadataView::openLink()
{
    const QUrl url = m_tree->currentIndex().data(itemmodels::UrlRole).toUrl();
    if (url.isValid()) {
        Q_EMIT linkActivated(url);
    }
}

void MetadataView::expandAll()
{
    m_tree->expandBelow({});
}

void MetadataView::collapseAll()
{
    m_tree->collapseAll();
}

void MetadataView::expandSubtree()
{
    if (m_tree->currentIndex().isValid()) {
        m_tree->expandBelow(m_tree->currentIndex().siblingAtColumn(0));
    }
}

void MetadataView::collapseSubtree()
{
    m_tree->collapseBelow(m_tree->currentIndex().siblingAtColumn(0));
}

void MetadataView::expandSiblings()
{
    m_tree->expandSiblings(true);
}

void MetadataView::collapseSiblings()
{
    m_tree->expandSiblings(false);
}

void MetadataView::showCurrent(const QModelIndex &index)
{
    m_value->setPlainText(
        base::visibleText(index.data(itemmodels::PreviewTextRole).toString(), base::TextForm::Paragraphs));
    const MetadataNode node = m_model->nodeAt(index);
    m_path->setPath(node.isValue()
                        ? itemmodels::copied(m_model->texts(), node, itemmodels::MetadataCopy::DotPath).text
                        : QString());
    m_openLink->setEnabled(index.data(itemmodels::UrlRole).toUrl().isValid());
    m_changes->setPresent(index.data(itemmodels::ChangeTextRole).toString());
    m_filter->setCurrent(index.isValid() ? index.data(itemmodels::NodeIdRole).toUInt() : json::NoNode);
}

/** The transcript has the same keys everywhere else in the window. */
bool MetadataView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool endsFilter = key->key() == Qt::Key_Escape && m_filter->isActive();
        if (key->matches(QKeySequence::Find) || key->key() == Qt::Key_F3 || endsFilter) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

/** Of whoever opens the page. With a focus proxy, Tab would pass over the filter before it. */
void MetadataView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_tree->setFocus(event->reason());
}

void MetadataView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_filter->open();
    } else if (event->key() == Qt::Key_F3) {
        stepMatch(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_Escape && m_filter->isActive()) {
        m_filter->clear();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace earshot::views
