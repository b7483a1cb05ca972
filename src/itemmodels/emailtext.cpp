// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/emailtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace earshot::itemmodels {

using conversation::EmailFacts;

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

struct KnownStatus
{
    QStringView received;
    Delivery delivery;
    const char *text;
};

constexpr std::array<KnownStatus, 8> KnownStatuses{{
    {u"queued", Delivery::UnderWay, QT_TRANSLATE_NOOP("earshot::itemmodels::Transcript", "queued")},
    {u"sent", Delivery::UnderWay, QT_TRANSLATE_NOOP("earshot::itemmodels::Transcript", "sent")},
    {u"delivered", Delivery::Arrived, QT_TRANSLATE_NOOP("earshot::itemmodels::Transcript", "delivered")},
    {u"opened", Delivery::Arrived, QT_TRANSLATE_NOOP("earshot::itemmodels::Transcript", "opened")},
    {u"clicked", Delivery::Arrived, QT_TRANSLATE_NOOP("earshot::itemmodels::Transcript", "clicked")},
    {u"bounced", Delivery::Failed, QT_TRANSLATE_NOOP("earshot::itemmodels::Transcript", "bounced")},
    {u"complaint", Delivery::Failed,
     QT_TRANSLATE_NOOP("earshot::itemmodels::Transcript", "reported as unwanted")},
    {u"failed", Delivery::Failed, QT_TRANSLATE_NOOP("earshot::itemmodels::Transcript", "not delivered")},
}};

const KnownStatus *knownStatus(const EmailFacts &email)
{
    const auto *found =
        std::find_if(KnownStatuses.cbegin(), KnownStatuses.cend(), [&](const KnownStatus &known) {
            return email.deliveryStatus.compare(known.received, Qt::CaseInsensitive) == 0;
        });
    return found == KnownStatuses.cend() ? nullptr : found;
}

QString shortTime(qint64 timeMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs), QLocale::ShortFormat);
}

} // namespace

QString addressText(const EmailFacts &email)
{
    QStringList parts;
    if (!email.from.isEmpty()) {
        //: The sender of an e-mail.
        parts << Transcript::tr("From %1").arg(email.from);
    }
    if (!email.to.isEmpty()) {
        //: The receivers of an e-mail.
        parts << Transcript::tr("To %1").arg(email.to.join(QLatin1String(", ")));
    }
    if (!email.copies.isEmpty()) {
        parts << Transcript::tr("Copy to %1").arg(email.copies.join(QLatin1String(", ")));
    }
    return parts.join(u'\n');
}

Delivery deliveryOf(const EmailFacts &email)
{
    const KnownStatus *status = knownStatus(email);
    if (!status && !email.deliveryErrorCode.isEmpty()) {
        return Delivery::Failed;
    }
    return status ? status->delivery : Delivery::Unknown;
}

QString deliveryText(const EmailFacts &email)
{
    const KnownStatus *status = knownStatus(email);
    QString text = status ? Transcript::tr(status->text) : email.deliveryStatus;
    if (email.deliveryErrorCode.isEmpty()) {
        return text;
    }
    return text.isEmpty() ? Transcript::tr("not delivered (%1)").arg(email.deliveryErrorCode)
                          : Transcript::tr("%1 (%2)").arg(text, email.deliveryErrorCode);
}

QString openedText(const EmailFacts &email)
{
    return email.openedAtMs ? Transcript::tr("opened %1").arg(shortTime(*email.openedAtMs)) : QString();
}

QString clickedText(const EmailFacts &email)
{
    if (!email.clickedAtMs) {
        return email.clickedLink.isEmpty() ? QString() : Transcript::tr("clicked %1").arg(email.clickedLink);
    }
    const QString time = shortTime(*email.clickedAtMs);
    return email.clickedLink.isEmpty() ? Transcript::tr("link clicked %1").arg(time)
                                       : Transcript::tr("clicked %1, %2").arg(email.clickedLink, time);
}

QString skippedText(const EmailFacts &email)
{
    if (!email.isReplySkipped) {
        return {};
    }
    return email.skipReason.isEmpty() ? Transcript::tr("No reply was sent")
                                      : Transcript::tr("No reply was sent: %1").arg(email.skipReason);
}

} // namespace earshot::itemmodels
