// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/fetch.h"

namespace earshot::fetching {

/** A request that cannot even be made: it tells why from the event loop, like any other. */
class FailedFetch final : public Fetch
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailedFetch)

public:
    explicit FailedFetch(base::Problem problem, QObject *parent = nullptr);

    void cancel() override;

private:
    base::Problem m_problem;
};

} // namespace earshot::fetching
