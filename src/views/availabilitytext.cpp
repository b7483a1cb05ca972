// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availabilitytext.h"

#include "views/notice.h"

#include <QCoreApplication>

namespace earshot::views {

namespace {

using conversation::Availability;

/** Context of the translations. */
class AvailabilityTexts final
{
    Q_DECLARE_TR_FUNCTIONS(AvailabilityTexts)
};

QString withheldSentence(Part part)
{
    switch (part) {
    case Part::Transcript:
        return AvailabilityTexts::tr(
            "The transcript is withheld from your role (conversations:read_sensitive).");
    case Part::Summary:
        return AvailabilityTexts::tr(
            "The summary is withheld from your role (conversations:read_sensitive).");
    case Part::Recording:
        return AvailabilityTexts::tr(
            "The recording is withheld from your role (conversations:read_sensitive).");
    }
    return {};
}

QString notYetSentence(Part part)
{
    switch (part) {
    case Part::Transcript:
        return AvailabilityTexts::tr("There is no transcript yet: the conversation still runs.");
    case Part::Summary:
        return AvailabilityTexts::tr("There is no summary yet: the conversation still runs.");
    case Part::Recording:
        return AvailabilityTexts::tr(
            "There is no recording yet: the conversation still runs, and Earshot keeps looking.");
    }
    return {};
}

QString notHeldSentence(Part part)
{
    switch (part) {
    case Part::Transcript:
        return AvailabilityTexts::tr(
            "There is no transcript: the conversation ended before anything was said.");
    case Part::Summary:
        return AvailabilityTexts::tr("There is no summary: the conversation ended before anything was said.");
    case Part::Recording:
        return AvailabilityTexts::tr(
            "There is no recording: nothing was spoken, or the channel is a written one.");
    }
    return {};
}

QString emptySentence(Part part)
{
    switch (part) {
    case Part::Transcript:
        return AvailabilityTexts::tr("The transcript is in the reply and holds no turns.");
    case Part::Summary:
        return AvailabilityTexts::tr("The summary is in the reply and holds no text.");
    case Part::Recording:
        return AvailabilityTexts::tr("The recording is in the reply and holds no sound.");
    }
    return {};
}

QString notInReplySentence(Part part)
{
    switch (part) {
    case Part::Transcript:
        return AvailabilityTexts::tr("The transcript is not in the reply.");
    case Part::Summary:
        return AvailabilityTexts::tr("The summary is not in the reply.");
    case Part::Recording:
        return AvailabilityTexts::tr("The recording is not in the reply.");
    }
    return {};
}

QString notInReplyAdvice(Part part)
{
    switch (part) {
    case Part::Transcript:
        return AvailabilityTexts::tr(
            "Your role may lack the scope conversations:read_sensitive, or none was stored.");
    case Part::Summary:
        return AvailabilityTexts::tr(
            "Your role may lack the scope conversations:read_sensitive, or none was written.");
    case Part::Recording:
        return AvailabilityTexts::tr(
            "Your role may lack the scope conversations:read_sensitive, the agent may not record, or the "
            "recording is not ready yet.");
    }
    return {};
}

} // namespace

AvailabilityText availabilityText(Part part, Availability availability)
{
    switch (availability) {
    case Availability::Present:
        return {};
    case Availability::Withheld:
        return {withheldSentence(part),
                AvailabilityTexts::tr(
                    "Ask an administrator of your organisation for the scope conversations:read_sensitive.")};
    case Availability::NotYet:
        return {notYetSentence(part),
                AvailabilityTexts::tr("It comes while or after the conversation is held.")};
    case Availability::NotHeld:
        return {notHeldSentence(part), {}};
    case Availability::Empty:
        return {emptySentence(part), {}};
    case Availability::NotInReply:
        return {notInReplySentence(part), notInReplyAdvice(part)};
    }
    return {};
}

QString availabilityIcon(Availability availability)
{
    switch (availability) {
    case Availability::Withheld:
        return QStringLiteral("lock");
    case Availability::NotYet:
        return QStringLiteral("hourglass");
    case Availability::NotHeld:
        return QStringLiteral("phone-off");
    case Availability::NotInReply:
        return QStringLiteral("eye-off");
    case Availability::Empty:
    case Availability::Present:
        break;
    }
    return QStringLiteral("info-circle");
}

Notice noticeFor(Part part, Availability availability)
{
    const AvailabilityText text = availabilityText(part, availability);
    return {.icon = availabilityIcon(availability), .heading = text.sentence, .text = text.advice};
}

} // namespace earshot::views
