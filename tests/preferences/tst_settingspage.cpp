// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/settingspage.h"

#include "settings/keys.h"
#include "support/testcase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QtTest>

using namespace earshot;
using preferences::SettingsPage;

class TestSettingsPage final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSwitchIsAnotherFaceOfTheSetting()
    {
        settings::Settings settings({});
        SettingsPage page(QStringLiteral("Page"), {}, settings);
        page.addSwitch(settings::IsMono, {QStringLiteral("Both ears"), {}});
        auto *box = page.findChild<QCheckBox *>();
        QVERIFY(!box->isChecked());
        box->click();
        QVERIFY(settings.value(settings::IsMono));
        settings.reset(settings::IsMono);
        QVERIFY(!box->isChecked());
    }

    void aNumberIsShownInItsUnit()
    {
        settings::Settings settings({});
        SettingsPage page(QStringLiteral("Page"), {}, settings);
        page.addNumber(settings::ShortStepMs, {QStringLiteral("Step"), {}},
                       {.suffix = QStringLiteral(" s"), .unit = 1'000, .decimals = 1});
        auto *box = page.findChild<QDoubleSpinBox *>();
        QCOMPARE(box->value(), 5.0);
        QCOMPARE(box->maximum(), 60.0);
        box->setValue(2.5);
        QCOMPARE(settings.value(settings::ShortStepMs), 2'500);
        settings.set(settings::ShortStepMs, 7'000);
        QCOMPARE(box->value(), 7.0);
    }

    void aSmallUnitLosesNothing()
    {
        settings::Settings settings({});
        SettingsPage page(QStringLiteral("Page"), {}, settings);
        page.addNumber(settings::Volume, {QStringLiteral("Volume"), {}}, {.unit = 0.01});
        auto *box = page.findChild<QDoubleSpinBox *>();
        for (int percent = 0; percent <= 400; ++percent) {
            box->setValue(percent);
            QCOMPARE(box->value(), double(percent));
        }
        QCOMPARE(settings.value(settings::Volume), 4.0);
    }

    void aChoiceOffersItsWords()
    {
        settings::Settings settings({});
        SettingsPage page(QStringLiteral("Page"), {}, settings);
        page.addChoice(settings::Density, {QStringLiteral("Density"), {}},
                       {{QStringLiteral("comfortable"), QStringLiteral("Airy")},
                        {QStringLiteral("compact"), QStringLiteral("Tight")}});
        auto *box = page.findChild<QComboBox *>();
        QCOMPARE(box->currentText(), QStringLiteral("Airy"));
        settings.set(settings::Density, QStringLiteral("compact"));
        QCOMPARE(box->currentText(), QStringLiteral("Tight"));
        box->setCurrentIndex(0);
        Q_EMIT box->activated(0);
        QCOMPARE(settings.value(settings::Density), QStringLiteral("comfortable"));
    }

    void countsWhatIsFound()
    {
        settings::Settings settings({});
        SettingsPage page(QStringLiteral("Page"), {}, settings);
        page.addSwitch(settings::IsMono, {QStringLiteral("Both ears"), QStringLiteral("For one ear")});
        page.addSwitch(settings::IsLevelled, {QStringLiteral("Loudness"), {}});
        page.addWide(new QWidget, [](const QStringList &words) { return words.isEmpty() ? 0 : 5; });
        QCOMPARE(page.search({QStringLiteral("ear")}), 6);
        QCOMPARE(page.search({QStringLiteral("nonsense")}), 5);
        QCOMPARE(page.search({}), 0);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
