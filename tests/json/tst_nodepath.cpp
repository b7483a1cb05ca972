// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/nodepath.h"

#include "support/testcase.h"
#include "json/nodetablebuilder.h"
#include "json/pathreader.h"

#include <QRandomGenerator>
#include <QtTest>

#include <array>

using namespace earshot;
using json::NodeId;
using json::NodeTable;
using json::PathForm;
using json::PathText;

namespace {

constexpr std::array Forms{PathForm::Dot, PathForm::Bracket, PathForm::Pointer, PathForm::Jq};

NodeTable parsed(const QByteArray &text)
{
    auto nodes = json::parseJson(text);
    return nodes.hasValue() ? nodes.takeValue() : NodeTable();
}

/** Objects and arrays in each other, whose keys are as bad as can be and often the same. */
QByteArray randomTree(QRandomGenerator &random, int depth)
{
    static const QByteArrayList keys{"",
                                     "a",
                                     "b",
                                     "a.b",
                                     "a[0]",
                                     "0",
                                     "~",
                                     "~1",
                                     "\\/",
                                     "/",
                                     "\\\"",
                                     "'",
                                     "\\\\",
                                     "\\n",
                                     "\\r\\n\\t",
                                     "\\u0000",
                                     "a\\u0000",
                                     "\\ud800",
                                     "\\udc00x",
                                     "\\ud83d\\ude00",
                                     "\xF0\x9F\x98\x80",
                                     "\xE2\x80\xAE",
                                     "\\u007f",
                                     "$",
                                     "..",
                                     "*",
                                     "[*]",
                                     "{1}",
                                     "a{1}",
                                     " ",
                                     "| fromjson",
                                     "fromjson",
                                     "\\\\(x)",
                                     "gr\xC3\xB6\xC3\x9F",
                                     "-",
                                     "\\u0061"};
    const int count = random.bounded(6);
    if (depth == 0 || count == 0) {
        return "1";
    }
    const bool isObject = random.bounded(3) > 0;
    QByteArrayList parts;
    for (int i = 0; i < count; ++i) {
        const QByteArray key = '"' + keys.at(random.bounded(static_cast<int>(keys.size()))) + "\":";
        parts << (isObject ? key : QByteArray()) + randomTree(random, depth - 1);
    }
    return isObject ? '{' + parts.join(',') + '}' : '[' + parts.join(',') + ']';
}

} // namespace

class TestNodePath final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesFourForms_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QStringList>("texts"); // in the order of Forms
        const auto row = [](const char *pointer, const QStringList &texts) {
            QTest::newRow(pointer) << QString::fromUtf8(pointer) << texts;
        };
        row("", {QStringLiteral("$"), QStringLiteral("$"), QString(), QStringLiteral(".")});
        row("/a/b/1", {QStringLiteral("$.a.b[1]"), QStringLiteral("$[\"a\"][\"b\"][1]"),
                       QStringLiteral("/a/b/1"), QStringLiteral(".a.b[1]")});
        row("/x.y", {QStringLiteral("$[\"x.y\"]"), QStringLiteral("$[\"x.y\"]"), QStringLiteral("/x.y"),
                     QStringLiteral(".[\"x.y\"]")});
        row("/a/q\"\n",
            {QStringLiteral("$.a[\"q\\\"\\u000a\"]"), QStringLiteral("$[\"a\"][\"q\\\"\\u000a\"]"),
             QStringLiteral("/a/q\"\n"), QStringLiteral(".a[\"q\\\"\\u000a\"]")});
        row("/", {QStringLiteral("$[\"\"]"), QStringLiteral("$[\"\"]"), QStringLiteral("/"),
                  QStringLiteral(".[\"\"]")});
        row("/~0~1", {QStringLiteral("$[\"~/\"]"), QStringLiteral("$[\"~/\"]"), QStringLiteral("/~0~1"),
                      QStringLiteral(".[\"~/\"]")});
    }
    void writesFourForms()
    {
        QFETCH(QString, pointer);
        QFETCH(QStringList, texts);
        const NodeTable nodes = parsed("{\"a\":{\"b\":[0,1],\"q\\\"\\n\":1},\"x.y\":1,\"\":2,\"~/\":3}");
        const NodeId node = nodes.find(pointer);
        QVERIFY(node != json::NoNode);
        QStringList written;
        for (const PathForm form : Forms) {
            written << json::pathText(json::pathTo(nodes, node), form).text;
        }
        QCOMPARE(written, texts);
    }

    void tellsDuplicatesApart()
    {
        const NodeTable nodes = parsed(R"({"a":1,"b":2,"\u0061":{"c":3},"a":4})");
        const auto text = [&nodes](NodeId node, PathForm form) {
            return json::pathText(json::pathTo(nodes, node), form);
        };
        QCOMPARE(text(1, PathForm::Dot).text, QStringLiteral("$.a{1}"));
        QCOMPARE(text(4, PathForm::Dot).text, QStringLiteral("$.a{2}.c"));
        QCOMPARE(text(4, PathForm::Bracket).text, QStringLiteral("$[\"a\"]{2}[\"c\"]"));
        QCOMPARE(text(5, PathForm::Dot).text, QStringLiteral("$.a"));
        QCOMPARE(text(1, PathForm::Dot).reach, PathText::Reach::Node);
        QCOMPARE(text(1, PathForm::Pointer).reach, PathText::Reach::LastDuplicate);
        QCOMPARE(text(4, PathForm::Jq).reach, PathText::Reach::LastDuplicate);
        QCOMPARE(text(5, PathForm::Jq).reach, PathText::Reach::Node);
    }

    void goesIntoStrings()
    {
        using Kind = json::PathStep::Kind;
        const json::NodePath path{{Kind::Member, QStringLiteral("arguments"), json::PathStep::Last},
                                  {Kind::FromJson, {}, json::PathStep::Last},
                                  {Kind::Member, QStringLiteral("x y"), json::PathStep::Last},
                                  {Kind::FromJson, {}, json::PathStep::Last},
                                  {Kind::Element, {}, 2}};
        const PathText jq = json::pathText(path, PathForm::Jq);
        QCOMPARE(jq.text, QStringLiteral(".arguments | fromjson | .[\"x y\"] | fromjson | .[2]"));
        QCOMPARE(jq.reach, PathText::Reach::Node);
        QCOMPARE(json::readPath(jq.text, PathForm::Jq), std::optional(path));
        for (const PathForm form : {PathForm::Dot, PathForm::Bracket, PathForm::Pointer}) {
            QCOMPARE(json::pathText(path, form).reach, PathText::Reach::HoldingString);
        }
        QCOMPARE(json::pathText(path, PathForm::Dot).text, QStringLiteral("$.arguments"));
        QCOMPARE(json::pathText(path.first(2), PathForm::Jq).text, QStringLiteral(".arguments | fromjson"));
        QCOMPARE(json::pathText(path.sliced(1), PathForm::Jq).text,
                 QStringLiteral(". | fromjson | .[\"x y\"] | fromjson | .[2]"));
        for (const json::NodePath &part : {path.first(2), path.sliced(1), path.sliced(1, 1), path.first(4)}) {
            const PathText text = json::pathText(part, PathForm::Jq);
            auto read = json::readPath(text.text, PathForm::Jq);
            QVERIFY2(read.has_value(), qPrintable(text.text));
            QCOMPARE(*read, part);
        }
    }

    void everyCopiedPathLeadsBack()
    {
        QRandomGenerator random(20260103);
        int duplicates = 0;
        for (int i = 0; i < 400; ++i) {
            const QByteArray text = randomTree(random, 5);
            const NodeTable nodes = parsed(text);
            QVERIFY2(nodes.size() > 0, text.constData());
            for (NodeId node = 0; node < nodes.size(); ++node) {
                const json::NodePath path = json::pathTo(nodes, node);
                QCOMPARE(json::nodeAt(nodes, path), node);
                for (const PathForm form : Forms) {
                    const PathText written = json::pathText(path, form);
                    const auto read = json::readPath(written.text, form);
                    QVERIFY2(read.has_value(), qPrintable(written.text));
                    const NodeId found = json::nodeAt(nodes, *read);
                    if (written.reach == PathText::Reach::Node) {
                        QVERIFY2(found == node, qPrintable(written.text + u' ' + QString::fromUtf8(text)));
                    } else {
                        QVERIFY(form == PathForm::Pointer || form == PathForm::Jq);
                        QVERIFY(found != node); // the last of the members has it, or nothing there
                        ++duplicates;
                    }
                    if (form == PathForm::Pointer) {
                        QCOMPARE(written.text, nodes.pointer(node));
                    } else if (form != PathForm::Jq || !written.text.isEmpty()) {
                        QCOMPARE(QString::fromUtf8(written.text.toUtf8()),
                                 written.text); // fit for a clipboard
                    }
                }
            }
        }
        QVERIFY(duplicates > 100);
    }
};

QTEST_GUILESS_MAIN(TestNodePath)
#include "tst_nodepath.moc"
