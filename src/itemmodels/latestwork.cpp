// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/latestwork.h"

#include <utility>

namespace earshot::itemmodels {

void LatestWork::Run::answer(std::function<void()> take) const
{
    QMetaObject::invokeMethod(&m_owner.m_thread, [run = shared_from_this(), take = std::move(take)] {
        if (run == run->m_owner.m_run) {
            take();
        }
    });
}

void LatestWork::Run::answerLast(std::function<void()> take) const
{
    answer([&owner = m_owner, take = std::move(take)] {
        owner.end();
        take();
    });
}

LatestWork::LatestWork()
{
    m_threads.setMaxThreadCount(1);
}

LatestWork::~LatestWork()
{
    end();
    m_threads.waitForDone(); // no worker may post to an object that is gone
}

void LatestWork::begin(std::function<void(const Run &)> work)
{
    end();
    m_run = std::make_shared<Run>(*this);
    m_threads.start([run = m_run, work = std::move(work)] {
        if (!run->m_isCancelled) {
            work(*run);
        }
    });
}

void LatestWork::end()
{
    if (m_run) {
        m_run->m_isCancelled = true;
    }
    m_run.reset();
}

} // namespace earshot::itemmodels
