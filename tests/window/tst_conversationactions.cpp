// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/audioplayer.h"
#include "support/testcase.h"
#include "window/conversationactions.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

using namespace earshot;
using window::ConversationActions;

class TestConversationActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void areEnabledByWhatIsOpen()
    {
        window::WindowFixture f;
        QWidget owner;
        const ConversationActions actions(f.session, f.playback, &owner);
        const auto isEnabled = [&](const char *name) {
            return owner.findChild<QAction *>(QString::fromLatin1(name))->isEnabled();
        };
        QVERIFY(isEnabled("openConversation"));
        QVERIFY(!isEnabled("refresh"));
        QVERIFY(!isEnabled("copyLink"));
        f.open(window::WindowFixture::call());
        QVERIFY(isEnabled("refresh"));
        QVERIFY(isEnabled("copyLink"));
        QVERIFY(!isEnabled("copyLinkToPlace"));
        f.player.finishLoading(60'000);
        QVERIFY(isEnabled("copyLinkToPlace"));
        f.session.open({{}, QStringLiteral("call.json"), {}, {}});
        f.files.fetches.last()->finishWithBody(window::WindowFixture::call());
        QTRY_COMPARE(f.loaded.count(), 2);
        QVERIFY(isEnabled("refresh"));
        QVERIFY(!isEnabled("copyLink")); // a file has no link
    }

    void copyLinks()
    {
        window::WindowFixture f;
        QWidget owner;
        const ConversationActions actions(f.session, f.playback, &owner);
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.player.advanceTo(2'500);
        owner.findChild<QAction *>(QStringLiteral("copyLink"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("earshot:conversation/conv_1"));
        owner.findChild<QAction *>(QStringLiteral("copyLinkToPlace"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("earshot:conversation/conv_1?t=2.5"));
    }

    void linksAreThoseOfTheListThatIsShown()
    {
        window::WindowFixture f;
        QWidget owner;
        ConversationActions actions(f.session, f.playback, &owner);
        QSignalSpy wished(&actions, &ConversationActions::rowLinksRequested);
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        actions.setListShown(true);
        actions.copyLinkAction()->trigger();
        QCOMPARE(wished.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        const auto *moment = owner.findChild<QAction *>(QStringLiteral("copyLinkToPlace"));
        QVERIFY(!moment->isEnabled()); // of a recording that nobody sees
        actions.setListShown(false);
        QVERIFY(moment->isEnabled());
    }

    void passWishesOn()
    {
        window::WindowFixture f;
        QWidget owner;
        const ConversationActions actions(f.session, f.playback, &owner);
        QSignalSpy address(&actions, &ConversationActions::enterAddressRequested);
        QSignalSpy file(&actions, &ConversationActions::openFileRequested);
        QSignalSpy signIn(&actions, &ConversationActions::signInRequested);
        QSignalSpy close(&actions, &ConversationActions::closeWindowRequested);
        QSignalSpy quit(&actions, &ConversationActions::quitRequested);
        for (const char *name : {"openConversation", "openFile", "signIn", "closeWindow", "quit"}) {
            owner.findChild<QAction *>(QString::fromLatin1(name))->trigger();
        }
        QCOMPARE(address.count(), 1);
        QCOMPARE(file.count(), 1);
        QCOMPARE(signIn.count(), 1);
        QCOMPARE(close.count(), 1);
        QCOMPARE(quit.count(), 1);
    }
};

QTEST_MAIN(TestConversationActions)
#include "tst_conversationactions.moc"
