// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformkeys.h"

#include <QKeyEvent>
#include <QtTest>

using namespace earshot;
using views::WaveformKeyWish;
using Kind = WaveformKeyWish::Kind;

class TestWaveformKeys final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUnderstood_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<WaveformKeyWish>("wish");
        const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers, Kind kind,
                            double amount) {
            QTest::newRow(name) << int(key) << int(modifiers.toInt()) << WaveformKeyWish{kind, amount};
        };
        row("left", Qt::Key_Left, {}, Kind::Step, -5'000);
        row("right on the keypad", Qt::Key_Right, Qt::KeypadModifier, Kind::Step, 5'000);
        row("page up", Qt::Key_PageUp, {}, Kind::Step, 10'000);
        row("home", Qt::Key_Home, {}, Kind::ToStart, 0);
        row("end", Qt::Key_End, {}, Kind::ToEnd, 0);
        row("zero", Qt::Key_0, {}, Kind::Whole, 0);
        row("plus", Qt::Key_Plus, Qt::ShiftModifier, Kind::Zoom, 1.5);
        row("plus on the keypad", Qt::Key_Plus, Qt::KeypadModifier, Kind::Zoom, 1.5);
        row("the key of plus", Qt::Key_Equal, {}, Kind::Zoom, 1.5);
        row("minus", Qt::Key_Minus, {}, Kind::Zoom, 1 / 1.5);
        row("shift, left", Qt::Key_Left, Qt::ShiftModifier, Kind::Pan, -0.25);
        row("shift, right", Qt::Key_Right, Qt::ShiftModifier, Kind::Pan, 0.25);
        row("shift, home", Qt::Key_Home, Qt::ShiftModifier, Kind::None, 0);
        row("ctrl, left", Qt::Key_Left, Qt::ControlModifier, Kind::None, 0);
        row("alt, left", Qt::Key_Left, Qt::AltModifier, Kind::None, 0);
        row("a letter", Qt::Key_J, {}, Kind::None, 0);
        row("tab", Qt::Key_Tab, {}, Kind::None, 0);
    }
    void keysAreUnderstood()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(WaveformKeyWish, wish);
        const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers::fromInt(modifiers));
        QCOMPARE(views::wishOf(event), wish);
    }
};

QTEST_MAIN(TestWaveformKeys)
#include "tst_waveformkeys.moc"
