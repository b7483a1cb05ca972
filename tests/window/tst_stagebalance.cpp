// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/stagebalance.h"

#include "support/testcase.h"
#include "views/waveformbar.h"

#include <QSplitter>
#include <QtTest>

using namespace earshot;

namespace {

struct Stage
{
    QSplitter splitter{Qt::Vertical};
    QWidget *panes = new QWidget(&splitter);
    views::WaveformBar *waveform = new views::WaveformBar(&splitter);

    Stage()
    {
        new window::StageBalance(&splitter);
        splitter.setChildrenCollapsible(false);
        splitter.show();
    }
};

} // namespace

class TestStageBalance final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theWaveformShrinksFirst()
    {
        Stage stage;
        stage.splitter.resize(800, 1'000);
        QCOMPARE(stage.waveform->height(), stage.waveform->sizeHint().height());
        stage.splitter.resize(800, 300);
        QCOMPARE(stage.waveform->height(), stage.waveform->minimumSizeHint().height());
        stage.splitter.resize(800, 1'000);
        QCOMPARE(stage.waveform->height(), stage.waveform->sizeHint().height());
    }

    void whatTheUserHasSharedStays()
    {
        Stage stage;
        stage.splitter.resize(800, 1'000);
        stage.splitter.setSizes({600, 400});
        Q_EMIT stage.splitter.splitterMoved(600, 1);
        const int shared = stage.waveform->height();
        QVERIFY(shared > stage.waveform->sizeHint().height());
        stage.waveform->hide();
        stage.waveform->show();
        QCOMPARE(stage.waveform->height(), shared);
    }
};

QTEST_MAIN(TestStageBalance)
#include "tst_stagebalance.moc"
