// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace earshot::views {

/** What a notice line lets the user do. */
enum class Offer : quint8 { TryNow, Cancel, SignIn, KeepInFile, Dismiss };

/** One quiet line of the window about its connection or its account; hidden while there is nothing to say. */
class NoticeLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeLine)

public:
    struct Note
    {
        QString icon; ///< name in resources/icons
        QString sentence;
        QList<Offer> offers;

        bool operator==(const Note &) const = default;
    };

    explicit NoticeLine(QWidget *parent = nullptr);

    /** Without a sentence the line is hidden. */
    void setNote(const Note &note);
    [[nodiscard]] const Note &note() const { return m_note; }

Q_SIGNALS:
    void offerTaken(earshot::views::Offer offer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOffers();
    void tint();

    Note m_note;
    QLabel *m_icon;
    QLabel *m_sentence;
    QWidget *m_buttons = nullptr; ///< of the offers; made anew when they change
};

} // namespace earshot::views
