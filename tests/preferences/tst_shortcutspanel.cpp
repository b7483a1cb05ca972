// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/shortcutspanel.h"

#include "keywindow.h"
#include "preferences/keytable.h"
#include "preferences/shortcuts.h"
#include "support/testcase.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QtTest>

using namespace earshot;
using preferences::KeyTable;

namespace {

struct Fixture
{
    settings::Settings settings{{}};
    preferences::Shortcuts shortcuts{settings};
    preferences::KeyWindow keys;
    std::unique_ptr<preferences::ShortcutsPanel> panel;
    KeyTable *table = nullptr;
    QKeySequenceEdit *edit = nullptr;

    Fixture()
    {
        shortcuts.adopt(keys.window);
        panel = std::make_unique<preferences::ShortcutsPanel>(shortcuts);
        table = panel->findChild<KeyTable *>();
        edit = panel->findChild<QKeySequenceEdit *>();
    }
    void select(const QString &text) const
    {
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, text, 1,
                                                 Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        table->setCurrentIndex(found.first());
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return panel->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString message() const
    {
        return panel->findChild<QLabel *>(QStringLiteral("keyMessage"))->text();
    }
};

} // namespace

class TestShortcutsPanel final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCanBeChangedBeforeOneIsSelected()
    {
        const Fixture f;
        QVERIFY(!f.edit->isEnabled());
        QVERIFY(!f.button("noKey")->isEnabled());
    }

    void aPressedKeyActsAtOnce()
    {
        const Fixture f;
        f.select(QStringLiteral("Find…"));
        QCOMPARE(f.edit->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_F));
        QTest::keyClick(f.edit, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(f.keys.find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QVERIFY(f.message().isEmpty());
        QCOMPARE(f.table->selectedName(), QStringLiteral("find"));
        QVERIFY(f.button("resetKey")->isEnabled());
        f.button("resetKey")->click();
        QCOMPARE(f.keys.find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
        QVERIFY(!f.button("resetKey")->isEnabled());
    }

    void aTakenKeyIsRefusedWithTheNameOfTheOther()
    {
        const Fixture f;
        f.select(QStringLiteral("Bread & butter"));
        QTest::keyClick(f.edit, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(f.message().contains(QStringLiteral("Find…")));
        QVERIFY(f.keys.none->shortcut().isEmpty());
        QVERIFY(f.edit->keySequence().isEmpty());
    }

    void aKeyIsTakenAwayAndAllComeBack()
    {
        const Fixture f;
        f.select(QStringLiteral("Find…"));
        f.button("noKey")->click();
        QVERIFY(f.keys.find->shortcut().isEmpty());
        f.button("resetAllKeys")->click();
        QCOMPARE(f.keys.find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    }

    void searches()
    {
        const Fixture f;
        QCOMPARE(f.panel->search({QStringLiteral("jump")}), 1);
        QCOMPARE(f.panel->search({}), 0); // nothing was searched for
        QCOMPARE(f.table->model()->rowCount(), 3);
    }
};

QTEST_MAIN(TestShortcutsPanel)
#include "tst_shortcutspanel.moc"
