// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/pages.h"

#include "preferences/settingspage.h"
#include "settings/keys.h"
#include "support/testcase.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

#include <memory>

using namespace earshot;
using preferences::SettingsPage;

namespace {

using Make = SettingsPage *(*)(settings::Settings &);

} // namespace

Q_DECLARE_METATYPE(Make)

class TestPages final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingIsExplainedAndNamed_data()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("appearance") << Make(&preferences::makeAppearancePage);
        QTest::newRow("reading") << Make(&preferences::makeReadingPage);
        QTest::newRow("playback") << Make(&preferences::makePlaybackPage);
        QTest::newRow("waveform") << Make(&preferences::makeWaveformPage);
    }
    void everySettingIsExplainedAndNamed()
    {
        QFETCH(Make, make);
        settings::Settings settings({});
        const std::unique_ptr<SettingsPage> page(make(settings));
        QVERIFY(!page->windowTitle().isEmpty());
        const auto rows = page->findChildren<preferences::SettingRow *>();
        QVERIFY(rows.size() >= 4);
        for (const preferences::SettingRow *row : rows) {
            QVERIFY(!row->editor()->toolTip().isEmpty());
            QVERIFY(!row->editor()->accessibleDescription().isEmpty());
        }
    }

    void showingAPageChangesNothing()
    {
        settings::Settings settings({});
        QStringList changed;
        connect(&settings, &settings::Settings::changed, this,
                [&changed](const QString &name) { changed << name; });
        for (const Make make : {&preferences::makeAppearancePage, &preferences::makeReadingPage,
                                &preferences::makePlaybackPage, &preferences::makeWaveformPage}) {
            const std::unique_ptr<SettingsPage> page(make(settings));
            page->show();
        }
        QCOMPARE(changed, QStringList());
    }

    void saysWhatIsWrongWithACertificateFile()
    {
        settings::Settings settings({});
        const std::unique_ptr<SettingsPage> page(
            preferences::makeNetworkPage(settings, [](const QString &path) {
                return path.endsWith(QStringLiteral("bad.pem")) ? QStringLiteral("No certificate in it.")
                                                                : QString();
            }));
        const auto *problem = page->findChild<QLabel *>(QStringLiteral("caFileProblem"));
        auto *path = page->findChild<QLineEdit *>(QStringLiteral("caFile"));
        QVERIFY(problem->isHidden());
        path->setText(QStringLiteral("/etc/bad.pem"));
        Q_EMIT path->editingFinished();
        QCOMPARE(settings.value(settings::CaFile), QStringLiteral("/etc/bad.pem"));
        QVERIFY(!problem->isHidden());
        QCOMPARE(problem->text(), QStringLiteral("No certificate in it."));
        settings.reset(settings::CaFile);
        QVERIFY(problem->isHidden());
        QVERIFY(path->text().isEmpty());
    }

    void speedsOfTheMenuAreTidied()
    {
        settings::Settings settings({});
        const std::unique_ptr<SettingsPage> page(preferences::makePlaybackPage(settings));
        QLineEdit *presets = nullptr;
        for (auto *field : page->findChildren<QLineEdit *>()) {
            if (!qobject_cast<QAbstractSpinBox *>(field->parentWidget()))
                presets = field;
        }
        QVERIFY(presets);
        presets->setText(QStringLiteral("2, 1,1 nonsense 9"));
        Q_EMIT presets->editingFinished();
        QCOMPARE(settings.value(settings::SpeedPresets), QStringLiteral("1 2"));
        QCOMPARE(presets->text(), QStringLiteral("1 2"));
        presets->setText(QStringLiteral("nonsense"));
        Q_EMIT presets->editingFinished();
        QCOMPARE(settings.value(settings::SpeedPresets), settings::usualOf(settings::SpeedPresets));
        QCOMPARE(presets->text(), settings::usualOf(settings::SpeedPresets));
    }

    void aFontThatIsNotHereIsNamedAllTheSame()
    {
        settings::Settings settings({});
        settings.set(settings::FontFamily, QStringLiteral("Elsewhere Sans"));
        const std::unique_ptr<SettingsPage> page(preferences::makeAppearancePage(settings));
        bool isNamed = false;
        for (const auto *box : page->findChildren<QComboBox *>())
            isNamed = isNamed || box->currentText() == QStringLiteral("Elsewhere Sans");
        QVERIFY(isNamed);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
