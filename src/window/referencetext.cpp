// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/referencetext.h"

#include <QCoreApplication>

namespace earshot::window {

namespace {

/** Context of the translations. */
class ReferenceText final
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceText)
};

QString sentenceFor(conversation::ReferenceError error)
{
    using conversation::ReferenceError;
    switch (error) {
    case ReferenceError::Empty:
        return ReferenceText::tr(
            "Nothing was given to open. Paste a conversation id or a link of the dashboard.");
    case ReferenceError::IdTooLong:
        return ReferenceText::tr("This is too long for a conversation id (%1 characters at most). "
                                 "Paste the id or the link alone.")
            .arg(conversation::MaxIdLength);
    case ReferenceError::IdHasForbiddenCharacter:
        return ReferenceText::tr("A conversation id has no slashes, spaces or invisible characters. Copy it "
                                 "again from the dashboard. The name of a saved reply ends in “.json”.");
    case ReferenceError::LinkToOtherHost:
        return ReferenceText::tr("This link does not lead to Anyreach, so it is not opened. "
                                 "Paste the conversation id instead.");
    case ReferenceError::LinkWithoutConversation:
        return ReferenceText::tr(
            "This link names no conversation. "
            "Copy the link of one conversation, which has its id behind “conversations/”.");
    case ReferenceError::MalformedLink:
        return ReferenceText::tr("This link has a form that Earshot does not open. "
                                 "Paste a conversation id or a link of the dashboard.");
    }
    return {};
}

} // namespace

base::Problem problemFor(conversation::ReferenceError error)
{
    return {base::ProblemKind::InvalidInput, sentenceFor(error), {}, {}};
}

} // namespace earshot::window
