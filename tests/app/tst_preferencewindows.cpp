// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencewindows.h"

#include "../window/windowfixture.h"
#include "preferences/keysheet.h"
#include "preferences/keytable.h"
#include "preferences/settingsdialog.h"
#include "preferences/settingspage.h"
#include "settings/keys.h"
#include "support/testcase.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>

using namespace earshot;
using app::PreferenceWindows;

namespace {

struct Fixture : window::WindowFixture
{
    PreferenceWindows windows{settings, {}};
    window::MainWindow window{session,  playback, sync,   listening, liveRefresh,
                              settings, desk,     browse, question,  {}};

    Fixture() { windows.adopt(window); }

    template <typename Window>
    [[nodiscard]] static Window *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Window *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return window.findChild<QAction *>(QString::fromLatin1(name));
    }
};

} // namespace

class TestPreferenceWindows final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theSettingsOpenOnceWithAllPages()
    {
        Fixture f;
        f.windows.addPage([&f] {
            return new preferences::SettingsPage(QStringLiteral("Accounts"), QStringLiteral("user"),
                                                 f.settings);
        });
        f.action("settings")->trigger();
        const auto *dialog = Fixture::shown<preferences::SettingsDialog>();
        QVERIFY(dialog);
        const auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 8);
        QCOMPARE(list->item(7)->text(), QStringLiteral("Accounts"));
        f.action("settings")->trigger();
        QCOMPARE(Fixture::shown<preferences::SettingsDialog>(), dialog);
    }

    void aQuestionMarkListsTheKeysUnlessAFieldWantsIt()
    {
        Fixture f;
        f.window.show();
        f.open(window::WindowFixture::call());
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        auto *address = f.window.findChild<QLineEdit *>(QStringLiteral("address"));
        address->setFocus();
        address->clear();
        QTest::keyClick(address, Qt::Key_Question, Qt::ShiftModifier);
        QCOMPARE(address->text(), QStringLiteral("?"));
        QVERIFY(!Fixture::shown<preferences::KeySheet>());
        auto *transcript = f.window.findChild<QWidget *>(QStringLiteral("transcript"));
        transcript->setFocus();
        QTest::keyClick(transcript, Qt::Key_Question);
        QVERIFY(Fixture::shown<preferences::KeySheet>());
    }

    void everyActionOfTheWindowIsListed()
    {
        Fixture f;
        f.action("keys")->trigger();
        const auto *model =
            Fixture::shown<preferences::KeySheet>()->findChild<preferences::KeyTable *>()->model();
        int keys = 0;
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex section = model->index(group, 0);
            for (int row = 0; row < model->rowCount(section); ++row) {
                const QString text = model->index(row, 0, section).data().toString();
                QVERIFY2(!text.isEmpty(), qPrintable(section.data().toString()));
                QVERIFY2(!model->index(row, preferences::KeyTable::PlaceColumn, section)
                              .data()
                              .toString()
                              .isEmpty(),
                         qPrintable(text));
                ++keys;
            }
        }
        QVERIFY2(keys > 60, QByteArray::number(keys));
    }

    void anotherKeyIsNamedByTheTooltips()
    {
        Fixture f;
        f.settings.setOwnText(QStringLiteral("shortcuts/playPause"), QStringLiteral("Ctrl+P"));
        QCOMPARE(f.action("playPause")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        const auto *button = f.window.findChild<QWidget *>(QStringLiteral("playButton"));
        QVERIFY(button->toolTip().contains(QStringLiteral("Ctrl+P")));
    }

    void aChoiceOfAMenuTakesAKeyToo()
    {
        Fixture f;
        f.settings.setOwnText(QStringLiteral("shortcuts/speed2"), QStringLiteral("Ctrl+2"));
        QCOMPARE(f.action("speed2")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
        f.settings.set(settings::SpeedPresets, QStringLiteral("1 3"));
        QVERIFY(!f.action("speed2"));
        f.settings.set(settings::SpeedPresets, QStringLiteral("1 2 3"));
        QCOMPARE(f.action("speed2")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    }

    void theDialogsKeepNoWindowOpen()
    {
        Fixture f;
        f.action("settings")->trigger();
        f.action("keys")->trigger();
        QVERIFY(!Fixture::shown<preferences::SettingsDialog>()->testAttribute(Qt::WA_QuitOnClose));
        QVERIFY(!Fixture::shown<preferences::KeySheet>()->testAttribute(Qt::WA_QuitOnClose));
    }
};

QTEST_MAIN(TestPreferenceWindows)
#include "tst_preferencewindows.moc"
