// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/fileconversationsource.h"

#include "fetching/filefetch.h"

namespace earshot::fetching {

Fetch *FileConversationSource::fetch(const conversation::ConversationReference &reference, QObject *parent)
{
    return new FileFetch(reference.file, m_limits.bodyBytes, parent);
}

Fetch *FileConversationSource::fetchScopes(QObject * /*parent*/)
{
    return nullptr;
}

} // namespace earshot::fetching
