// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace earshot::views {

/** One fact of a header: an icon and a few words, such as a phone and "Telephone". */
class FactLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactLabel)

public:
    /** `name` says what the fact is, such as "Channel"; screen readers and the tooltip have it. */
    FactLabel(const QString &name, const QString &iconName, QWidget *parent);

    [[nodiscard]] QString text() const;
    /** `text` is shown as plain text; `explanation` goes to the tooltip and may be hostile. */
    void setFact(const QString &text, const QString &explanation);
    void setIcon(const QString &iconName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QString m_name;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace earshot::views
