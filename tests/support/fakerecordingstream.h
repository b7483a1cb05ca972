// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/recordingstream.h"
#include "support/memorybytesource.h"

#include <QStringList>

namespace earshot::support {

/** A RecordingStream in memory; the test decides what arrives and what its link does. */
class FakeRecordingStream final : public fetching::RecordingStream
{
    Q_DISABLE_COPY_MOVE(FakeRecordingStream)

public:
    using Flow = fetching::StreamStatus::Flow;

    explicit FakeRecordingStream(const QByteArray &bytes) : m_memory(bytes)
    {
        connect(&m_memory, &ByteSource::bytesArrived, this, &ByteSource::bytesArrived);
        connect(&m_memory, &ByteSource::completed, this, &ByteSource::completed);
    }

    /** The first `count` bytes are there. */
    void arrive(qint64 count) { m_memory.arrive(count); }
    /** Every byte is there. */
    void complete()
    {
        setStatus({.flow = Flow::Complete, .linkGoodUntil = {}});
        m_memory.complete();
    }
    void fail(const base::Problem &problem)
    {
        setStatus({.flow = Flow::Failed, .linkGoodUntil = {}});
        Q_EMIT failed(problem);
    }
    /** As when the link has expired. */
    void wantLink()
    {
        setStatus({.flow = Flow::AwaitingLink, .linkGoodUntil = {}});
        Q_EMIT freshLinkWanted();
    }
    /** As when there is another file behind a fresh link. */
    void change()
    {
        setStatus({.flow = Flow::Failed, .linkGoodUntil = {}});
        Q_EMIT fileChanged();
    }
    void setStatus(const fetching::StreamStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged();
    }

    [[nodiscard]] std::optional<qint64> size() const override { return m_memory.size(); }
    [[nodiscard]] qint64 availableFrom(qint64 offset) const override
    {
        return m_memory.availableFrom(offset);
    }
    [[nodiscard]] bool isComplete() const override { return m_memory.isComplete(); }
    [[nodiscard]] QString contentType() const override { return m_memory.contentType(); }
    qint64 read(qint64 offset, char *target, qint64 length) const override
    {
        return m_memory.read(offset, target, length);
    }
    [[nodiscard]] const fetching::StreamStatus &status() const override { return m_status; }
    void resume(const QString &freshLink) override
    {
        freshLinks.append(freshLink);
        setStatus({.flow = Flow::Arriving, .linkGoodUntil = {}});
        Q_EMIT linkRenewed();
    }
    void giveUpLink(const base::Problem &problem) override { fail(problem); }
    void retry() override
    {
        ++retries;
        if (m_status.flow == Flow::Failed) {
            wantLink();
        } else {
            setStatus({.flow = Flow::Arriving, .linkGoodUntil = {}});
        }
    }

    QStringList freshLinks; ///< what resume() was given
    int retries = 0;

private:
    MemoryByteSource m_memory;
    fetching::StreamStatus m_status;
};

} // namespace earshot::support
