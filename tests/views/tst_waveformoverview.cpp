// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformoverview.h"
#include "waveformfixture.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::views;

namespace {

struct Fixture : WaveformFixture
{
    WaveformOverview &overview = *bar.findChild<WaveformOverview *>();

    Fixture()
    {
        bar.setPositionMs(50'000);
        bar.zoom(10); // 10 s about the middle
    }
    [[nodiscard]] QPoint stripPoint(qint64 ms) const
    {
        return {qRound(static_cast<double>(ms) / LengthMs * overview.width()), overview.height() / 2};
    }
};

bool isNear(double a, double b)
{
    return std::abs(a - b) < 300; // two pixels
}

} // namespace

class TestWaveformOverview final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFrameIsDragged()
    {
        Fixture f;
        const double begin = f.bar.scale().beginMs();
        QTest::mousePress(&f.overview, Qt::LeftButton, {}, f.stripPoint(52'000));
        QVERIFY(isNear(f.bar.scale().beginMs(), begin)); // taken where it is
        QTest::mouseMove(&f.overview, f.stripPoint(72'000));
        QVERIFY(isNear(f.bar.scale().beginMs(), begin + 20'000));
        QTest::mouseRelease(&f.overview, Qt::LeftButton, {}, f.stripPoint(72'000));
        QTest::mouseMove(&f.overview, f.stripPoint(10'000));
        QVERIFY(isNear(f.bar.scale().beginMs(), begin + 20'000));
        QVERIFY(f.seeks.isEmpty());
    }

    void aClickBesideTheFrameBringsItThere()
    {
        Fixture f;
        QTest::mouseClick(&f.overview, Qt::LeftButton, {}, f.stripPoint(20'000));
        QVERIFY(isNear(f.bar.scale().beginMs(), 15'000));
        QTest::mouseClick(&f.overview, Qt::LeftButton, {}, f.stripPoint(99'900));
        QVERIFY(isNear(f.bar.scale().endMs(), 100'000));
    }

    void aDoubleClickShowsTheWhole()
    {
        Fixture f;
        QTest::mouseDClick(&f.overview, Qt::LeftButton, {}, f.stripPoint(20'000));
        QVERIFY(f.bar.scale().isWhole());
    }

    void theHeadIsSeen()
    {
        Fixture f;
        const auto painted = [&f] {
            QImage image(f.overview.size(), QImage::Format_RGB32);
            f.overview.render(&image);
            return image;
        };
        const QImage before = painted();
        f.bar.setPositionMs(80'000);
        QVERIFY(painted() != before);
    }
};

QTEST_MAIN(TestWaveformOverview)
#include "tst_waveformoverview.moc"
