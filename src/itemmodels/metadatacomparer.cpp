// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatacomparer.h"

#include <utility>

namespace earshot::itemmodels {

MetadataComparer::MetadataComparer(QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

MetadataComparer::~MetadataComparer()
{
    cancel();
    m_threads.waitForDone(); // no worker may post to an object that is gone
}

void MetadataComparer::compare(const json::NodeTable &before, const json::NodeTable &after)
{
    cancel();
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_threads.start([this, before, after, isCancelled = m_isCancelled] {
        auto changes = std::make_shared<const MetadataChanges>(before, after, *isCancelled);
        QMetaObject::invokeMethod(this, [this, isCancelled, changes = std::move(changes)] {
            if (isCancelled == m_isCancelled) {
                m_isCancelled.reset();
                Q_EMIT compared(changes);
            }
        });
    });
}

void MetadataComparer::cancel()
{
    if (m_isCancelled) {
        *m_isCancelled = true;
    }
    m_isCancelled.reset();
}

} // namespace earshot::itemmodels
