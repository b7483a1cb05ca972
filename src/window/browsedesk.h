// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace earshot::session {
class ConversationList;
class Marks;
class ReviewQueue;
class SavedFilters;
} // namespace earshot::session

namespace earshot::window {

/** What a window works through conversations with. All must outlive it; windows share the last two. */
struct BrowseDesk
{
    session::ConversationList &list;
    session::ReviewQueue &queue;
    session::Marks &marks;
    session::SavedFilters &filters;
};

} // namespace earshot::window
