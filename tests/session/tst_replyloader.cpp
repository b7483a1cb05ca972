// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/replyloader.h"
#include "support/fakeconversationsource.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using session::ReplyLoader;

namespace {

struct Fixture
{
    support::FakeConversationSource api;
    support::FakeConversationSource files;
    ReplyLoader loader{api, files};
    QSignalSpy loaded{&loader, &ReplyLoader::loaded};
    QSignalSpy failed{&loader, &ReplyLoader::failed};
};

} // namespace

class TestReplyLoader final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAReply()
    {
        Fixture f;
        f.loader.load({QStringLiteral("conv_2"), {}, {}, {}});
        QCOMPARE(f.api.asked.size(), 1);
        f.api.fetches.last()->finishWithBody(R"({"id":"conv_2"})");
        QVERIFY(f.loaded.wait());
        QCOMPARE(f.loaded.value(0).value(0).value<json::NodeTable>().size(), 2U);
        QVERIFY(f.failed.isEmpty());
    }

    void bringsAFile()
    {
        Fixture f;
        f.loader.load({{}, QStringLiteral("call.json"), {}, {}});
        QVERIFY(f.api.asked.isEmpty());
        f.files.fetches.last()->finishWithBody("not json");
        QVERIFY(f.failed.wait());
        QVERIFY(f.loaded.isEmpty());
    }

    void tellsWhyThereIsNone()
    {
        Fixture f;
        f.loader.load({QStringLiteral("conv_2"), {}, {}, {}});
        f.api.fetches.last()->finishWith(base::Problem{base::ProblemKind::NotFound, QStringLiteral("no")});
        QCOMPARE(f.failed.size(), 1);
    }

    void theLatestCounts()
    {
        Fixture f;
        f.loader.load({QStringLiteral("conv_2"), {}, {}, {}});
        const auto first = f.api.fetches.last();
        f.loader.load({QStringLiteral("conv_3"), {}, {}, {}});
        QVERIFY(first.isNull());
        f.api.fetches.last()->finishWithBody("[]");
        QVERIFY(f.loaded.wait());
        QCOMPARE(f.loaded.size(), 1);
        f.loader.load({QStringLiteral("conv_4"), {}, {}, {}});
        f.loader.cancel();
        QVERIFY(f.api.fetches.last().isNull());
    }
};

QTEST_GUILESS_MAIN(TestReplyLoader)
#include "tst_replyloader.moc"
