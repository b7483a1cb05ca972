// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retryingfetch.h"

#include "base/logging.h"
#include "fetching/waitingrequests.h"

#include <algorithm>
#include <utility>

namespace earshot::fetching {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds Second{1'000};

/** Up to the next whole second, which is when a countdown says another number. */
milliseconds stepOf(milliseconds left)
{
    const milliseconds rest = left % Second;
    return rest.count() > 0 ? rest : std::min(left, Second);
}

} // namespace

RetryingFetch::RetryingFetch(Start start, WaitingRequests &waiting, QObject *parent)
    : Fetch(parent), m_start(std::move(start)), m_waiting(waiting), m_begun(waiting.m_tools.clock())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RetryingFetch::tick);
    this->start();
}

RetryingFetch::~RetryingFetch()
{
    m_waiting.remove(this);
}

void RetryingFetch::cancel()
{
    if (m_fetch != nullptr) {
        m_fetch->cancel();
    } else if (m_isWaiting) {
        m_problem = {base::ProblemKind::Cancelled, tr("Cancelled.")};
        giveUp();
    }
}

void RetryingFetch::tryNow()
{
    if (!std::exchange(m_isWaiting, false)) {
        return;
    }
    m_timer.stop();
    if (!m_pauseLeft) {
        m_failures = 0;
        m_begun = m_waiting.m_tools.clock();
    }
    // A try without a network is a look whether it is back: until it ends, nothing else is told.
    if (m_pauseLeft || !m_waiting.isOffline()) {
        m_waiting.remove(this);
    }
    start();
}

void RetryingFetch::giveUp()
{
    m_timer.stop();
    m_isWaiting = false;
    delete std::exchange(m_fetch, nullptr);
    m_waiting.remove(this);
    QMetaObject::invokeMethod(
        this, [this] { finish(m_problem); }, Qt::QueuedConnection);
}

void RetryingFetch::start()
{
    m_fetch = m_start(this);
    connect(m_fetch, &Fetch::progressed, this, &RetryingFetch::progressed);
    connect(m_fetch, &Fetch::finished, this, &RetryingFetch::onFinished);
}

void RetryingFetch::onFinished(const base::Result<Reply> &result)
{
    std::exchange(m_fetch, nullptr)->deleteLater();
    if (result.hasValue()) {
        finish(result);
        return;
    }
    m_problem = result.problem();
    ++m_failures;
    if (isConnectionFailure(m_problem) && m_waiting.isOffline()) {
        waitFor(std::nullopt);
        return;
    }
    const RetryHistory history{m_failures, m_waiting.m_tools.clock() - m_begun};
    if (const auto pause =
            decideRetry(m_problem, history, m_waiting.m_tools.limits, m_waiting.m_tools.random())) {
        qCInfo(lcFetching) << "try" << m_failures << "failed, HTTP" << m_problem.httpStatus.value_or(0)
                           << "- again in" << pause->count() << "ms";
        waitFor(pause);
        return;
    }
    finish(result);
}

/** Without a pause: for the network. */
void RetryingFetch::waitFor(std::optional<milliseconds> pause)
{
    m_isWaiting = true;
    m_pauseLeft = pause;
    if (pause) {
        m_timer.start(stepOf(*pause));
    }
    m_waiting.add(this);
}

void RetryingFetch::tick()
{
    *m_pauseLeft -= stepOf(*m_pauseLeft);
    if (m_pauseLeft->count() <= 0) {
        tryNow();
        return;
    }
    m_timer.start(stepOf(*m_pauseLeft));
    m_waiting.update();
}

void RetryingFetch::finish(const base::Result<Reply> &result)
{
    if (!std::exchange(m_isOver, true)) {
        m_waiting.remove(this);
        Q_EMIT finished(result);
    }
}

} // namespace earshot::fetching
