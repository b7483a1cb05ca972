// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/verdicttext.h"

#include <QCoreApplication>

namespace earshot::window {

using session::TokenVerdict;

namespace {

class VerdictTexts
{
    Q_DECLARE_TR_FUNCTIONS(VerdictTexts)
};

QString worksText(std::optional<bool> mayReadSensitive)
{
    if (!mayReadSensitive) {
        return VerdictTexts::tr(
            "This token works. Whether it can read transcripts and recordings will show with "
            "the first conversation.");
    }
    return *mayReadSensitive
               ? VerdictTexts::tr("This token can read transcripts and recordings.")
               : VerdictTexts::tr(
                     "This token works, but cannot read transcripts and recordings: ask an admin for "
                     "conversations:read_sensitive.");
}

} // namespace

QString verdictText(const TokenVerdict &verdict)
{
    switch (verdict.kind) {
    case TokenVerdict::Kind::Works:
        return worksText(verdict.mayReadSensitive);
    case TokenVerdict::Kind::NeedsOrganization:
        return VerdictTexts::tr("A personal token needs the id of the organisation that it is used for.");
    case TokenVerdict::Kind::Refused:
        return VerdictTexts::tr(
            "The API does not accept this token: it may be mistyped, expired or deleted.");
    case TokenVerdict::Kind::Powerless:
        return VerdictTexts::tr(
            "The API knows this token, but it cannot see the organisation's conversations: "
            "ask an admin for conversations:read.");
    case TokenVerdict::Kind::NotAsked:
        return verdict.problem.text + u' ' +
               VerdictTexts::tr("The token could not be checked; you can sign in with it all the same.");
    }
    return {};
}

QString verdictIcon(const TokenVerdict &verdict)
{
    switch (verdict.kind) {
    case TokenVerdict::Kind::Works:
        return verdict.mayReadSensitive == false ? QStringLiteral("alert-triangle")
                                                 : QStringLiteral("circle-check");
    case TokenVerdict::Kind::NeedsOrganization:
        return QStringLiteral("info-circle");
    case TokenVerdict::Kind::Refused:
        return QStringLiteral("circle-x");
    case TokenVerdict::Kind::Powerless:
        return QStringLiteral("alert-triangle");
    case TokenVerdict::Kind::NotAsked:
        return QStringLiteral("cloud-off");
    }
    return {};
}

} // namespace earshot::window
