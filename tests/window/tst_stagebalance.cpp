// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/stagebalance.h"

#include "support/testcase.h"
#include "views/waveformbar.h"

#include <QSplitter>
#include <QStyle>
#include <QtTest>

using namespace earshot;

namespace {

struct Stage
{
    QSplitter splitter{Qt::Vertical};
    QWidget *panes = new QWidget(&splitter);
    views::WaveformBar *waveform = new views::WaveformBar(&splitter);

    window::StageBalance *balance = nullptr;

    Stage()
    {
        balance = new window::StageBalance(&splitter);
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

    void theUsersShareIsKept()
    {
        QByteArray share;
        {
            Stage stage;
            stage.splitter.resize(800, 1'000);
            QVERIFY(stage.balance->share().isEmpty());
            stage.splitter.setSizes({600, 400});
            Q_EMIT stage.splitter.splitterMoved(600, 1);
            share = stage.balance->share();
        }
        Stage stage;
        stage.splitter.resize(800, 1'000);
        stage.balance->setShare("nonsense");
        QCOMPARE(stage.waveform->height(), stage.waveform->sizeHint().height());
        stage.balance->setShare(share);
        QVERIFY(stage.waveform->height() > stage.waveform->sizeHint().height());
        QVERIFY(!stage.balance->share().isEmpty());
    }

    void aWaveformThatComesLaterSlidesIn()
    {
        Stage stage;
        stage.waveform->hide();
        stage.splitter.resize(800, 1'000);
        QCoreApplication::processEvents(); // it is seen without
        stage.waveform->show();
        const int durationMs = stage.splitter.style()->styleHint(QStyle::SH_Widget_Animation_Duration);
        QCOMPARE(stage.waveform->maximumHeight() == QWIDGETSIZE_MAX, durationMs <= 0);
        if (durationMs > 0) { // the panes have what the waveform does not have yet
            QCoreApplication::sendPostedEvents();
            QCOMPARE(stage.panes->height(), stage.splitter.height() - stage.splitter.handleWidth() -
                                                stage.waveform->maximumHeight());
        }
        QTRY_COMPARE(stage.waveform->maximumHeight(), QWIDGETSIZE_MAX);
        QTRY_COMPARE(stage.waveform->height(), stage.waveform->sizeHint().height());
    }
};

QTEST_MAIN(TestStageBalance)
#include "tst_stagebalance.moc"
