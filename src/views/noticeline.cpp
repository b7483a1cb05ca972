// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/noticeline.h"

#include "base/visibletext.h"
#include "views/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace earshot::views {

namespace {

constexpr int IconSize = 18;

} // namespace

NoticeLine::NoticeLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_sentence(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 4);
    row->addWidget(m_icon);
    m_sentence->setObjectName(QStringLiteral("noticeSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_sentence, 1);
    hide();
}

void NoticeLine::setNote(const Note &note)
{
    if (note == m_note) {
        return;
    }
    const Note before = std::exchange(m_note, note);
    m_sentence->setText(base::visibleText(note.sentence, base::TextForm::SingleLine));
    setAccessibleName(m_sentence->text());
    if (before.offers != note.offers) { // a countdown must not take the focus from its buttons
        showOffers();
    }
    tint();
    setVisible(!note.sentence.isEmpty());
}

void NoticeLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
    QWidget::changeEvent(event);
}

void NoticeLine::showOffers()
{
    if (m_buttons != nullptr) {
        m_buttons->deleteLater(); // one of them may have been clicked just now
        m_buttons->hide();
    }
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    const auto add = [this, row](Offer offer, const char *objectName, const QString &text) {
        auto *button = new QPushButton(text, m_buttons);
        button->setObjectName(QString::fromLatin1(objectName));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, offer] { Q_EMIT offerTaken(offer); });
    };
    for (const Offer offer : std::as_const(m_note.offers)) {
        switch (offer) {
        case Offer::TryNow:
            add(offer, "tryNow", tr("Try now"));
            break;
        case Offer::Cancel:
            add(offer, "cancelWaiting", tr("Cancel"));
            break;
        case Offer::SignIn:
            add(offer, "signInAgain", tr("Sign in again…"));
            break;
        case Offer::KeepInFile:
            add(offer, "keepInFile", tr("Keep it in a file…"));
            break;
        case Offer::Dismiss:
            add(offer, "dismiss", tr("Understood"));
            break;
        }
    }
    layout()->addWidget(m_buttons);
}

void NoticeLine::tint()
{
    m_icon->setPixmap(
        iconPixmap(m_note.icon, palette().color(QPalette::WindowText), IconSize, devicePixelRatioF()));
}

} // namespace earshot::views
