// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/signedanew.h"

#include "decoding/fields.h"
#include "json/nodediff.h"

#include <QUrl>

#include <algorithm>
#include <atomic>

namespace earshot::decoding {

using json::NodeChange;
using json::NodeTable;
using json::NodeType;

namespace {

/** The signature is in the query; another place is another recording. */
QUrl withoutSignature(const QString &link)
{
    return QUrl(link).adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isFreshLink(const NodeTable &before, const NodeTable &after, const NodeChange &change)
{
    if (change.kind != NodeChange::Kind::Changed || !isType(before, change.before, NodeType::String) ||
        !isType(after, change.after, NodeType::String) ||
        !after.pointer(change.after).contains(QLatin1String("recording"), Qt::CaseInsensitive)) {
        return false;
    }
    const QUrl place = withoutSignature(after.string(change.after));
    return !place.scheme().isEmpty() && place == withoutSignature(before.string(change.before));
}

} // namespace

bool isOnlySignedAnew(const NodeTable &before, const NodeTable &after)
{
    const std::atomic_bool isCancelled = false;
    const auto changes = json::changedNodes(before, after, isCancelled);
    return std::all_of(changes.cbegin(), changes.cend(),
                       [&](const NodeChange &change) { return isFreshLink(before, after, change); });
}

} // namespace earshot::decoding
