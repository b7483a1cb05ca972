// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/gainslider.h"
#include "views/sidespanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using views::GainSlider;
using views::SidesPanel;
using Values = SidesPanel::Values;

namespace {

template <typename Widget>
Widget *named(const SidesPanel &panel, const char *accessibleName)
{
    for (Widget *widget : panel.findChildren<Widget *>()) {
        if (widget->accessibleName() == QLatin1String(accessibleName))
            return widget;
    }
    return nullptr;
}

} // namespace

class TestSidesPanel final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEachChangeAlone()
    {
        SidesPanel panel;
        panel.setValues({2, 1, false, true, false, true, false});
        QSignalSpy wishes(&panel, &SidesPanel::valuesRequested);
        named<GainSlider>(panel, "Loudness of the agent")->setValue(50);
        named<QCheckBox>(panel, "Mute the caller")->click();
        panel.findChild<QCheckBox *>(QStringLiteral("levelSwitch"))->click();
        QCOMPARE(wishes.size(), 3);
        QVERIFY(wishes.at(0).at(0).value<Values>() == (Values{2, 0.5, false, true, false, true, false}));
        QVERIFY(wishes.at(1).at(0).value<Values>() == (Values{2, 1, true, true, false, true, false}));
        QVERIFY(wishes.at(2).at(0).value<Values>() == (Values{2, 1, false, true, false, true, true}));
    }

    void showsWhatIsInForce()
    {
        SidesPanel panel;
        QSignalSpy wishes(&panel, &SidesPanel::valuesRequested);
        panel.setValues({3, 0.25, true, false, true, true, true});
        QCOMPARE(named<GainSlider>(panel, "Loudness of the caller")->value(), 300);
        QCOMPARE(named<GainSlider>(panel, "Loudness of the agent")->value(), 25);
        QVERIFY(named<QCheckBox>(panel, "Mute the caller")->isChecked());
        QVERIFY(panel.findChild<QCheckBox *>(QStringLiteral("monoSwitch"))->isChecked());
        QVERIFY(panel.findChild<QCheckBox *>(QStringLiteral("swapSwitch"))->isChecked());
        QCOMPARE(wishes.size(), 0);
    }

    void saysWhenThereIsOneChannelOnly()
    {
        SidesPanel panel;
        panel.setSidesKnown(false);
        QVERIFY(!named<GainSlider>(panel, "Loudness of the caller")->isEnabled());
        QVERIFY(!panel.findChild<QCheckBox *>(QStringLiteral("swapSwitch"))->isEnabled());
        panel.setSidesKnown(true);
        QVERIFY(named<GainSlider>(panel, "Loudness of the caller")->isEnabled());
    }

    void opensBesideItsButtonWithinTheScreen()
    {
        QWidget anchor;
        anchor.setGeometry(0, 0, 30, 30);
        anchor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&anchor));
        SidesPanel panel;
        panel.popUp(anchor);
        QVERIFY(panel.isVisible());
        QVERIFY(anchor.screen()->availableGeometry().contains(panel.geometry()));
        QVERIFY(named<GainSlider>(panel, "Loudness of the caller")->hasFocus());
        QTest::keyClick(&panel, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }
};

QTEST_MAIN(TestSidesPanel)
#include "tst_sidespanel.moc"
