// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"
#include "base/problem.h"
#include "playback/renderer.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

class QThread;

namespace earshot::playback {

class BlockingBytes;
class RenderedSound;
class SoundDecoder;

/**
 * Renders the sound of one recording in a thread of its own, from bytes that may still be arriving: what it
 * needs and does not have is asked for before everything else.
 */
class RenderThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenderThread)

public:
    explicit RenderThread(std::shared_ptr<base::ByteSource> bytes, QObject *parent = nullptr);
    /** Ends the thread; does not wait for bytes. */
    ~RenderThread() override;

    /** To be called once, after connecting to the signals. */
    void start();
    /** Renders into `sound` from now on, and no longer into the former one. */
    void render(const RenderOrder &order, std::shared_ptr<RenderedSound> sound);
    /** The running order goes on by another plan. */
    void setPlan(const PlaybackPlan &plan);

Q_SIGNALS:
    /** Enough of the ordered sound is there that playing may begin. Once for each order at the most. */
    void prepared(const std::shared_ptr<earshot::playback::RenderedSound> &sound);
    /** The bytes that the ordered sound needs cannot be had. */
    void broken(const std::shared_ptr<earshot::playback::RenderedSound> &sound);
    /** The recording cannot be decoded at all. Nothing follows. */
    void failed(const earshot::base::Problem &problem);

private:
    /** What the thread works on. */
    struct Job
    {
        RenderOrder order;
        std::shared_ptr<RenderedSound> sound;
    };

    void run();
    [[nodiscard]] std::unique_ptr<SoundDecoder> open();
    [[nodiscard]] std::optional<Job> nextJob();
    void work(SoundDecoder &decoder, const Job &job);
    [[nodiscard]] bool isWanted() const;

    std::shared_ptr<BlockingBytes> m_bytes;
    std::unique_ptr<QThread> m_thread;
    mutable std::mutex m_mutex;
    std::condition_variable m_ordered;
    std::optional<Job> m_next;            ///< guarded by m_mutex
    std::optional<PlaybackPlan> m_plan;   ///< guarded: a newer one for the running job
    std::shared_ptr<RenderedSound> m_now; ///< guarded: what is being rendered
    bool m_isEnding = false;              ///< guarded
};

} // namespace earshot::playback
