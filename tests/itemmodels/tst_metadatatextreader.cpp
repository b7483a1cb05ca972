// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatatextreader.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::MetadataNode;
using itemmodels::MetadataTextReader;

class TestMetadataTextReader final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneAfterTheOther()
    {
        const auto table = support::tableOf("[\"[1,2]\",\"[1,\",\"{}\"]");
        MetadataTextReader reader;
        QList<json::NodeId> strings;
        QList<json::NodeId> sizes;
        connect(&reader, &MetadataTextReader::finished, this,
                [&](const MetadataNode &string, const std::optional<json::NodeTable> &text) {
                    strings << string.node;
                    sizes << (text ? text->size() : 0);
                });
        for (const json::NodeId node : {1U, 2U, 3U}) {
            reader.read(table, {MetadataNode::Reply, node, 0});
            QVERIFY(reader.isReading({MetadataNode::Reply, node, 0}));
        }
        QTRY_COMPARE(strings, QList<json::NodeId>({1, 2, 3}));
        QCOMPARE(sizes, QList<json::NodeId>({3, 0, 0}));
        QVERIFY(!reader.isReading({MetadataNode::Reply, 1, 0}));
    }

    void forgetsWishes()
    {
        const auto table = support::tableOf("[\"[1,2]\",\"[3]\"]");
        MetadataTextReader reader;
        const QSignalSpy finished(&reader, &MetadataTextReader::finished);
        reader.read(table, {MetadataNode::Reply, 1, 0});
        reader.cancel();
        QVERIFY(!reader.isReading({MetadataNode::Reply, 1, 0}));
        reader.read(table, {MetadataNode::Reply, 2, 0});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).value<MetadataNode>().node, 2U);
    }
};

QTEST_GUILESS_MAIN(TestMetadataTextReader)
#include "tst_metadatatextreader.moc"
