// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turnremarks.h"

#include "base/visibletext.h"
#include "conversation/turn.h"
#include "itemmodels/emailtext.h"
#include "itemmodels/transcripttext.h"

#include <QCoreApplication>

namespace earshot::views {

using conversation::EmailFacts;
using conversation::Turn;
using itemmodels::Delivery;
using itemmodels::ReadingThresholds;

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

TurnRemark deliveryRemark(const EmailFacts &email)
{
    const QString text = itemmodels::deliveryText(email);
    switch (itemmodels::deliveryOf(email)) {
    case Delivery::Unknown:
        break;
    case Delivery::UnderWay:
        return {Glyph::UnderWay, text, Ink::Muted};
    case Delivery::Arrived:
        return {Glyph::Done, text, Ink::Good};
    case Delivery::Failed:
        return {Glyph::Failed, text, Ink::Error};
    }
    return {Glyph::Unknown, text, Ink::Muted};
}

void appendEmailRemarks(QList<TurnRemark> &remarks, const EmailFacts &email)
{
    remarks << deliveryRemark(email);
    const QString opened = itemmodels::openedText(email);
    const QString clicked = itemmodels::clickedText(email);
    remarks << TurnRemark{Glyph::Opened, opened, Ink::Muted} << TurnRemark{Glyph::Link, clicked, Ink::Muted};
}

} // namespace

QList<TurnRemark> remarksOf(const Turn &turn, const ReadingThresholds &thresholds)
{
    QList<TurnRemark> remarks;
    if (turn.interrupted) {
        remarks << TurnRemark{Glyph::Interrupted, Transcript::tr("interrupted"), Ink::Warning};
    }
    if (itemmodels::isUnsure(turn, thresholds)) {
        remarks << TurnRemark{Glyph::Unsure, itemmodels::unsureText(turn), Ink::Warning};
    }
    remarks << TurnRemark{Glyph::ClockHalf, itemmodels::endOfTurnText(turn, thresholds), Ink::Warning};
    if (turn.email) {
        appendEmailRemarks(remarks, *turn.email);
    }
    remarks.removeIf([](const TurnRemark &remark) { return remark.text.isEmpty(); });
    for (TurnRemark &remark : remarks) {
        remark.text = base::visibleText(remark.text, base::TextForm::SingleLine);
    }
    return remarks;
}

} // namespace earshot::views
