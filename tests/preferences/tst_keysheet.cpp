// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keysheet.h"

#include "keywindow.h"
#include "preferences/keytable.h"
#include "preferences/shortcuts.h"
#include "support/testcase.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using preferences::KeySheet;
using preferences::KeyTable;

namespace {

QStringList texts(const KeySheet &sheet)
{
    QStringList all;
    const auto *model = sheet.findChild<KeyTable *>()->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex section = model->index(group, 0);
        for (int row = 0; row < model->rowCount(section); ++row) {
            all << model->index(row, 0, section).data().toString();
        }
    }
    return all;
}

} // namespace

class TestKeySheet final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryKeyAsItIsNow()
    {
        settings::Settings settings({});
        preferences::Shortcuts shortcuts(settings);
        preferences::KeyWindow keys;
        shortcuts.adopt(keys.window);
        const KeySheet sheet(shortcuts);
        QCOMPARE(texts(sheet).size(), 4); // what has no key is not in it
        QVERIFY(!texts(sheet).contains(QStringLiteral("Bread & butter")));
        shortcuts.setKey(QStringLiteral("none"), QKeySequence(Qt::CTRL | Qt::Key_B));
        QVERIFY(texts(sheet).contains(QStringLiteral("Bread & butter")));
    }

    void searches()
    {
        settings::Settings settings({});
        preferences::Shortcuts shortcuts(settings);
        preferences::KeyWindow keys;
        shortcuts.adopt(keys.window);
        const KeySheet sheet(shortcuts);
        sheet.findChild<QLineEdit *>()->setText(QStringLiteral("ctrl+f"));
        QCOMPARE(texts(sheet), QStringList{QStringLiteral("Find…")});
    }

    void leadsToTheSettings()
    {
        settings::Settings settings({});
        const preferences::Shortcuts shortcuts(settings);
        KeySheet sheet(shortcuts);
        QSignalSpy wishes(&sheet, &KeySheet::changeRequested);
        for (QAbstractButton *button : sheet.findChild<QDialogButtonBox *>()->buttons()) {
            if (sheet.findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::ActionRole) {
                button->click();
            }
        }
        QCOMPARE(wishes.size(), 1);
    }
};

QTEST_MAIN(TestKeySheet)
#include "tst_keysheet.moc"
