// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/idlist.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

namespace {

QString idsOf(const conversation::IdList &list)
{
    QStringList ids;
    for (const auto &reference : list.conversations) {
        ids.append(reference.id);
    }
    return ids.join(u' ');
}

} // namespace

class TestIdList final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsLists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<int>("unreadable");
        const auto row = [](const char *name, const char *text, const char *ids, int unreadable) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(ids) << unreadable;
        };
        row("nothing", "", "", 0);
        row("lines", "a\r\n b \n\nc", "a b c", 0);
        row("separators", "a, b;c\td", "a b c d", 0);
        row("prose", "Please look at this\nc1", "c1", 1);
        row("each once", "a\nb\na", "a b", 0);
        row("links", "https://app.anyreach.ai/o/conversations/a\nearshot:conversation/b?t=5", "a b", 0);
        row("strange ones", "a/b\nhttps://evil.example/conversations/x\nc\nd.json", "c", 3);
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a\nb",
            "a b", 0);
        row("table", "Created,ID,Status\n2026,a,done\n2026,b,done\n", "a b", 0);
        row("best column", "ID,Conversation_ID\n1,a\n2,b", "a b", 0);
        row("quoted", "\"id\",\"summary\"\n\"a\",\"one, \"\"two\"\"\nthree\"\nb,x", "a b", 0);
        row("spreadsheet", "id\tname\na\tAnn\nb\tBob", "a b", 0);
        row("semicolons", "x;id\n1;a\n2;b/c", "a", 1);
    }
    void readsLists()
    {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        QFETCH(int, unreadable);
        const auto list = conversation::parseIdList(text, {});
        QCOMPARE(idsOf(list), ids);
        QCOMPARE(list.unreadable, unreadable);
    }

    void takesNoMoreThanItSays()
    {
        QString text;
        for (int i = 0; i < conversation::MostListedIds + 5; ++i) {
            text += QStringLiteral("c%1\n").arg(i);
        }
        QCOMPARE(conversation::parseIdList(text, {}).conversations.size(), conversation::MostListedIds);
    }
};

QTEST_GUILESS_MAIN(TestIdList)
#include "tst_idlist.moc"
