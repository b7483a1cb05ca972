// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/clock.h"
#include "demo/demotokens.h"
#include "demo/fault.h"
#include "demo/listfault.h"
#include "demo/seenrequest.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace earshot::demo {

/** A conversation of the demonstration, for a menu. */
struct DemoConversation
{
    QString id;
    QString title; ///< translated, such as "Inbound call: a late order"
};

/**
 * The built-in stand-in of the API and of a recording store: plain HTTP/1.1 on loopback, two ports (two
 * origins), a bearer token of its own, links to recordings that are signed and expire, Range support. Owns
 * nothing outside itself; listens until destroyed.
 */
class DemoServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoServer)

public:
    explicit DemoServer(QObject *parent = nullptr);
    /** With a clock of one's own, by which links expire and the running conversation grows. */
    explicit DemoServer(const Clock &clock, QObject *parent = nullptr);
    ~DemoServer() override;

    /** Starts both listeners on ports that the system chooses. @return false when loopback cannot be listened
     * on. */
    [[nodiscard]] bool listen();

    [[nodiscard]] QUrl apiUrl() const;
    /** Made anew at each start. */
    [[nodiscard]] QByteArray token() const;
    /** That one, and others with fewer rights or of another kind. */
    [[nodiscard]] const DemoTokens &tokens() const;
    /** Lets the API misbehave from the next request on. */
    void setFault(const FaultPlan &plan);
    /** The last thousand, oldest first. */
    [[nodiscard]] const QList<SeenRequest> &seenRequests() const;
    /** The first is the long call that shows most. */
    [[nodiscard]] static QList<DemoConversation> conversations();
    /**
     * How long a recording's link lives, in seconds from the request that handed it out. Default: 60, so that
     * renewing it is part of the demonstration.
     */
    void setLinkLifetimeS(int seconds);
    /** Lets the list misbehave from now on. */
    void setListFault(ListFault fault);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace earshot::demo
