// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/tokenprobe.h"
#include "support/fakeconversationsource.h"

#include <QPointer>

namespace earshot::support {

/** Answers questions with a token as the test says. */
class FakeTokenProbe final : public fetching::TokenProbe
{
public:
    fetching::Fetch *askForScopes(const fetching::Endpoint &askedAt, const fetching::Credentials &given,
                                  QObject *parent) override
    {
        endpoint = askedAt;
        token = given.token;
        ++scopeQuestions;
        scopes = new FakeFetch(parent);
        return scopes;
    }
    fetching::Fetch *askForNewest(const fetching::Endpoint &askedAt, const fetching::Credentials &given,
                                  QObject *parent) override
    {
        endpoint = askedAt;
        token = given.token;
        newest = new FakeFetch(parent);
        return newest;
    }

    fetching::Endpoint endpoint; ///< of the last question
    QByteArray token;            ///< of the last question
    int scopeQuestions = 0;
    QPointer<FakeFetch> scopes; ///< the last question for scopes
    QPointer<FakeFetch> newest; ///< the last question for the newest conversation
};

} // namespace earshot::support
