// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatacomparer.h"

namespace earshot::itemmodels {

MetadataComparer::MetadataComparer(QObject *parent) : QObject(parent)
{}

void MetadataComparer::compare(const json::NodeTable &before, const json::NodeTable &after)
{
    m_work.begin([this, before, after](const LatestWork::Run &run) {
        run.answerLast([this, changes = std::make_shared<const MetadataChanges>(
                                  before, after, run.isCancelled())] { Q_EMIT compared(changes); });
    });
}

} // namespace earshot::itemmodels
