// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace earshot::views {

/**
 * A plain text that can be selected, wraps anywhere and is as high as its lines, up to a number of lines. It
 * has no frame and no ground of its own, and never scrolls: a label for long hostile texts.
 */
class WrappedText final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrappedText)

public:
    explicit WrappedText(QWidget *parent = nullptr);

    void setText(const QString &text);
    /** Lines shown at most; 0 shows all. */
    void setLineLimit(int lines);
    /** Lines that the whole text takes at the present width. */
    [[nodiscard]] int lineCount() const;

Q_SIGNALS:
    /** The width, and with it the number of lines, may have changed. */
    void relaid();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();

    int m_lineLimit = 0;
};

} // namespace earshot::views
