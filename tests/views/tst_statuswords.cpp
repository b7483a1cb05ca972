// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/conversationstatus.h"
#include "support/testcase.h"
#include "views/icons.h"
#include "views/statuswords.h"

#include <QPalette>
#include <QtTest>

using namespace earshot;
using conversation::ConversationStatus;

class TestStatusWords final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryStatus_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *text, const char *word) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromUtf8(word);
        };
        row("token_created", "Token created");
        row("triggered", "Triggered");
        row("ringing", "Ringing");
        row("in_progress", "In progress");
        row("completed", "Completed");
        row("failed", "Failed");
        row("cancelled", "Cancelled");
        row("transferred", "Transferred");
        row("unanswered", "Unanswered");
        row("on_hold", "on_hold");
        row("", "No status");
        QTest::newRow("hostile") << QStringLiteral("a\u202Eb\n") << QStringLiteral("a⟦U+202E⟧b⟦U+000A⟧");
        QTest::newRow("long") << QString(100, u'x') << QString(39, u'x') + u'…';
    }
    void saysEveryStatus()
    {
        QFETCH(QString, text);
        const auto status = ConversationStatus::fromText(text);
        QTEST(views::statusWord(status), "word");
        QVERIFY(views::statusMeaning(status).endsWith(u'.'));
        QVERIFY(!views::icon(views::statusIcon(status), QPalette()).isNull());
    }
};

QTEST_MAIN(TestStatusWords)
#include "tst_statuswords.moc"
