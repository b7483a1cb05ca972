// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/conversation.h"
#include "support/testcase.h"
#include "views/conversationheader.h"
#include "views/factlabel.h"
#include "views/statusbadge.h"

#include <QLabel>
#include <QTimeZone>
#include <QtTest>

using namespace earshot;
using conversation::Channel;
using conversation::Conversation;
using conversation::ConversationStatus;
using conversation::Direction;
using conversation::Field;

namespace {

/** The facts as text, one a line. */
QString printed(const views::ConversationHeader &header)
{
    QStringList lines{header.findChild<QLabel *>(QStringLiteral("agent"))->text()};
    for (const char *name : {"caller", "channel", "direction", "length", "userTurns"}) {
        lines += QString::fromLatin1(name) + u'=' +
                 header.findChild<views::FactLabel *>(QString::fromLatin1(name))->text();
    }
    lines += header.findChild<views::StatusBadge *>()->accessibleName();
    return lines.join(u'\n');
}

} // namespace

class TestConversationHeader final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAWholeConversation()
    {
        Conversation conversation;
        conversation.agentName = QStringLiteral("Nora");
        conversation.userId = QStringLiteral("+49151");
        conversation.channel = Channel::fromText(QStringLiteral("telephone"));
        conversation.direction = Direction::fromText(QStringLiteral("inbound"));
        conversation.status = ConversationStatus::fromText(QStringLiteral("completed"));
        conversation.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
        conversation.durationS = 272;
        conversation.userTurnCount = 1;
        views::ConversationHeader header;
        header.setConversation(conversation, false);
        QCOMPARE(printed(header),
                 QStringLiteral("Nora\ncaller=+49151\nchannel=Telephone\ndirection=Inbound\n"
                                "length=4 min 32 s\nuserTurns=1 user turn\nStatus: Completed"));
        const QString time = header.findChild<views::FactLabel *>(QStringLiteral("time"))->toolTip();
        QVERIFY2(time.contains(QStringLiteral("2026-01-02 03:04:05 UTC")), qPrintable(time));
    }

    void showsWhatIsMissing()
    {
        Conversation conversation;
        conversation.agentId = QStringLiteral("agent_1");
        conversation.userId = QStringLiteral("guest_12345");
        conversation.durationS = Field<qint64>::null();
        conversation.userTurnCount = Field<qint64>::wrongType(QStringLiteral("\"<b>many\""));
        conversation.status = Field<ConversationStatus>::wrongType(QStringLiteral("17"));
        views::ConversationHeader header;
        header.setConversation(conversation, true);
        QCOMPARE(printed(header), QStringLiteral("agent_1\ncaller=Guest\nchannel=-\ndirection=-\nlength=-\n"
                                                 "userTurns=-\nStatus: 17"));
        const auto toolTip = [&header](const char *name) {
            return header.findChild<QWidget *>(QString::fromLatin1(name))->toolTip();
        };
        QVERIFY(toolTip("agent").contains(QStringLiteral("withheld from your role")));
        QVERIFY(toolTip("caller").contains(QStringLiteral("guest_12345")));
        QVERIFY(toolTip("channel").contains(QStringLiteral("not in the reply")));
        QVERIFY(toolTip("length").contains(QStringLiteral("null in the reply")));
        QVERIFY(toolTip("userTurns").contains(QStringLiteral("&lt;b&gt;many")));
    }

    void isDescribedWithoutTags()
    {
        Conversation conversation;
        conversation.agentId = QStringLiteral("agent_1");
        conversation.userId = QStringLiteral("+49151");
        views::ConversationHeader header;
        header.setConversation(conversation, true);
        for (const auto *part : header.findChildren<QWidget *>()) {
            if (!part->toolTip().isEmpty()) { // what a screen reader takes where there is no description
                QVERIFY2(!part->accessibleDescription().isEmpty(), qPrintable(part->objectName()));
                QVERIFY(!part->accessibleDescription().contains(u'<'));
            }
        }
    }

    void longTextsDoNotWidenTheWindow()
    {
        Conversation conversation;
        conversation.agentName = QString(5000, u'x');
        conversation.userId = QString(5000, u'9');
        views::ConversationHeader header;
        header.setConversation(conversation, false);
        QVERIFY2(header.minimumSizeHint().width() < 350,
                 QByteArray::number(header.minimumSizeHint().width()));
    }
};

QTEST_MAIN(TestConversationHeader)
#include "tst_conversationheader.moc"
