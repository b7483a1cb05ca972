// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wrappedtext.h"

#include <QPlainTextDocumentLayout>
#include <QResizeEvent>
#include <QTextBlock>
#include <QtMath>

namespace earshot::views {

WrappedText::WrappedText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitHeight();
}

void WrappedText::setText(const QString &text)
{
    setPlainText(text);
    fitHeight();
}

void WrappedText::setLineLimit(int lines)
{
    m_lineLimit = lines;
    fitHeight();
}

int WrappedText::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // lays the block out, which happens lazily
        lines += qMax(1, block.layout()->lineCount());
    }
    return lines;
}

void WrappedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitHeight();
        Q_EMIT relaid();
    }
}

void WrappedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
        Q_EMIT relaid();
    }
}

void WrappedText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // belongs to what is around it
}

void WrappedText::fitHeight()
{
    const int lines = lineCount();
    const int shown = m_lineLimit > 0 ? qMin(lines, m_lineLimit) : lines;
    // The layout's own height of a line: the font's line spacing rounds differently.
    const QTextLayout *layout = document()->firstBlock().layout();
    const qreal lineHeight =
        layout->lineCount() > 0 ? layout->lineAt(0).height() : fontMetrics().lineSpacing();
    setFixedHeight(qCeil(shown * lineHeight) + 1);
}

} // namespace earshot::views
