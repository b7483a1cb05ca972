// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/renderthread.h"

#include "playback/blockingbytes.h"
#include "playback/renderedsound.h"
#include "playback/sounddecoder.h"

#include <QThread>

#include <utility>

namespace earshot::playback {

RenderThread::RenderThread(std::shared_ptr<base::ByteSource> bytes, QObject *parent)
    : QObject(parent)
    , m_bytes(std::make_shared<BlockingBytes>(std::move(bytes), BlockingBytes::Manner::Urgent))
    , m_thread(QThread::create([this] { run(); }))
{
    qRegisterMetaType<std::shared_ptr<RenderedSound>>();
}

RenderThread::~RenderThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        if (m_now)
            m_now->abandon();
        m_bytes->interrupt();
    }
    m_ordered.notify_all();
    m_thread->wait();
}

void RenderThread::start()
{
    m_thread->start(QThread::HighPriority);
}

void RenderThread::render(const RenderOrder &order, std::shared_ptr<RenderedSound> sound)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = Job{order, std::move(sound)};
        m_plan.reset();
        if (m_now)
            m_now->wakeWriter();
        m_bytes->interrupt();
    }
    m_ordered.notify_all();
}

void RenderThread::setPlan(const PlaybackPlan &plan)
{
    const std::lock_guard lock(m_mutex);
    if (m_next)
        m_next->order.plan = plan;
    else
        m_plan = plan;
}

void RenderThread::run()
{
    const std::unique_ptr<SoundDecoder> decoder = open();
    if (!decoder)
        return;
    while (const auto job = nextJob())
        work(*decoder, *job);
}

std::unique_ptr<SoundDecoder> RenderThread::open()
{
    while (true) {
        auto opened = SoundDecoder::open(m_bytes);
        if (opened.hasValue())
            return opened.takeValue();
        if (opened.problem().kind != base::ProblemKind::Cancelled) {
            // Told in our own thread, so that it goes with us when another recording is opened.
            QMetaObject::invokeMethod(
                this, [this, problem = opened.problem()] { Q_EMIT failed(problem); }, Qt::QueuedConnection);
            return nullptr;
        }
        // An order interrupted it, or the bytes cannot be had.
        std::shared_ptr<RenderedSound> sound;
        {
            const std::lock_guard lock(m_mutex);
            if (m_isEnding)
                return nullptr;
            m_bytes->resume();
            if (!m_bytes->isBroken())
                continue;
            if (m_next)
                sound = m_next->sound;
        }
        if (sound) {
            sound->fail();
            Q_EMIT broken(sound);
        }
        return nullptr;
    }
}

std::optional<RenderThread::Job> RenderThread::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_now.reset();
    m_ordered.wait(lock, [this] { return m_isEnding || m_next; });
    if (m_isEnding)
        return std::nullopt;
    std::optional<Job> job = std::exchange(m_next, std::nullopt);
    m_now = job->sound;
    m_bytes->resume();
    return job;
}

void RenderThread::work(SoundDecoder &decoder, const Job &job)
{
    Renderer renderer(decoder, *job.sound, job.order);
    bool isPrepared = false;
    while (isWanted()) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_plan)
                renderer.setPlan(*std::exchange(m_plan, std::nullopt));
        }
        const Renderer::Step step = renderer.step();
        if (step == Renderer::Step::Abandoned)
            return;
        if (step == Renderer::Step::Broken) {
            if (isWanted()) {
                job.sound->fail();
                Q_EMIT broken(job.sound);
            }
            return;
        }
        if (step == Renderer::Step::End)
            job.sound->finish();
        if (!isPrepared && job.sound->isReady()) {
            isPrepared = true;
            Q_EMIT prepared(job.sound);
        }
        if (step == Renderer::Step::End)
            return;
    }
}

/** False when something else is to be done. */
bool RenderThread::isWanted() const
{
    const std::lock_guard lock(m_mutex);
    return !m_isEnding && !m_next;
}

} // namespace earshot::playback
