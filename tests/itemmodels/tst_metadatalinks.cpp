// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatalinks.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::MetadataLink;
using itemmodels::MetadataLinks;
using itemmodels::MetadataNode;
using itemmodels::MetadataTexts;
using Kind = itemmodels::MetadataLink::Kind;

namespace {

/** What the decoder makes of a message, a call with its output, and a message. */
conversation::Conversation callOf(const QString &path, const QString &pathInText)
{
    const auto at = [&](int index) {
        const QString item = QStringLiteral("/items/%1").arg(index);
        return pathInText.isEmpty() ? std::pair(path + item, QString()) : std::pair(path, pathInText + item);
    };
    conversation::Conversation call;
    for (const int index : {0, 1, 3}) {
        conversation::Turn turn;
        std::tie(turn.path, turn.pathInText) = at(index);
        if (index == 1) {
            conversation::ToolOutput output;
            std::tie(output.path, output.pathInText) = at(2);
            turn.toolCall.outputs.append(output);
        }
        call.turns.append(turn);
    }
    call.recording.linkPath = QStringLiteral("/recording_url");
    return call;
}

} // namespace

class TestMetadataLinks final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linksBothWays()
    {
        const auto table =
            support::tableOf(R"({"conversation":{"items":[{"id":"m"},{"id":"c"},{"id":"o"},{"id":"n",
            "metrics":{"e2e":1}}]},"recording_details":{"codec":"mp3"},"recording_url":"x"})");
        const MetadataTexts texts(table);
        const MetadataLinks links(texts, callOf(QStringLiteral("/conversation"), {}));
        const auto node = [&table](QStringView pointer) {
            return MetadataNode{MetadataNode::Reply, table.find(pointer), 0};
        };
        const auto link = [&](QStringView pointer) { return links.linkOf(node(pointer)); };
        QCOMPARE(link(u"/conversation/items/0/id"), (MetadataLink{Kind::Turn, 0, -1}));
        QCOMPARE(link(u"/conversation/items/1"), (MetadataLink{Kind::Turn, 1, -1}));
        QCOMPARE(link(u"/conversation/items/2/id"), (MetadataLink{Kind::ToolOutput, 1, 0}));
        QCOMPARE(link(u"/conversation/items/3/metrics/e2e"), (MetadataLink{Kind::Turn, 2, -1}));
        QCOMPARE(link(u"/conversation/items"), MetadataLink());
        QCOMPARE(link(u"/recording_details/codec"), (MetadataLink{Kind::Recording, -1, -1}));
        QCOMPARE(link(u"/recording_url"), (MetadataLink{Kind::Recording, -1, -1}));
        QCOMPARE(links.linkOf({MetadataNode::AbsentKeys, 0, 0}), MetadataLink());
        QCOMPARE(links.linkOf({}), MetadataLink());
        QCOMPARE(links.nodeOfTurn(2), node(u"/conversation/items/3"));
        QCOMPARE(links.nodeOfToolOutput(1, 0), node(u"/conversation/items/2"));
        QCOMPARE(links.nodeOfRecording(), node(u"/recording_details"));
        QCOMPARE(links.nodeOfTurn(3), MetadataNode());
        QCOMPARE(links.nodeOfTurn(-1), MetadataNode());
        QCOMPARE(links.nodeOfToolOutput(1, 1), MetadataNode());
        QCOMPARE(links.nodeOfToolOutput(0, 0), MetadataNode());
    }

    void linksIntoATextInAString()
    {
        const auto table =
            support::tableOf("{\"conversation\":\"{\\\"items\\\":[{\\\"id\\\":1},{},{},{\\\"id\\\":4}]}\"}");
        const MetadataTexts texts(table);
        const MetadataLinks links(texts, callOf(QStringLiteral("/conversation"), QStringLiteral("")));
        QCOMPARE(links.nodeOfTurn(0), MetadataNode()); // "/conversation/items/0" is not in the reply itself
        conversation::Conversation call;
        conversation::Turn turn;
        turn.path = QStringLiteral("/conversation");
        turn.pathInText = QStringLiteral("/items/3");
        call.turns.append(turn);
        const MetadataLinks embedded(texts, call);
        const MetadataNode item = embedded.nodeOfTurn(0);
        QVERIFY(item.text != MetadataNode::Reply);
        QCOMPARE(texts.tableOf(item).pointer(item.node), QStringLiteral("/items/3"));
        QCOMPARE(embedded.linkOf({item.text, item.node + 1, 0}), (MetadataLink{Kind::Turn, 0, -1}));
        QCOMPARE(embedded.linkOf({MetadataNode::Reply, 1, 0}), MetadataLink());
    }

    void tellsAStringThatIsToBeReadFirst()
    {
        const auto table = support::tableOf("{\"conversation\":\"{\\\"items\\\":[" +
                                            QByteArray("{},").repeated(200'000) + "{}]}\"}");
        MetadataTexts texts(table);
        conversation::Conversation call;
        conversation::Turn turn;
        turn.path = QStringLiteral("/conversation");
        turn.pathInText = QStringLiteral("/items/3");
        call.turns.append(turn);
        const MetadataLinks before(texts, call);
        QCOMPARE(before.nodeOfTurn(0), MetadataNode());
        QCOMPARE(before.unread(), (MetadataNode{MetadataNode::Reply, 1, 0}));
        texts.adopt(before.unread(), MetadataTexts::parsed(table, before.unread().node));
        const MetadataLinks after(texts, call);
        QCOMPARE(after.unread(), MetadataNode());
        QCOMPARE(texts.tableOf(after.nodeOfTurn(0)).pointer(after.nodeOfTurn(0).node),
                 QStringLiteral("/items/3"));
    }

    void withoutAReply()
    {
        const MetadataTexts none;
        const MetadataLinks links(none, callOf({}, {}));
        QCOMPARE(links.nodeOfTurn(0), MetadataNode());
        QCOMPARE(MetadataLinks().linkOf({MetadataNode::Reply, 0, 0}), MetadataLink());
    }
};

QTEST_GUILESS_MAIN(TestMetadataLinks)
#include "tst_metadatalinks.moc"
