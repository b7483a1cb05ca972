// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/listtext.h"

#include "session/conversationlist.h"

#include <QCoreApplication>
#include <QStringList>

namespace earshot::window {

using session::ConversationList;

namespace {

class ListTexts
{
    Q_DECLARE_TR_FUNCTIONS(ListTexts)
};

QString endText(ConversationList::End end)
{
    switch (end) {
    case ConversationList::End::CursorRepeats:
        return ListTexts::tr("The API names a place again that was loaded before, so what follows cannot be "
                             "loaded. Filter by time to see it.");
    case ConversationList::End::NothingNew:
        return ListTexts::tr("The API sends the same page again and again, so what follows cannot be loaded. "
                             "Filter by time to see it.");
    case ConversationList::End::NoCursor:
        return ListTexts::tr(
            "The API does not say when these were created, so what follows cannot be loaded.");
    case ConversationList::End::TooMany:
        return ListTexts::tr("No more are loaded. Filter to see older ones.");
    case ConversationList::End::NotReached:
    case ConversationList::End::AllLoaded:
        break;
    }
    return {};
}

} // namespace

QString listStateText(const ConversationList &list, std::optional<int> found)
{
    QStringList sentences;
    if (found) {
        sentences.append(
            ListTexts::tr("%L1 of %Ln loaded conversations.", nullptr, list.count()).arg(*found));
    } else {
        sentences.append(ListTexts::tr("%Ln conversations.", nullptr, list.count()));
    }
    if (list.isBusy()) {
        sentences.append(ListTexts::tr("Loading…"));
    }
    if (list.unreadableCount() > 0) {
        sentences.append(ListTexts::tr("%Ln entries were not understood and are left out.", nullptr,
                                       list.unreadableCount()));
    }
    sentences.append(endText(list.end()));
    if (list.problem()) {
        sentences.append(list.problem()->text);
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

views::Notice emptyListNotice(const ConversationList &list, bool isSearching)
{
    views::Notice notice;
    notice.icon = QStringLiteral("search");
    if (isSearching && list.count() > 0) {
        notice.heading = ListTexts::tr("Nothing found");
        notice.text =
            ListTexts::tr("None of the %Ln loaded conversations holds these words.", nullptr, list.count());
        notice.primary = views::WayOut::ShowAll;
    } else if (list.filter().isActive()) {
        notice.heading = ListTexts::tr("No conversation fits the filter");
        notice.text = ListTexts::tr("Change the filter, or show all conversations.");
        notice.primary = views::WayOut::ShowAll;
        notice.secondary = views::WayOut::Retry;
    } else {
        notice.heading = ListTexts::tr("No conversations yet");
        notice.text = ListTexts::tr("Conversations of the organisation appear here.");
        notice.primary = views::WayOut::Retry;
        notice.secondary = views::WayOut::OpenOther;
    }
    return notice;
}

} // namespace earshot::window
