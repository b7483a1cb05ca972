// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/failedfetch.h"

#include <utility>

namespace earshot::fetching {

FailedFetch::FailedFetch(base::Problem problem, QObject *parent)
    : Fetch(parent), m_problem(std::move(problem))
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_problem); }, Qt::QueuedConnection);
}

void FailedFetch::cancel()
{
    m_problem = {base::ProblemKind::Cancelled, tr("Cancelled.")};
}

} // namespace earshot::fetching
