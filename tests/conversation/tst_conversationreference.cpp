// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/conversationreference.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::conversation;

namespace {

const QUrl Api(QStringLiteral("https://api.anyreach.ai"));

QString outcome(const QString &text)
{
    const auto parsed = parseConversationReference(text, Api);
    if (const auto *error = std::get_if<ReferenceError>(&parsed)) {
        static const QStringList names{QStringLiteral("Empty"),
                                       QStringLiteral("IdTooLong"),
                                       QStringLiteral("IdHasForbiddenCharacter"),
                                       QStringLiteral("LinkToOtherHost"),
                                       QStringLiteral("LinkWithoutConversation"),
                                       QStringLiteral("MalformedLink")};
        return u'!' + names.at(static_cast<int>(*error));
    }
    const auto &reference = std::get<ConversationReference>(parsed);
    if (!reference.file.isEmpty()) {
        return QStringLiteral("file ") + reference.file;
    }
    QString text2 = reference.id;
    if (!reference.organizationId.isEmpty()) {
        text2 += QStringLiteral(" org ") + reference.organizationId;
    }
    if (reference.atMs) {
        text2 += QStringLiteral(" at ") + QString::number(*reference.atMs);
    }
    return text2;
}

} // namespace

class TestConversationReference final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("conv_1", "conv_1");
        row("  7b0c-11 \n", "7b0c-11");
        row("50%25", "50%25"); // opaque: encoded once on the way out
        row("%2e%2e%2f", "%2e%2e%2f");
        row("", "!Empty");
        row("   ", "!Empty");
        row("a/b", "!IdHasForbiddenCharacter");
        row("a\\b", "!IdHasForbiddenCharacter");
        row("..", "!IdHasForbiddenCharacter");
        row(".", "!IdHasForbiddenCharacter");
        row("a b", "!IdHasForbiddenCharacter");
        row("a\xE2\x80\xAE", "!IdHasForbiddenCharacter");
        row("https://app.anyreach.ai/acme/conversations/conv_1", "conv_1");
        row("https://app.anyreach.ai/acme/conversations/conv_1?tab=x#y", "conv_1");
        row("https://app.anyreach.ai/conversations/x/conversations/conv_2/", "conv_2");
        row("https://api.anyreach.ai/core/conversations/conv_1", "conv_1");
        row("https://app.anyreach.ai/acme/conversations/a%2Fb", "!IdHasForbiddenCharacter");
        row("https://app.anyreach.ai/acme/agents", "!LinkWithoutConversation");
        row("https://app.anyreach.ai/acme/conversations/", "!LinkWithoutConversation");
        row("https://evil.example/conversations/conv_1", "!LinkToOtherHost");
        row("https://anyreach.ai.evil.example/conversations/conv_1", "!LinkToOtherHost");
        row("https://anyreach.ai@evil.example/conversations/conv_1", "!LinkToOtherHost");
        row("https:///conversations/conv_1", "!MalformedLink");
        row("ftp://app.anyreach.ai/conversations/conv_1", "!MalformedLink");
        row("earshot:conversation/conv_1", "conv_1");
        row("earshot:conversation/conv_1?org=org_2&t=83.5", "conv_1 org org_2 at 83500");
        row("earshot:conversation/conv_1?t=5&t=6", "!MalformedLink");
        row("earshot:conversation/conv_1?play=1", "!MalformedLink");
        row("earshot:conversation/conv_1?t=soon", "!MalformedLink");
        row("earshot:conversation/conv_1?t=-5", "!MalformedLink");
        row("earshot://conversation/conv_1", "!MalformedLink");
        row("earshot:open/conv_1", "!MalformedLink");
        row("earshot:conversation/..", "!MalformedLink");
        row("earshot:conversation/a%20b", "!MalformedLink");
        row("saved/call.json", "file saved/call.json");
    }
    void readsEveryForm()
    {
        QFETCH(QString, text);
        QTEST(outcome(text), "expected");
    }

    void refusesAnIdOf10kB() { QCOMPARE(outcome(QString(10'240, u'a')), QStringLiteral("!IdTooLong")); }

    void deepLinkRoundTrips()
    {
        const ConversationReference reference{QStringLiteral("conv_1"), {}, QStringLiteral("org_2"), 83'500};
        const auto parsed = parseConversationReference(deepLink(reference), Api);
        QVERIFY(std::holds_alternative<ConversationReference>(parsed));
        QCOMPARE(std::get<ConversationReference>(parsed), reference);
    }
};

QTEST_GUILESS_MAIN(TestConversationReference)
#include "tst_conversationreference.moc"
