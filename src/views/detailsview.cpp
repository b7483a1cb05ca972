// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detailsview.h"

#include "views/isolatedtext.h"
#include "views/plaintext.h"
#include "views/tones.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextTable>

#include <algorithm>
#include <memory>

namespace earshot::views {

namespace {

constexpr double TitleScale = 1.1;
constexpr double LabelShare = 34; // per cent of the width

/** As one block, each line with a direction of its own. */
QString blockText(const QString &text)
{
    QStringList lines = text.split(u'\n');
    std::transform(lines.cbegin(), lines.cend(), lines.begin(), isolated);
    return lines.join(QChar(QChar::LineSeparator));
}

QString lineOf(const DetailRow &row)
{
    return withoutIsolates(QStringLiteral("%1: %2").arg(row.label, row.value));
}

} // namespace

DetailsView::DetailsView(QWidget *parent)
    : QTextEdit(parent)
    , m_copyValue(new QAction(tr("Copy &Value"), this))
    , m_copyAll(new QAction(tr("Copy &All Details"), this))
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Details"));
    m_copyValue->setObjectName(QStringLiteral("copyDetailValue"));
    m_copyAll->setObjectName(QStringLiteral("copyAllDetails"));
    connect(m_copyValue, &QAction::triggered, this, &DetailsView::copyValue);
    connect(m_copyAll, &QAction::triggered, this, &DetailsView::copyAll);
}

void DetailsView::setSections(const QList<DetailSection> &sections)
{
    if (m_sections != sections) {
        m_sections = sections;
        rebuild();
    }
}

void DetailsView::copyValue()
{
    if (const Place *place = placeAt(textCursor().position())) {
        QGuiApplication::clipboard()->setText(place->row.received);
    }
}

void DetailsView::copyAll()
{
    QStringList lines;
    for (const DetailSection &section : m_sections) {
        lines.append(section.title);
        if (!section.notice.isEmpty()) {
            lines.append(section.notice);
        }
        std::transform(section.rows.cbegin(), section.rows.cend(), std::back_inserter(lines), lineOf);
        lines.append(QString());
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QMimeData *DetailsView::createMimeDataFromSelection() const
{
    const QTextCursor selection = textCursor();
    const Place *first = placeAt(selection.selectionStart());
    const Place *last = placeAt(selection.selectionEnd());
    QStringList lines;
    if (first == nullptr || first != last) {
        for (const Place &place : m_places) {
            if (place.end > selection.selectionStart() && place.begin < selection.selectionEnd()) {
                lines.append(lineOf(place.row));
            }
        }
    }
    QString text = lines.join(u'\n');
    if (lines.isEmpty()) { // within one row, a title or a notice
        text = withoutIsolates(selection.selectedText());
        text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    }
    auto copied = std::make_unique<QMimeData>();
    copied->setText(text);
    return copied.release();
}

void DetailsView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        rebuild();
    }
}

void DetailsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!textCursor().hasSelection() && event->reason() == QContextMenuEvent::Mouse) {
        setTextCursor(cursorForPosition(event->pos()));
    }
    const Place *place = placeAt(textCursor().position());
    m_copyValue->setEnabled(place != nullptr && !place->row.received.isEmpty());
    QMenu menu(this);
    QAction *copySelection = menu.addAction(tr("&Copy"), this, &QTextEdit::copy);
    copySelection->setEnabled(textCursor().hasSelection());
    menu.addActions({m_copyValue, m_copyAll});
    menu.exec(event->globalPos());
}

void DetailsView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy && !textCursor().hasSelection()) {
        copyValue();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void DetailsView::rebuild()
{
    const int place = verticalScrollBar()->value();
    const int caret = textCursor().position();
    clear();
    m_places.clear();
    document()->setDefaultFont(font());
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const DetailSection &section : m_sections) {
        appendSection(cursor, section);
    }
    cursor.endEditBlock();
    QTextCursor reader(document());
    reader.setPosition(std::min(caret, std::max(0, document()->characterCount() - 1)));
    setTextCursor(reader);
    verticalScrollBar()->setValue(place);
}

void DetailsView::appendSection(QTextCursor &cursor, const DetailSection &section)
{
    const Tones tones = Tones::of(palette());
    const double gap = fontMetrics().height() * 0.5;
    QTextBlockFormat paragraph;
    paragraph.setLayoutDirection(layoutDirection());
    QTextBlockFormat heading = paragraph;
    heading.setTopMargin(gap);
    heading.setHeadingLevel(3);
    QTextCharFormat plain;
    QTextCharFormat bold = plain;
    bold.setFontWeight(QFont::Bold);
    bold.setFontPointSize(font().pointSizeF() * TitleScale);
    cursor.movePosition(QTextCursor::End);
    if (document()->isEmpty()) {
        cursor.setBlockFormat(heading);
    } else {
        cursor.insertBlock(heading, bold);
    }
    cursor.insertText(section.title, bold);
    if (!section.notice.isEmpty()) {
        cursor.insertBlock(paragraph, plain);
        cursor.insertText(blockText(section.notice), plain);
    }
    if (section.rows.isEmpty()) {
        return;
    }
    QTextTableFormat form;
    form.setBorder(0);
    form.setCellPadding(2);
    form.setCellSpacing(0);
    form.setLayoutDirection(layoutDirection());
    form.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    // A QTextTable is not mirrored by itself.
    const int labelColumn = isRightToLeft() ? 1 : 0;
    QList<QTextLength> widths(2, QTextLength(QTextLength::PercentageLength, 100 - LabelShare));
    widths[labelColumn] = QTextLength(QTextLength::PercentageLength, LabelShare);
    form.setColumnWidthConstraints(widths);
    QTextTable *table = cursor.insertTable(static_cast<int>(section.rows.size()), 2, form);
    QTextCharFormat muted = plain;
    muted.setForeground(tones.muted);
    for (int row = 0; row < section.rows.size(); ++row) {
        const DetailRow &fact = section.rows.at(row);
        QTextCursor label = table->cellAt(row, labelColumn).firstCursorPosition();
        label.setBlockFormat(paragraph);
        label.insertText(fact.label, muted);
        QTextCharFormat value = plain;
        value.setToolTip(plainToolTip(fact.explanation));
        QTextCursor text = table->cellAt(row, 1 - labelColumn).firstCursorPosition();
        text.setBlockFormat(paragraph);
        text.insertText(blockText(fact.value), value);
    }
    for (int row = 0; row < section.rows.size(); ++row) {
        m_places.append({table->cellAt(row, 0).firstPosition(), table->cellAt(row, 1).lastPosition(),
                         section.rows.at(row)});
    }
    cursor.movePosition(QTextCursor::End);
}

const DetailsView::Place *DetailsView::placeAt(int position) const
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), [position](const Place &place) {
        return place.begin <= position && position <= place.end;
    });
    return found == m_places.cend() ? nullptr : &*found;
}

} // namespace earshot::views
