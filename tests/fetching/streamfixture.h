// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/httprecordingsource.h"
#include "support/hostileserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace earshot::fetching {

/** A recording in a store that does what the test scripts, and the stream that fetches it. */
struct StreamFixture
{
    /** Answers the request with this number, counted from 1. */
    using Script = std::function<support::HostileAnswer(const support::HostileRequest &request, int number)>;

    explicit StreamFixture(qsizetype size) : truth(size, Qt::Uninitialized)
    {
        manager.setProxy(QNetworkProxy::NoProxy);
        QRandomGenerator random(quint32(size) + 1);
        for (char &byte : truth) {
            byte = char(random.generate());
        }
        limits.request.stall = std::chrono::milliseconds(250);
        limits.pauses = {std::chrono::milliseconds(2), std::chrono::milliseconds(20)};
        limits.patience = std::chrono::milliseconds(1000);
    }

    void open(const Script &newScript)
    {
        script = newScript;
        server.setScript("/a", [this](const support::HostileRequest &request) {
            ranges.append(request.header("Range"));
            return script(request, int(ranges.size()));
        });
        HttpRecordingSource source(manager, QUrl(QStringLiteral("http://127.0.0.1:8080")),
                                   directory.filePath(QStringLiteral("recordings")), QStringLiteral("0.1"),
                                   limits);
        stream = source.open(link(0)).takeValue();
        completed = std::make_unique<QSignalSpy>(stream.get(), &base::ByteSource::completed);
        failed = std::make_unique<QSignalSpy>(stream.get(), &base::ByteSource::failed);
        changed = std::make_unique<QSignalSpy>(stream.get(), &RecordingStream::fileChanged);
        renewed = std::make_unique<QSignalSpy>(stream.get(), &RecordingStream::linkRenewed);
        QObject::connect(stream.get(), &base::ByteSource::failed, stream.get(),
                         [this](const base::Problem &reason) { problem = reason; });
        QObject::connect(stream.get(), &RecordingStream::freshLinkWanted, stream.get(), [this] {
            ++linksWanted;
            if (answersWishes) {
                stream->resume(link(linksWanted));
            }
        });
    }

    /** The link that is handed out after `renewals`. */
    [[nodiscard]] QString link(int renewals) const
    {
        const QByteArray end = renewals == 0 ? firstLinkEnd : QByteArray();
        return server.url("/a?" + end + "link=" + QByteArray::number(renewals)).toString();
    }
    /** Whether the request was sent with the link that was handed out after `renewals`. */
    static bool usesLink(const support::HostileRequest &request, int renewals)
    {
        return request.target.endsWith("link=" + QByteArray::number(renewals));
    }
    [[nodiscard]] support::HostileAnswer stored(const support::HostileRequest &request) const
    {
        return support::HostileAnswer::stored(truth, request, {{"ETag", "\"v1\""}});
    }
    /** What can be read from there. */
    [[nodiscard]] QByteArray bytesAt(qint64 offset, qint64 length) const
    {
        QByteArray bytes(length, Qt::Uninitialized);
        bytes.resize(qMax<qint64>(0, stream->read(offset, bytes.data(), length)));
        return bytes;
    }
    [[nodiscard]] bool holdsTheTruth() const { return bytesAt(0, truth.size() + 1) == truth; }

    QByteArray truth;
    StreamLimits limits;
    QTemporaryDir directory;
    QNetworkAccessManager manager;
    support::HostileServer server;
    Script script;
    QByteArray firstLinkEnd;  ///< such as "Expires=…&" in the first link
    QList<QByteArray> ranges; ///< the Range header of each request
    bool answersWishes = true;
    int linksWanted = 0;
    std::optional<base::Problem> problem;
    std::shared_ptr<RecordingStream> stream; ///< goes before what it uses
    std::unique_ptr<QSignalSpy> completed;
    std::unique_ptr<QSignalSpy> failed;
    std::unique_ptr<QSignalSpy> changed;
    std::unique_ptr<QSignalSpy> renewed;
};

} // namespace earshot::fetching
