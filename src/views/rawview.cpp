// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rawview.h"

#include "views/flowlayout.h"
#include "views/rawheadtext.h"
#include "views/rawlines.h"
#include "views/widgetaction.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace earshot::views {

using itemmodels::RawFinder;
using itemmodels::RawForm;

namespace {

constexpr int MaxQueryLength = 2000;
constexpr int HeadLines = 9;

} // namespace

RawView::RawView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_pretty(addButton(tr("&Pretty"), QStringLiteral("rawPretty"), true))
    , m_headers(addButton(tr("&Headers"), QStringLiteral("rawHeaders"), true))
    , m_save(addButton(tr("&Save…"), QStringLiteral("rawSave"), false))
    , m_headText(new QPlainTextEdit(this))
    , m_lines(new RawLines(this))
    , m_find(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(addButton(tr("Previous hit"), QStringLiteral("rawPrevious"), false))
    , m_next(addButton(tr("Next hit"), QStringLiteral("rawNext"), false))
{
    m_pretty->setChecked(true);
    m_pretty->setToolTip(tr("Show one member a line, or the bytes as they were received"));
    m_headers->setToolTip(tr("Show how the reply was asked for and how it came"));
    m_save->setToolTip(tr("Save the bytes as they were received"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_headText->setReadOnly(true);
    m_headText->setTabChangesFocus(true);
    m_headText->setAccessibleName(tr("Request and response headers"));
    m_headText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_headText->setFixedHeight(m_headText->fontMetrics().lineSpacing() * HeadLines);
    m_headText->setLayoutDirection(Qt::LeftToRight);
    m_headText->hide();
    m_lines->setObjectName(QStringLiteral("rawLines"));
    m_find->setObjectName(QStringLiteral("rawFind"));
    m_find->setAccessibleName(tr("Find in the raw reply"));
    m_find->setPlaceholderText(tr("Find in the raw reply"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(MaxQueryLength);
    m_find->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("rawCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Hits"));
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_previous->setToolTip(
        tr("Previous hit (%1)").arg(QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText)));
    m_next->setToolTip(tr("Next hit (%1)").arg(QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText)));

    auto *tools = new FlowLayout(8, 4);
    for (QWidget *tool : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_pretty),
                          static_cast<QWidget *>(m_headers), static_cast<QWidget *>(m_save)}) {
        tools->addWidget(tool);
    }
    auto *findRow = new QHBoxLayout;
    findRow->addWidget(m_find, 1);
    findRow->addWidget(m_count);
    findRow->addWidget(m_previous);
    findRow->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(tools);
    layout->addWidget(m_headText);
    layout->addWidget(m_lines, 1);
    layout->addLayout(findRow);
    addLineActions();

    connect(m_pretty, &QToolButton::toggled, this, [this] {
        m_isStale = true;
        layOut();
    });
    connect(m_headers, &QToolButton::toggled, m_headText, &QWidget::setVisible);
    connect(m_save, &QToolButton::clicked, this, &RawView::saveRequested);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_stepsToFirst = true;
        search();
    });
    connect(m_previous, &QToolButton::clicked, this, &RawView::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &RawView::findNext);
    connect(&m_layouter, &itemmodels::RawLayouter::laidOut, this, [this] {
        m_lines->setIndex(m_layouter.index());
        showHead();
        showSelected();
        showHits(); // the first may have been found before there was a row to go to
    });
    connect(&m_finder, &RawFinder::progressed, this, &RawView::showHits);
    connect(m_lines, &RawLines::copyRefused, this, [this](qint64 bytes) {
        m_summary->setText(
            tr("%1 are too much for the clipboard: save them.").arg(QLocale().formattedDataSize(bytes)));
    });
    showHits();
}

QToolButton *RawView::addButton(const QString &text, const QString &objectName, bool isSwitch)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setCheckable(isSwitch);
    button->setAutoRaise(true);
    return button;
}

void RawView::addLineActions()
{
    const auto add = [this](const char *objectName, const QString &text, const QKeySequence &key) {
        return addWidgetAction(m_lines, QString::fromLatin1(objectName), text, {key});
    };
    m_lines->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(add("rawCopy", tr("&Copy"), QKeySequence::Copy), &QAction::triggered, m_lines, &RawLines::copy);
    connect(add("rawSelectAll", tr("Select &All"), QKeySequence::SelectAll), &QAction::triggered, m_lines,
            &RawLines::selectAll);
    connect(add("rawShowInTree", tr("Show in the &Tree"), Qt::Key_T), &QAction::triggered, this,
            [this] { Q_EMIT treeRequested(m_lines->caret() - markBytes()); });
}

void RawView::setReply(const base::ReplyHead &head, const QByteArray &body)
{
    m_head = head;
    m_headText->setPlainText(rawHeadText(head));
    showHead();
    if (m_body != body) {
        m_body = body;
        m_selected.reset();
        m_isStale = true;
        layOut();
    }
}

void RawView::select(qsizetype begin, qsizetype end)
{
    m_selected = itemmodels::RawPlace{begin + markBytes(), end + markBytes()};
    showSelected();
}

/** Bytes of the byte order mark. */
qsizetype RawView::markBytes() const
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    return m_body.startsWith(mark) ? mark.size() : 0;
}

/** Whether the lines are those of the present reply: else they are no place to go to. */
bool RawView::hasRows() const
{
    return !m_isStale && !m_layouter.isRunning();
}

void RawView::showSelected()
{
    if (m_selected && hasRows()) {
        m_lines->select(m_selected->begin, m_selected->end);
        m_selected.reset();
    }
}

void RawView::openFind()
{
    m_find->selectAll();
    m_find->setFocus(Qt::ShortcutFocusReason);
}

void RawView::findNext()
{
    step(1);
}

void RawView::findPrevious()
{
    step(-1);
}

void RawView::layOut()
{
    if (m_isStale && isVisible()) {
        m_isStale = false;
        m_layouter.layOut(m_body, m_pretty->isChecked() ? RawForm::Pretty : RawForm::AsReceived);
        search();
        showHead();
    }
}

void RawView::search()
{
    m_current = -1;
    m_finder.find(m_body, m_find->text());
}

void RawView::step(int by)
{
    const auto count = static_cast<qsizetype>(m_finder.hits().size());
    if (count == 0) {
        return;
    }
    if (m_current < 0) {
        const auto behind =
            std::lower_bound(m_finder.hits().cbegin(), m_finder.hits().cend(), m_lines->caret());
        m_current = behind - m_finder.hits().cbegin() - (by < 0 ? 1 : 0);
    } else {
        m_current += by;
    }
    m_current = (m_current + count) % count;
    m_lines->goTo(m_finder.hits().at(static_cast<size_t>(m_current)));
    showHits();
}

void RawView::showHits()
{
    const auto &hits = m_finder.hits();
    if (m_stepsToFirst && hasRows() && !hits.empty() &&
        (hits.back() >= m_lines->caret() || !m_finder.isRunning())) {
        m_stepsToFirst = false;
        step(1); // comes back here
        return;
    }
    const QLocale locale;
    const QString total = locale.toString(static_cast<qint64>(hits.size()));
    QString count;
    if (m_find->text().isEmpty()) {
        m_stepsToFirst = false;
    } else if (hits.empty()) {
        count = m_finder.isRunning() ? tr("Searching…") : tr("Not found");
    } else if (m_current >= 0) {
        count = tr("%1 of %2").arg(locale.toString(static_cast<qint64>(m_current) + 1), total);
    } else {
        count = hits.size() == 1 ? tr("1 hit") : tr("%Ln hits", nullptr, static_cast<int>(hits.size()));
    }
    if (!hits.empty() && (m_finder.isRunning() || m_finder.hasMore())) {
        count = tr("%1…").arg(count);
    }
    m_count->setText(count);
    m_find->setAccessibleDescription(count);
    m_previous->setEnabled(!hits.empty());
    m_next->setEnabled(!hits.empty());
    m_lines->setHits(hits, m_finder.hitLength(), m_current);
}

void RawView::showHead()
{
    const QString head = rawHeadSummary(m_head, locale());
    m_summary->setText(m_layouter.isRunning() ? tr("%1 · laying out…").arg(head) : head);
}

bool RawView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_find->clear();
            m_lines->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    if (watched == m_find && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // not for the transcript's find bar
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/** The transcript has the same keys everywhere else in the window. */
bool RawView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->key() == Qt::Key_F3) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

/** Of whoever opens the page. With a focus proxy, Tab would pass over the buttons before it. */
void RawView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_lines->setFocus(event->reason());
}

void RawView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        openFind();
    } else if (event->key() == Qt::Key_F3) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RawView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOut();
}

} // namespace earshot::views
