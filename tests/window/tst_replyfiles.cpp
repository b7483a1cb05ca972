// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/metadatapane.h"
#include "views/rawview.h"
#include "window/conversationpage.h"
#include "window/replyfiles.h"
#include "windowfixture.h"

#include <QFile>
#include <QLabel>

using namespace earshot;
using window::ConversationPage;
using window::ReplyFiles;
using window::WindowFixture;

namespace {

struct Fixture : WindowFixture
{
    ConversationPage page{session, playback, sync, listening, settings};
    ReplyFiles files{session, page, question, nullptr};

    void save() { Q_EMIT page.metadata().raw().saveRequested(); }
    [[nodiscard]] QString said() const
    {
        return page.findChild<QLabel *>(QStringLiteral("quietLine"))->text();
    }
};

} // namespace

class TestReplyFiles final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheBytesAsReceived()
    {
        Fixture f;
        const QByteArray body = " {\"id\" : \"../conv 1\"}\n";
        f.open(body);
        f.question.savePath = f.directory.filePath(QStringLiteral("saved.json"));
        f.save();
        QTRY_VERIFY(f.said().contains(QStringLiteral("saved.json")));
        QCOMPARE(f.question.suggestedName, QStringLiteral("_conv_1.json"));
        QFile file(f.question.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), body);
    }

    void savesWhatWasSeenWhenTheUserAsked()
    {
        Fixture f;
        const QByteArray body = R"({"id":"conv_1"})";
        f.open(body);
        f.question.savePath = f.directory.filePath(QStringLiteral("saved.json"));
        f.question.answersLater = true;
        f.save();
        f.open(R"({"id":"conv_2"})"); // by another start of the program, say
        f.question.answerNow();
        QTRY_VERIFY(f.said().contains(QStringLiteral("saved.json")));
        QFile file(f.question.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), body);
    }

    void saysWhenItCannot()
    {
        Fixture f;
        f.open(R"({"id":"conv_1"})");
        f.question.savePath = f.directory.filePath(QStringLiteral("missing/saved.json"));
        f.save();
        QTRY_VERIFY(f.said().contains(QStringLiteral("was not written")));
    }

    void asksNothingWithoutAReply()
    {
        Fixture f;
        f.save();
        QVERIFY(f.question.suggestedName.isEmpty());
    }
};

QTEST_MAIN(TestReplyFiles)
#include "tst_replyfiles.moc"
