// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace earshot::views {

/** The path of the selected row, elided in its middle; a click copies it whole. */
class PathLine final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathLine)

public:
    explicit PathLine(QWidget *parent = nullptr);

    /** As it is copied; hostile text. An empty path shows nothing. */
    void setPath(const QString &path);
    [[nodiscard]] const QString &path() const { return m_path; }
    /** What stands there: the path as one line, or the word in its place. */
    [[nodiscard]] const QString &shown() const { return m_shown; }
    /** A word in place of the path until the next setPath(). */
    void say(const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_path;
    QString m_shown; ///< not the button's text(), in which an ampersand of a key would make a shortcut
};

} // namespace earshot::views
