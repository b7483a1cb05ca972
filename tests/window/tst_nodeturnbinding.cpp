// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/roles.h"
#include "support/testcase.h"
#include "views/metadatadelegate.h"
#include "views/metadatapane.h"
#include "views/metadatatree.h"
#include "views/metadataview.h"
#include "views/transcriptview.h"
#include "views/waveformbar.h"
#include "window/conversationpage.h"
#include "windowfixture.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

#include <memory>

using namespace earshot;
using window::WindowFixture;

namespace {

struct Fixture : WindowFixture
{
    window::ConversationPage page{session, playback, sync, listening, settings};

    Fixture()
    {
        page.resize(900, 600);
        page.show();
        open(call());
        player.finishLoading(60'000);
    }
    [[nodiscard]] views::MetadataTree &tree() const { return page.metadata().tree().tree(); }
    void selectNode(const char *pointer)
    {
        auto *model = qobject_cast<itemmodels::MetadataTreeModel *>(tree().model());
        tree().setCurrentIndex(model->indexOfPlace(QString::fromLatin1(pointer)));
    }
    [[nodiscard]] QString pointer() const
    {
        return tree().currentIndex().data(itemmodels::PointerRole).toString();
    }
};

} // namespace

class TestNodeTurnBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNodeSelectsItsTurn()
    {
        Fixture f;
        f.selectNode("/conversation/items/1/content/0");
        QCOMPARE(f.page.transcript().currentIndex().row(), 1);
        f.selectNode("/conversation/items/0/metrics");
        QCOMPARE(f.page.transcript().currentIndex().row(), 0);
        f.selectNode("/status");
        QCOMPARE(f.page.transcript().currentIndex().row(), 0);
    }

    void nothingSeeksBeforeEnter()
    {
        Fixture f;
        const qint64 before = f.player.positionMs();
        f.selectNode("/conversation/items/1/content/0");
        QCOMPARE(f.player.positionMs(), before);
        QTest::keyClick(&f.tree(), Qt::Key_Return);
        QCOMPARE(f.player.positionMs(), 3000);
    }

    void greysWhatComesAfterThePlayhead()
    {
        Fixture f;
        const auto *delegate = qobject_cast<views::MetadataDelegate *>(f.tree().itemDelegate());
        const auto isQuiet = [&](const char *pointer) {
            f.selectNode(pointer);
            return delegate->isQuiet(f.tree().currentIndex());
        };
        f.player.seek(2999);
        QVERIFY(!isQuiet("/conversation/items/1")); // nobody wants to know
        f.page.findChild<QAction *>(QStringLiteral("greyLater"))->trigger();
        QVERIFY(isQuiet("/conversation/items/1/content/0"));
        QVERIFY(!isQuiet("/conversation/items/0/content/0"));
        QVERIFY(!isQuiet("/status"));
        f.player.seek(3000);
        QVERIFY(!isQuiet("/conversation/items/1/content/0"));
    }

    void linksEndWithTheirReply()
    {
        Fixture f;
        const auto *delegate = qobject_cast<views::MetadataDelegate *>(f.tree().itemDelegate());
        const auto *model = qobject_cast<itemmodels::MetadataTreeModel *>(f.tree().model());
        const auto isQuiet = [&] {
            return delegate->isQuiet(model->indexOfPlace(QStringLiteral("/conversation/items/1")));
        };
        f.page.findChild<QAction *>(QStringLiteral("greyLater"))->trigger();
        QVERIFY(isQuiet());
        QList<bool> duringReset;
        connect(model, &QAbstractItemModel::modelReset, this, [&] { duringReset.append(isQuiet()); });
        f.open(window::WindowFixture::call());
        QVERIFY(!duringReset.isEmpty() && !duringReset.contains(true)); // by links into the reply before
        QVERIFY(isQuiet());
        model->disconnect(this);
    }

    void aTurnShowsItsNode()
    {
        Fixture f;
        f.page.transcript().setCurrentIndex(f.page.transcript().model()->index(1, 0));
        f.page.findChild<QAction *>(QStringLiteral("showInMetadata"))->trigger();
        QCOMPARE(f.page.metadata().page(), views::MetadataPane::Page::Tree);
        QCOMPARE(f.pointer(), QStringLiteral("/conversation/items/1"));
    }

    void theRecordingShowsItsNode()
    {
        Fixture f;
        f.page.findChild<QAction *>(QStringLiteral("showRecordingInMetadata"))->trigger();
        QCOMPARE(f.pointer(), QStringLiteral("/recording_details"));
    }

    void eachMenuOffersWhatItsPaneHasTheKeyFor()
    {
        Fixture f;
        const QAction *showTurn = f.page.findChild<QAction *>(QStringLiteral("showInMetadata"));
        const QAction *showRecording = f.page.findChild<QAction *>(QStringLiteral("showRecordingInMetadata"));
        views::TranscriptView &transcript = f.page.transcript();
        const std::unique_ptr<QMenu> ofTurn(transcript.createContextMenu(transcript.model()->index(1, 0)));
        QVERIFY(ofTurn->actions().contains(showTurn));
        QVERIFY(!ofTurn->actions().contains(showRecording));

        auto *waveform = f.page.findChild<views::WaveformBar *>();
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(waveform, &wish);
        const auto *ofRecording = waveform->findChild<QMenu *>();
        QVERIFY(ofRecording->actions().contains(showRecording));
        QVERIFY(!ofRecording->actions().contains(showTurn));
    }
};

QTEST_MAIN(TestNodeTurnBinding)
#include "tst_nodeturnbinding.moc"
