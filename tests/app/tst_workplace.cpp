// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplace.h"

#include "app/apiaccess.h"
#include "app/commandline.h"
#include "demo/demoserver.h"
#include "fetching/fileconversationsource.h"
#include "playback/audioplayerfactory.h"
#include "support/testcase.h"

#include <QAction>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace earshot;
using app::Workplace;
using State = session::ConversationSession::State;

namespace {

struct Fixture
{
    demo::DemoServer server;
    QTemporaryDir directory;
    settings::Settings settings{directory.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<app::ApiAccess> access;
    fetching::FileConversationSource files;
    session::SyncMemory syncMemory{directory.filePath(QStringLiteral("sync.ini"))};
    session::Marks marks{{}, {}};
    session::SavedFilters filters{{}};

    Fixture()
    {
        if (!server.listen()) {
            qFatal("the stand-in cannot listen");
        }
        app::Options options;
        options.demo = true;
        options.endpoint.apiUrl = server.apiUrl();
        options.hasApiUrl = true;
        options.token = server.token();
        access = std::make_unique<app::ApiAccess>(options, settings);
        access->accounts().start();
    }
    [[nodiscard]] std::unique_ptr<Workplace> make(int number)
    {
        return std::make_unique<Workplace>(
            Workplace::Shared{*access, settings, files, syncMemory, marks, filters}, window::WindowSetup{},
            number);
    }
};

QSplitter *panes(Workplace &workplace)
{
    return workplace.window().findChild<QSplitter *>(QStringLiteral("panes"));
}

void open(Workplace &workplace, const QString &id)
{
    workplace.window().openText(id, std::nullopt);
    QTRY_COMPARE(workplace.conversation().state(), State::Loaded);
}

QString firstDemonstration()
{
    return demo::DemoServer::conversations().constFirst().id;
}

} // namespace

class TestWorkplace final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        playback::selectMediaBackend();
    }

    void eachRemembersItsPlaceAndItsPanes()
    {
        Fixture f;
        QList<int> shared;
        {
            const auto second = f.make(2);
            second->rememberPlace();
            second->window().resize(780, 640);
            second->window().show();
            open(*second, firstDemonstration());
            const int whole = panes(*second)->width();
            panes(*second)->setSizes({whole / 3, whole * 2 / 3});
            shared = panes(*second)->sizes();
            second->window().close();
        }
        const auto other = f.make(1);
        other->rememberPlace();
        QVERIFY(other->window().size() != QSize(780, 640));
        const auto again = f.make(2);
        again->rememberPlace();
        QCOMPARE(again->window().size(), QSize(780, 640));
        again->window().show();
        open(*again, firstDemonstration());
        QCOMPARE(panes(*again)->sizes(), shared);
    }

    void isNoLargerThanTheScreen()
    {
        Fixture f;
        const auto isWhole = [](Workplace &workplace) {
            workplace.rememberPlace();
            const QSize screen = workplace.window().screen()->availableSize();
            return workplace.window().size().boundedTo(screen) == workplace.window().size();
        };
        {
            const auto first = f.make(1);
            first->window().resize(5000, 5000);
            QVERIFY(isWhole(*first)); // it has not been anywhere yet
            first->window().resize(5000, 5000);
            first->window().show();
            first->window().close();
        }
        const auto again = f.make(1);
        QVERIFY(isWhole(*again)); // it was on a larger one
    }

    void onlyWhatShallBeRememberedIs()
    {
        Fixture f;
        const auto workplace = f.make(1);
        workplace->window().show();
        workplace->window().close();
        QVERIFY(!f.settings.hasOwnText(QStringLiteral("windows/1")));
    }

    void tellsThatItIsClosedAfterwards()
    {
        Fixture f;
        const auto workplace = f.make(1);
        QSignalSpy closed(workplace.get(), &Workplace::closed);
        workplace->window().show();
        workplace->window().findChild<QAction *>(QStringLiteral("closeWindow"))->trigger();
        QVERIFY(!workplace->window().isVisible());
        QVERIFY(closed.isEmpty()); // whoever hears it may delete the window
        QTRY_COMPARE(closed.count(), 1);
    }

    void namesWhatIsShown()
    {
        Fixture f;
        const auto workplace = f.make(1);
        QVERIFY(workplace->shownId().isEmpty());
        open(*workplace, firstDemonstration());
        QCOMPARE(workplace->shownId(), firstDemonstration());
        workplace->window().showList();
        QVERIFY(workplace->shownId().isEmpty());
    }

    void playsWhatIsBeingOpened()
    {
        Fixture f;
        const auto workplace = f.make(1);
        const QString other = demo::DemoServer::conversations().at(1).id;
        open(*workplace, firstDemonstration());
        QTRY_COMPARE(workplace->playback().state(), session::PlaybackSession::State::Ready);
        QSignalSpy plays(&workplace->playback(), &session::PlaybackSession::aboutToPlay);
        workplace->window().openText(other, std::nullopt);
        workplace->playWhenOpen();
        QVERIFY(plays.isEmpty()); // what is shown stays silent
        QTRY_COMPARE(workplace->conversation().reference().id, other);
    }
};

QTEST_MAIN(TestWorkplace)
#include "tst_workplace.moc"
