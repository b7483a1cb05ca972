// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/noticeline.h"
#include "views/transcriptview.h"
#include "views/waveformbar.h"
#include "window/aboutdialog.h"
#include "window/guidewindow.h"
#include "window/mainwindow.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>
#include <functional>

using namespace earshot;
using window::MainWindow;
using SessionState = session::ConversationSession::State;

namespace {

struct Fixture : window::WindowFixture
{
    const bool isSignedIn = signIn(); ///< before the window is made
    MainWindow window{
        session,  playback, sync,   listening, liveRefresh,
        settings, desk,     browse, question,  {{{QStringLiteral("conv_demo"), QStringLiteral("A call")}}}};

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return window.findChild<Widget *>(QString::fromLatin1(name));
    }
};

} // namespace

class TestMainWindow final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheStartPageAndTheFieldReady()
    {
        Fixture f;
        f.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QCOMPARE(f.child<QStackedWidget>("pages")->currentIndex(), 0);
        QVERIFY(f.child<QLineEdit>("address")->hasFocus());
        QCOMPARE(f.window.windowTitle(), QStringLiteral("Earshot")); // nothing of the conversation leaks
    }

    void opensWhatIsTyped()
    {
        Fixture f;
        f.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        auto *address = f.child<QLineEdit>("address");
        QTest::keyClicks(address, QStringLiteral("https://app.anyreach.ai/acme/conversations/conv_7"));
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(f.api.asked.last().id, QStringLiteral("conv_7"));
        QCOMPARE(f.child<QStackedWidget>("pages")->currentIndex(), 1);
        QTest::keyClick(&f.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(address->hasFocus());
        QCOMPARE(address->selectedText(), address->text());
    }

    void answersWhatCannotBeOpened_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("slash") << QStringLiteral("a/b");
        QTest::newRow("dots") << QStringLiteral("..");
        QTest::newRow("10 kB") << QString(10'240, u'x');
        QTest::newRow("other host") << QStringLiteral("https://evil.example/conversations/x");
        QTest::newRow("bad link") << QStringLiteral("earshot:open/x");
    }
    void answersWhatCannotBeOpened()
    {
        QFETCH(QString, text);
        Fixture f;
        f.window.openText(text, std::nullopt);
        QCOMPARE(f.session.state(), SessionState::Failed);
        QCOMPARE(f.session.problem().kind, base::ProblemKind::InvalidInput);
        QCOMPARE(f.child<QStackedWidget>("pages")->currentIndex(), 1);
        QVERIFY(f.api.asked.isEmpty());
    }

    void aSlipKeepsWhatIsOpen()
    {
        Fixture f;
        f.window.openText(QStringLiteral("conv_1"), std::nullopt);
        f.answer(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.player.advanceTo(4'000);
        f.window.openText(QStringLiteral("conv_1/x"), std::nullopt);
        QCOMPARE(f.session.state(), SessionState::Loaded);
        QCOMPARE(f.player.positionMs(), 4'000);
        auto *said = f.child<QLabel>("quietLine");
        QVERIFY(!said->isHidden());
        QVERIFY(said->text().contains(QStringLiteral("slashes")));
        f.window.openText(QStringLiteral("conv_2"), std::nullopt);
        f.answer(window::WindowFixture::call());
        QVERIFY(said->isHidden());
    }

    void aPastedListIsToldOfWhenItIsOpen()
    {
        Fixture f;
        QGuiApplication::clipboard()->setText(QStringLiteral("conv_1\nconv_2\nno id at all"));
        f.child<QAction>("pasteConversations")->trigger();
        f.answer(window::WindowFixture::call());
        const auto *said = f.child<QLabel>("quietLine");
        QVERIFY(!said->isHidden());
        QVERIFY(said->text().contains(QStringLiteral("not understood")));
    }

    void tabGoesAlongTheAddressBar()
    {
        Fixture f;
        f.queue.setIds({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, false);
        f.queue.setCurrent(QStringLiteral("b"));
        f.window.show();
        const auto *address = f.child<QLineEdit>("address");
        const QWidget *around = address->parentWidget();
        QList<int> places{address->x()};
        for (QWidget *next = address->nextInFocusChain(); next != address; next = next->nextInFocusChain()) {
            const bool isStop =
                around->isAncestorOf(next) && next->isVisible() && (next->focusPolicy() & Qt::TabFocus) != 0;
            const QPoint place = isStop ? next->mapTo(around, QPoint()) : QPoint();
            if (isStop && place.y() < address->geometry().bottom()) {
                places.append(place.x());
            }
        }
        // From the address to the right end; the list's button, at the left, comes before it.
        std::rotate(places.begin(), std::min_element(places.begin(), places.end()), places.end());
        QVERIFY(places.size() >= 6);
        QVERIFY(std::is_sorted(places.cbegin(), places.cend()));
    }

    void noMenuHasALetterTwice()
    {
        const Fixture f;
        QStringList twice;
        const std::function<void(const QMenu &)> look = [&](const QMenu &menu) {
            QStringList letters;
            for (const QAction *action : menu.actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                if (!letter.isEmpty() && letters.contains(letter)) {
                    twice.append(menu.title() + u'/' + action->text());
                }
                letters.append(letter);
                if (action->menu() != nullptr) {
                    look(*action->menu());
                }
            }
        };
        for (const QAction *menu : f.window.menuBar()->actions()) {
            look(*menu->menu());
        }
        QCOMPARE(twice.join(u'\n'), QString());
    }

    void theFieldNamesWhatIsOpen()
    {
        Fixture f;
        const auto *address = f.child<QLineEdit>("address");
        f.window.openText(QStringLiteral(" conv_1 "), std::nullopt);
        QCOMPARE(address->text(), QStringLiteral("conv_1"));
        f.window.openText(QStringLiteral("a\u202eb"), std::nullopt); // deceptive: not shown
        QCOMPARE(address->text(), QStringLiteral("conv_1"));
        f.question.file = QStringLiteral("call.json");
        f.child<QAction>("openFile")->trigger();
        QCOMPARE(address->text(), QStringLiteral("call.json"));
    }

    void theFieldsTellTheirKeys()
    {
        Fixture f;
        const auto *address = f.child<QLineEdit>("address");
        const auto *search = f.child<QLineEdit>("listSearch");
        QVERIFY(address->placeholderText().endsWith(QStringLiteral("(Ctrl+L)")));
        QVERIFY(search->placeholderText().endsWith(QStringLiteral("(Ctrl+K)")));
        f.child<QAction>("openConversation")->setShortcut(QKeySequence(Qt::Key_F6));
        f.child<QAction>("searchList")->setShortcut(QKeySequence());
        QVERIFY(address->placeholderText().endsWith(QStringLiteral("(F6)")));
        QCOMPARE(search->placeholderText(), search->accessibleName());
    }

    void everyControlHasANameForScreenReaders()
    {
        Fixture f;
        f.window.show();
        f.open(window::WindowFixture::call());
        int controls = 0;
        for (auto *widget : f.window.findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                !qobject_cast<QMenu *>(widget) && !widget->inherits("QTabBar")) {
                ++controls;
                const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
                QVERIFY(!spoken->text(QAccessible::Description).contains(u'<'));
            }
        }
        QVERIFY2(controls >= 10, QByteArray::number(controls));
    }

    void thePlaceOfTheCommandLineWins()
    {
        Fixture f;
        f.window.openText(QStringLiteral("earshot:conversation/conv_1?org=org_2&t=5"), std::nullopt);
        QCOMPARE(f.api.asked.last().organizationId, QStringLiteral("org_2"));
        QCOMPARE(f.api.asked.last().atMs, std::optional<qint64>(5'000));
        f.window.openText(QStringLiteral("earshot:conversation/conv_1?t=5"), 9'000);
        QCOMPARE(f.api.asked.last().atMs, std::optional<qint64>(9'000));
    }

    void opensASavedReply()
    {
        Fixture f;
        f.child<QAction>("openFile")->trigger();
        QVERIFY(f.files.asked.isEmpty()); // declined
        f.question.file = QStringLiteral("call.json");
        f.child<QAction>("openFile")->trigger();
        QCOMPARE(f.files.asked.last().file, QStringLiteral("call.json"));
        f.child<QPushButton>("openFileButton")->click();
        QCOMPARE(f.files.asked.size(), 2);
    }

    void offersTheDemonstration()
    {
        Fixture f;
        f.child<QMenu>("demonstrationMenu")->actions().constFirst()->trigger();
        QCOMPARE(f.api.asked.last().id, QStringLiteral("conv_demo"));
        const MainWindow without(f.session, f.playback, f.sync, f.listening, f.liveRefresh, f.settings,
                                 f.desk, f.browse, f.question, {});
        QVERIFY(!without.findChild<QMenu *>(QStringLiteral("demonstrationMenu"))->menuAction()->isVisible());
    }

    void signsInAndAsksAgain()
    {
        Fixture f;
        f.window.openText(QStringLiteral("conv_1"), std::nullopt);
        f.api.fetches.last()->finishWith(base::Problem{base::ProblemKind::Unauthorized, {}, {}, 401});
        f.child<QAction>("signIn")->trigger();
        QCOMPARE(f.api.asked.size(), 1); // declined
        f.question.token = "ak_2.secret";
        f.child<QAction>("signIn")->trigger();
        QCOMPARE(f.accounts.token(), QByteArray("ak_2.secret"));
        QCOMPARE(f.accounts.profiles().size(), 1); // in the place of the one before
        QCOMPARE(f.api.asked.size(), 2);
        QCOMPARE(f.api.asked.last().id, QStringLiteral("conv_1"));
    }

    void saysWhatItIs()
    {
        Fixture f;
        f.child<QAction>("about")->trigger();
        QTRY_VERIFY(f.window.findChild<window::AboutDialog *>());
        QVERIFY(f.window.findChild<window::AboutDialog *>()->isVisible());
    }

    void opensTheGuideOnce()
    {
        Fixture f;
        f.child<QAction>("guide")->trigger();
        f.child<QAction>("guide")->trigger();
        QCOMPARE(f.window.findChildren<window::GuideWindow *>().size(), 1);
        QCOMPARE(f.child<QAction>("guide")->shortcut(), QKeySequence(Qt::Key_F1));
    }

    void looksForANewerVersionWhereThereIsAPlaceToLook()
    {
        Fixture f;
        QVERIFY(f.window.findChild<QAction *>(QStringLiteral("checkForUpdates")) == nullptr);
    }

    void aTokenThatTheListIsRefusedIsTold()
    {
        Fixture f;
        const auto *line = f.child<views::NoticeLine>("noticeLine");
        f.window.showList();
        f.listSource.fetches.last()->finishWithBody(support::FakeListSource::page(9, 5));
        QTRY_VERIFY(!f.list.isBusy());
        QVERIFY(line->note().sentence.isEmpty());
        f.list.refresh();
        f.listSource.fetches.last()->finishWith(
            base::Problem{base::ProblemKind::Unauthorized, QStringLiteral("Refused."), {}, 401});
        QCOMPARE(line->note().sentence, QStringLiteral("Refused."));
        QCOMPARE(f.list.state(), session::ConversationList::State::Loaded);
    }

    void asksBeforeItOpensALink()
    {
        Fixture f;
        const QUrl url(QStringLiteral("https://x.example/a"));
        Q_EMIT f.child<views::TranscriptView>("transcript")->linkActivated(url);
        QCOMPARE(f.question.links, QList<QUrl>{url});
    }

    void goesToATypedTime()
    {
        Fixture f;
        f.window.show();
        f.open(window::WindowFixture::call());
        f.player.finishLoading(600'000);
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTest::keyClick(&f.window, Qt::Key_G, Qt::ControlModifier);
        auto *field = f.child<QLineEdit>("timeField");
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("1:23"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(f.player.positionMs(), 83'000);
    }

    void noKeyMeansTwoThings()
    {
        Fixture f;
        QHash<QKeySequence, const QAction *> keys;
        for (const QAction *action : f.window.findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                const QAction *other = keys.value(key);
                keys.insert(key, action);
                if (!other)
                    continue;
                const auto isOfOneWidget = [](const QAction *a) {
                    return a->shortcutContext() == Qt::WidgetShortcut ||
                           a->shortcutContext() == Qt::WidgetWithChildrenShortcut;
                };
                const auto widgets = action->associatedObjects();
                const bool isApart =
                    isOfOneWidget(action) && isOfOneWidget(other) &&
                    std::none_of(widgets.begin(), widgets.end(), [other](QObject *widget) {
                        return other->associatedObjects().contains(widget) && !qobject_cast<QMenu *>(widget);
                    });
                QVERIFY2(isApart, qPrintable(key.toString() + u' ' + action->objectName() + u' ' +
                                             other->objectName()));
            }
        }
        QVERIFY(keys.size() > 50);
    }

    void lettersAreNeverStolen()
    {
        Fixture f;
        f.window.show();
        f.open(window::WindowFixture::call());
        f.player.finishLoading(600'000);
        f.player.advanceTo(30'000);
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        const QList<Qt::Key> keys{
            Qt::Key_J,    Qt::Key_L,      Qt::Key_R,         Qt::Key_S,           Qt::Key_F,
            Qt::Key_5,    Qt::Key_Period, Qt::Key_Backslash, Qt::Key_BracketLeft, Qt::Key_BracketRight,
            Qt::Key_Left, Qt::Key_Right};
        const playback::PlaybackSettings before = f.player.settings;
        const auto widgets = {static_cast<QWidget *>(f.child<QLineEdit>("address")),
                              static_cast<QWidget *>(f.window.findChild<QTreeView *>())};
        for (QWidget *widget : widgets) {
            widget->setFocus();
            QVERIFY(widget->hasFocus());
            for (const Qt::Key key : keys)
                QTest::keyClick(widget, key);
        }
        QCOMPARE(f.player.positionMs(), 30'000);
        QVERIFY(f.player.settings == before);
        QVERIFY(!f.listening.loopBeginMs());
        QVERIFY(f.window.findChild<views::TranscriptView *>()->isFollowing());
    }

    void lettersActInTheTranscriptAndTheWaveform()
    {
        Fixture f;
        f.window.show();
        f.open(window::WindowFixture::call());
        f.player.finishLoading(600'000);
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        auto *transcript = f.window.findChild<views::TranscriptView *>();
        for (QWidget *pane : {static_cast<QWidget *>(transcript),
                              static_cast<QWidget *>(f.window.findChild<views::WaveformBar *>())}) {
            const auto press = [pane](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
                QTest::keyClick(pane, key, modifiers);
            };
            f.listening.clearLoop();
            f.listening.setPreferences({});
            f.player.seek(30'000);
            pane->setFocus();
            press(Qt::Key_L);
            press(Qt::Key_Right);
            QCOMPARE(f.player.positionMs(), 45'000);
            press(Qt::Key_J);
            press(Qt::Key_Left);
            QCOMPARE(f.player.positionMs(), 30'000);
            press(Qt::Key_0);
            QCOMPARE(f.player.positionMs(), 0);
            press(Qt::Key_Right, Qt::ControlModifier); // the next turn
            QCOMPARE(f.player.positionMs(), 1'000);
            press(Qt::Key_R, Qt::ShiftModifier);
            QVERIFY(f.player.settings.loop == (playback::TimeRange{1'000, 2'000}));
            press(Qt::Key_Backslash);
            QVERIFY(!f.player.settings.loop);
            press(Qt::Key_5);
            QCOMPARE(f.player.positionMs(), 300'000);
            press(Qt::Key_R); // the turn before, since nobody speaks here
            QCOMPARE(f.player.positionMs(), 3'000);
            press(Qt::Key_BracketRight);
            press(Qt::Key_S);
            QCOMPARE(f.player.settings.speed, 1.05);
            QVERIFY(f.player.settings.silence.isSkipped);
            press(Qt::Key_Backspace);
            QCOMPARE(f.player.settings.speed, 1.0);
            press(Qt::Key_F);
            QVERIFY(!transcript->isFollowing());
            press(Qt::Key_Period);
            QVERIFY(transcript->isFollowing());
            const bool wasPlaying = f.player.state() == playback::AudioPlayer::State::Playing;
            press(Qt::Key_Space);
            QCOMPARE(f.player.state() == playback::AudioPlayer::State::Playing, !wasPlaying);
        }
    }

    void restsWhileHidden()
    {
        Fixture f;
        f.window.show();
        f.open(R"({"id":"conv_1","summary":"s","status":"in_progress"})");
        f.window.hide();
        const auto asked = f.api.asked.size();
        f.window.show();
        QCOMPARE(f.api.asked.size(), asked + 1);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
