// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "window/remarksbinding.h"
#include "windowfixture.h"

#include <QLabel>
#include <QtTest>

#include <vector>

using namespace earshot;

class TestRemarksBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsFoundOnceTheWholeIsDecoded()
    {
        window::WindowFixture f;
        QLabel line;
        const window::RemarksBinding binding(f.session, f.player, f.sync, line);
        QVERIFY(line.isHidden());
        f.open(f.call());
        f.player.finishLoading(60'000);
        waveform::Waveform silent(2);
        silent.append(std::vector<waveform::Peak>(2 * 6000));
        f.player.setScan(silent, false, {{1000, 2000}});
        QVERIFY(line.isHidden()); // not known for good yet
        f.player.setScan(silent, true, {{1000, 2000}});
        QVERIFY(!line.isHidden());
        QVERIFY2(line.text().contains(QStringLiteral("damaged from 0:01 to 0:02")), qPrintable(line.text()));
        QTRY_VERIFY(line.text().contains(QStringLiteral("caller's side")));
        f.player.close();
        f.player.setScan({}, false, {});
        QVERIFY(line.isHidden());
    }
};

QTEST_MAIN(TestRemarksBinding)
#include "tst_remarksbinding.moc"
