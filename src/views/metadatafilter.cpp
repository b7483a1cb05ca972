// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metadatafilter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace earshot::views {

using itemmodels::MetadataFinder;
using itemmodels::MetadataQuery;

namespace {

constexpr int MaxQueryLength = 2000;

QToolButton *stepButton(QWidget *parent, const QString &words, Qt::ArrowType arrow, const QKeySequence &key)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setArrowType(arrow);
    button->setAccessibleName(words);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

MetadataFilter::MetadataFilter(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(stepButton(this, tr("Previous match"), Qt::UpArrow, QKeySequence(Qt::SHIFT | Qt::Key_F3)))
    , m_next(stepButton(this, tr("Next match"), Qt::DownArrow, QKeySequence(Qt::Key_F3)))
{
    m_text->setObjectName(QStringLiteral("metadataFilter"));
    m_text->setAccessibleName(tr("Filter the metadata"));
    m_text->setPlaceholderText(tr("Filter: text, key:value or $.path"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(MaxQueryLength);
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("metadataFilterCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Matches"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    setFocusProxy(m_text);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_finder.find(MetadataQuery::of(typed));
        showCount();
    });
    connect(&m_finder, &MetadataFinder::matchesChanged, this, [this] {
        Q_EMIT matchesChanged();
        showCount();
    });
    connect(m_previous, &QToolButton::clicked, this, &MetadataFilter::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &MetadataFilter::nextRequested);
    showCount();
}

void MetadataFilter::setTable(const json::NodeTable &table)
{
    m_finder.setTable(table);
}

const std::shared_ptr<const itemmodels::MetadataMatches> &MetadataFilter::matches() const
{
    return m_finder.matches();
}

bool MetadataFilter::isActive() const
{
    return m_finder.query().form != MetadataQuery::Form::Empty;
}

void MetadataFilter::setCurrent(json::NodeId node)
{
    m_current = node;
    showCount();
}

void MetadataFilter::open()
{
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void MetadataFilter::setText(const QString &typed)
{
    m_text->setText(typed);
}

void MetadataFilter::clear()
{
    m_text->clear();
}

bool MetadataFilter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_text || !isKey) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape) {
        event->accept(); // not for the transcript's find bar
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        switch (key->key()) {
        case Qt::Key_Escape:
            m_text->clear();
            Q_EMIT closed();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (key->modifiers().testFlag(Qt::ShiftModifier)) {
                Q_EMIT previousRequested();
            } else {
                Q_EMIT nextRequested();
            }
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MetadataFilter::showCount()
{
    const auto &found = m_finder.matches();
    const auto total = found ? static_cast<qint64>(found->nodes().size()) : 0;
    const QLocale locale;
    QString count;
    if (!isActive()) {
        // nothing is looked for
    } else if (m_finder.query().form == MetadataQuery::Form::BrokenPath) {
        count = tr("Not a path");
    } else if (total == 0) {
        count = m_finder.isRunning() ? tr("Searching…") : tr("No match");
    } else if (found->contains(m_current)) {
        count = tr("%1 of %2")
                    .arg(locale.toString(static_cast<qint64>(found->positionOf(m_current)) + 1),
                         locale.toString(total));
    } else {
        count = total == 1 ? tr("1 match") : tr("%Ln matches", nullptr, static_cast<int>(total));
    }
    if (total > 0 && !found->isComplete()) {
        count = tr("%1…").arg(count);
    }
    m_count->setText(count);
    m_text->setAccessibleDescription(count);
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
}

} // namespace earshot::views
