// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/clock.h"
#include "demo/demolibrary.h"
#include "demo/linksigner.h"

#include <QUrl>

namespace earshot::demo {

/** The stand-in of an object store: serves recordings to whoever holds a signed link that has not expired.
 * Asks for no token. */
class RecordingStore final
{
public:
    /** @param library must outlive the store. */
    RecordingStore(const DemoLibrary &library, Clock clock);

    /** Where the store can be reached, for its links. */
    void setOrigin(const QUrl &origin) { m_origin = origin; }
    void setLinkLifetimeS(int seconds) { m_linkLifetimeS = seconds; }

    /** A link to a recording that is valid from now on, for the lifetime. */
    [[nodiscard]] QUrl link(const QString &name) const;
    /** 403 and 404 have an XML body, as such stores answer. */
    [[nodiscard]] HttpResponse answer(const HttpRequest &request) const;

private:
    const DemoLibrary &m_library;
    Clock m_clock;
    LinkSigner m_signer;
    QUrl m_origin;
    int m_linkLifetimeS = 60;
};

} // namespace earshot::demo
