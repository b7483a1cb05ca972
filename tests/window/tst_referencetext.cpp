// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "window/referencetext.h"

#include <QSet>
#include <QtTest>

using namespace earshot;
using conversation::ReferenceError;

class TestReferenceText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachErrorHasItsOwnSentence()
    {
        QSet<QString> sentences;
        const auto errors = {ReferenceError::Empty,
                             ReferenceError::IdTooLong,
                             ReferenceError::IdHasForbiddenCharacter,
                             ReferenceError::LinkToOtherHost,
                             ReferenceError::LinkWithoutConversation,
                             ReferenceError::MalformedLink};
        for (const ReferenceError error : errors) {
            const base::Problem problem = window::problemFor(error);
            QCOMPARE(problem.kind, base::ProblemKind::InvalidInput);
            QVERIFY(problem.text.endsWith(u'.'));
            sentences.insert(problem.text);
        }
        QCOMPARE(sentences.size(), static_cast<qsizetype>(errors.size()));
    }
};

QTEST_GUILESS_MAIN(TestReferenceText)
#include "tst_referencetext.moc"
