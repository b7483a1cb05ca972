// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/metadatapane.h"
#include "window/comparisonactions.h"
#include "window/conversationpage.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>

using namespace earshot;
using window::WindowFixture;

namespace {

struct Fixture : WindowFixture
{
    QWidget owner;
    window::ConversationPage page{session, playback, sync, listening, settings};
    window::ComparisonActions actions{page, question, QUrl(QStringLiteral("https://api.test")), &owner};

    Fixture() { open(call()); }
    void trigger(const char *name) { owner.findChild<QAction *>(QString::fromLatin1(name))->trigger(); }
};

} // namespace

class TestComparisonActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithAFile()
    {
        Fixture f;
        f.question.file = QStringLiteral("/tmp/old.json");
        f.trigger("compareWithFile");
        QCOMPARE(f.files.asked.size(), 1);
        QCOMPARE(f.page.metadata().page(), views::MetadataPane::Page::Tree);
    }

    void comparesWithAConversation()
    {
        Fixture f;
        f.question.conversation = QStringLiteral("conv_2");
        f.trigger("compareWithConversation");
        QCOMPARE(f.api.asked.last().id, QStringLiteral("conv_2"));
    }

    void refusesWhatIsNone()
    {
        Fixture f;
        f.question.conversation = QStringLiteral("https://elsewhere.test/conversations/1");
        const auto asked = f.api.asked.size();
        f.trigger("compareWithConversation");
        QCOMPARE(f.api.asked.size(), asked);
        QVERIFY(!f.page.findChild<QLabel *>(QStringLiteral("quietLine"))->text().isEmpty());
    }
};

QTEST_MAIN(TestComparisonActions)
#include "tst_comparisonactions.moc"
