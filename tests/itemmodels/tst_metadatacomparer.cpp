// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatacomparer.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::MetadataChanges;
using itemmodels::MetadataComparer;

class TestMetadataComparer final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfTheLatestOnly()
    {
        const auto before = support::tableOf("[1,2]");
        MetadataComparer comparer;
        QList<qsizetype> counts;
        connect(&comparer, &MetadataComparer::compared, this,
                [&](const std::shared_ptr<const MetadataChanges> &changes) { counts << changes->count(); });
        comparer.compare(before, support::tableOf("[3,4]"));
        comparer.compare(before, support::tableOf("[1,3]"));
        QTRY_COMPARE(counts, QList<qsizetype>({1}));
    }

    void tellsNothingOnceCancelled()
    {
        MetadataComparer comparer;
        QList<qsizetype> counts;
        connect(&comparer, &MetadataComparer::compared, this,
                [&](const std::shared_ptr<const MetadataChanges> &changes) { counts << changes->count(); });
        comparer.compare(support::tableOf("[1]"), support::tableOf("[2]"));
        comparer.cancel();
        comparer.compare(support::tableOf("[1]"), support::tableOf("[1]"));
        QTRY_COMPARE(counts, QList<qsizetype>({0}));
    }
};

QTEST_GUILESS_MAIN(TestMetadataComparer)
#include "tst_metadatacomparer.moc"
