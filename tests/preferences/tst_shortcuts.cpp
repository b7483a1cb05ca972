// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/shortcuts.h"

#include "keywindow.h"
#include "support/testcase.h"
#include "views/transcriptview.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace earshot;
using preferences::KeyEntry;
using preferences::KeyWindow;
using preferences::Shortcuts;

namespace {

QKeySequence ctrl(Qt::Key key)
{
    return {Qt::CTRL | key};
}

KeyEntry entryOf(const Shortcuts &shortcuts, const QString &name)
{
    for (const KeyEntry &entry : shortcuts.entries()) {
        if (entry.name == name)
            return entry;
    }
    return {};
}

} // namespace

class TestShortcuts final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryActionWithAName()
    {
        settings::Settings settings({});
        Shortcuts shortcuts(settings);
        KeyWindow w;
        shortcuts.adopt(w.window);
        QStringList names;
        for (const KeyEntry &entry : shortcuts.entries())
            names << entry.name;
        QCOMPARE(names.mid(0, 3),
                 (QStringList{QStringLiteral("find"), QStringLiteral("none"), QStringLiteral("both")}));
        QCOMPARE(names.size(), 5);
        const KeyEntry find = entryOf(shortcuts, QStringLiteral("find"));
        QCOMPARE(find.group, QStringLiteral("File"));
        QCOMPARE(find.text, QStringLiteral("Find…"));
        QCOMPARE(find.place, QStringLiteral("Anywhere"));
        QCOMPARE(find.keys, QList{ctrl(Qt::Key_F)});
        QVERIFY(!find.isChanged);
        QCOMPARE(entryOf(shortcuts, QStringLiteral("leftJump")).group, QStringLiteral("Left"));
    }

    void aNewKeyActsInAllWindowsAndIsKept()
    {
        settings::Settings settings({});
        Shortcuts shortcuts(settings);
        KeyWindow one;
        KeyWindow other;
        shortcuts.adopt(one.window);
        shortcuts.adopt(other.window);
        QSignalSpy changes(&shortcuts, &Shortcuts::changed);
        shortcuts.setKey(QStringLiteral("find"), ctrl(Qt::Key_J));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(one.find->shortcut(), ctrl(Qt::Key_J));
        QCOMPARE(other.find->shortcut(), ctrl(Qt::Key_J));
        QVERIFY(entryOf(shortcuts, QStringLiteral("find")).isChanged);
        KeyWindow later;
        shortcuts.adopt(later.window);
        QCOMPARE(later.find->shortcut(), ctrl(Qt::Key_J));
        QCOMPARE(settings.text(QStringLiteral("shortcuts/find")),
                 std::optional<QString>(QStringLiteral("Ctrl+J")));
    }

    void aKeyCanBeTakenAway()
    {
        settings::Settings settings({});
        Shortcuts shortcuts(settings);
        KeyWindow w;
        shortcuts.adopt(w.window);
        shortcuts.setKey(QStringLiteral("find"), {});
        QVERIFY(w.find->shortcuts().isEmpty());
        QVERIFY(entryOf(shortcuts, QStringLiteral("find")).isChanged);
        QVERIFY(!shortcuts.reset(QStringLiteral("find")));
        QCOMPARE(w.find->shortcut(), ctrl(Qt::Key_F));
    }

    void refusesAKeyThatAnotherHasInTheSamePlace()
    {
        settings::Settings settings({});
        Shortcuts shortcuts(settings);
        KeyWindow w;
        shortcuts.adopt(w.window);
        const auto why = shortcuts.refusal(QStringLiteral("none"), ctrl(Qt::Key_F));
        QVERIFY(why);
        QVERIFY(why->contains(QStringLiteral("Find…")));
        QVERIFY(shortcuts.refusal(QStringLiteral("leftJump"), ctrl(Qt::Key_F))); // acts there too
        QVERIFY(shortcuts.refusal(QStringLiteral("leftJump"), QKeySequence(Qt::Key_K)));
        QVERIFY(!shortcuts.refusal(QStringLiteral("find"), ctrl(Qt::Key_F))); // its own
        QVERIFY(!shortcuts.refusal(QStringLiteral("none"), {}));
    }

    void thePanesAreApart()
    {
        settings::Settings settings({});
        Shortcuts shortcuts(settings);
        KeyWindow w;
        shortcuts.adopt(w.window);
        QVERIFY(!shortcuts.refusal(QStringLiteral("rightJump"), QKeySequence(Qt::Key_J)));
        shortcuts.setKey(QStringLiteral("leftJump"), QKeySequence(Qt::Key_L));
        QVERIFY(!shortcuts.refusal(QStringLiteral("rightJump"), QKeySequence(Qt::Key_L)));
        QVERIFY(shortcuts.refusal(QStringLiteral("both"), QKeySequence(Qt::Key_L)));
    }

    void aKeyWithoutCtrlIsNoneForTheWholeWindow_data()
    {
        QTest::addColumn<QKeySequence>("key");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("letter") << QKeySequence(Qt::Key_P) << true;
        QTest::newRow("Shift and letter") << QKeySequence(Qt::SHIFT | Qt::Key_P) << true;
        QTest::newRow("function key") << QKeySequence(Qt::Key_F7) << false;
        QTest::newRow("Alt") << QKeySequence(Qt::ALT | Qt::Key_P) << false;
        QTest::newRow("mnemonic of a menu") << QKeySequence(Qt::ALT | Qt::Key_F) << true;
    }
    void aKeyWithoutCtrlIsNoneForTheWholeWindow()
    {
        QFETCH(QKeySequence, key);
        settings::Settings settings({});
        Shortcuts shortcuts(settings);
        KeyWindow w;
        shortcuts.adopt(w.window);
        QTEST(shortcuts.refusal(QStringLiteral("none"), key).has_value(), "isRefused");
        QVERIFY(!shortcuts.refusal(QStringLiteral("leftJump"), QKeySequence(Qt::Key_P)));
    }

    void keysOfThePanesThemselvesAreListedAndRefused()
    {
        settings::Settings settings({});
        Shortcuts shortcuts(settings);
        KeyWindow w;
        auto *transcript = new views::TranscriptView(w.central);
        transcript->setAccessibleName(QStringLiteral("Transcript"));
        auto *pane = new QAction(QStringLiteral("Something"), transcript);
        pane->setObjectName(QStringLiteral("something"));
        pane->setShortcutContext(Qt::WidgetShortcut);
        transcript->addAction(pane);
        shortcuts.adopt(w.window);
        QVERIFY(shortcuts.refusal(QStringLiteral("something"), QKeySequence(Qt::Key_Up)));
        QVERIFY(!shortcuts.refusal(QStringLiteral("leftJump"), QKeySequence(Qt::Key_Up)));
        const auto entries = shortcuts.entries();
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const KeyEntry &entry) {
            return entry.name.isEmpty() && entry.group == QStringLiteral("Transcript") &&
                   entry.keys.contains(QKeySequence(Qt::Key_Up));
        }));
    }

    void theDefaultMayHaveBeenTakenMeanwhile()
    {
        settings::Settings settings({});
        Shortcuts shortcuts(settings);
        KeyWindow w;
        shortcuts.adopt(w.window);
        shortcuts.setKey(QStringLiteral("find"), ctrl(Qt::Key_J));
        shortcuts.setKey(QStringLiteral("none"), ctrl(Qt::Key_F));
        const auto why = shortcuts.reset(QStringLiteral("find"));
        QVERIFY(why && why->contains(QStringLiteral("Bread & butter")));
        QCOMPARE(w.find->shortcut(), ctrl(Qt::Key_J));
        shortcuts.resetAll();
        QCOMPARE(w.find->shortcut(), ctrl(Qt::Key_F));
        QVERIFY(w.none->shortcut().isEmpty());
    }

    void forgetsWindowsThatAreClosed()
    {
        settings::Settings settings({});
        Shortcuts shortcuts(settings);
        {
            KeyWindow gone;
            shortcuts.adopt(gone.window);
        }
        QVERIFY(shortcuts.entries().isEmpty());
        shortcuts.setKey(QStringLiteral("find"), ctrl(Qt::Key_J));
        KeyWindow w;
        shortcuts.adopt(w.window);
        QCOMPARE(w.find->shortcut(), ctrl(Qt::Key_J));
        QVERIFY(!shortcuts.reset(QStringLiteral("find")));
        QCOMPARE(w.find->shortcut(), ctrl(Qt::Key_F));
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
