// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rawlayouter.h"

#include <utility>

namespace earshot::itemmodels {

RawLayouter::RawLayouter(QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

RawLayouter::~RawLayouter()
{
    cancel();
    m_threads.waitForDone(); // no worker may post to an object that is gone
}

void RawLayouter::cancel()
{
    if (m_running) {
        m_running->isCancelled = true;
        m_running.reset();
    }
}

void RawLayouter::layOut(const QByteArray &text, RawForm form)
{
    cancel();
    m_running = std::make_shared<Run>();
    m_threads.start([this, run = m_running, text, form] {
        RawRowIndex index = RawRowIndex::of(text, form, run->isCancelled);
        if (run->isCancelled) {
            return;
        }
        QMetaObject::invokeMethod(this, [this, run, index = std::move(index)] {
            if (run == m_running) {
                m_running.reset();
                m_index = index;
                Q_EMIT laidOut();
            }
        });
    });
}

} // namespace earshot::itemmodels
