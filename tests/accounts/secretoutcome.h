// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretjob.h"

#include <QtTest>

#include <memory>
#include <optional>

namespace earshot::tests {

/** Waits for a job's end. The default problem when it does not come. */
inline base::Result<QByteArray> outcomeOf(accounts::SecretJob *job)
{
    auto result = std::make_shared<std::optional<base::Result<QByteArray>>>();
    QObject::connect(job, &accounts::SecretJob::finished, job,
                     [result](const base::Result<QByteArray> &ended) { *result = ended; });
    (void)QTest::qWaitFor([result] { return result->has_value(); }, 20'000);
    delete job;
    return result->value_or(base::Problem{});
}

} // namespace earshot::tests
