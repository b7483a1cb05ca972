// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/listfilter.h"
#include "fetching/fetch.h"

namespace earshot::fetching {

/** Which page of the list is wanted. */
struct ListPageRequest
{
    conversation::ListFilter filter;
    QString behind; ///< `created_at` of the last conversation of the page before, as received; empty: first
    int limit = 50; ///< most conversations of a page
};

/** Gets the bytes of the list of conversations, page by page, newest first. */
class ConversationListSource
{
public:
    virtual ~ConversationListSource() = default;

    /** Starts one request. `parent` owns it; it lives until deleted. */
    [[nodiscard]] virtual Fetch *fetchPage(const ListPageRequest &page, QObject *parent) = 0;
};

} // namespace earshot::fetching
