// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/turn.h"
#include "itemmodels/roles.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "support/testcase.h"
#include "views/transcriptview.h"
#include "window/readingactions.h"

#include <QAction>
#include <QMenu>
#include <QStandardItemModel>
#include <QtTest>

using namespace earshot;
using views::TranscriptView;
using window::ReadingActions;

namespace {

struct Window
{
    QWidget widget;
    TranscriptView *view = new TranscriptView(&widget);
    QMenu menu;

    explicit Window(settings::Settings &settings)
    {
        const auto *actions = new ReadingActions(*view, settings, &widget);
        actions->addTo(menu);
        widget.show();
        view->setFocus();
    }

    [[nodiscard]] QAction *action(const QString &name) const
    {
        return view->findChild<QAction *>(name) ? view->findChild<QAction *>(name)
                                                : widget.findChild<QAction *>(name);
    }
};

} // namespace

class TestReadingActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysChangeTheSizeOfTheLetters()
    {
        settings::Settings settings({});
        Window window(settings);
        window.widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        QTest::keyClick(window.view, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(window.view->zoomPercent(), 110);
        QTest::keyClick(window.view, Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(window.view->zoomPercent(), 120);
        QTest::keyClick(window.view, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(window.view->zoomPercent(), 110);
        QTest::keyClick(window.view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(window.view->zoomPercent(), 100);
    }

    void sizeAndWidthAreKept()
    {
        settings::Settings settings({});
        {
            Window window(settings);
            window.action(QStringLiteral("zoomIn"))->trigger();
            window.view->setLineLength(70);
        }
        const Window again(settings);
        QCOMPARE(again.view->zoomPercent(), 110);
        QCOMPARE(again.view->lineLength(), 70);
        const auto *widths = again.widget.findChild<QMenu *>(QStringLiteral("readingWidthMenu"));
        QVERIFY(widths);
        QStringList checked;
        for (const QAction *width : widths->actions()) {
            if (width->isChecked()) {
                checked << width->text();
            }
        }
        QCOMPARE(checked.size(), 1);
        QVERIFY(checked.first().contains(QStringLiteral("70")));
    }

    void allWindowsReadAlike()
    {
        settings::Settings settings({});
        const Window one(settings);
        const Window other(settings);
        one.view->setZoomPercent(150);
        QCOMPARE(other.view->zoomPercent(), 150);
        settings.reset(settings::ZoomPercent);
        QCOMPARE(one.view->zoomPercent(), 100);
    }

    void aCompactTranscriptShowsMore()
    {
        settings::Settings settings({});
        const Window window(settings);
        QStandardItemModel model;
        window.view->setModel(&model);
        conversation::Turn turn;
        turn.kind = conversation::Turn::Kind::Message;
        turn.text = QStringLiteral("Hello");
        auto *row = new QStandardItem;
        row->setData(QVariant::fromValue<const conversation::Turn *>(&turn), itemmodels::TurnRole);
        model.appendRow(row);
        const int airy = window.view->visualRect(model.index(0, 0)).height();
        QVERIFY(airy > 0);
        settings.set(settings::Density, QStringLiteral("compact"));
        QVERIFY(window.view->visualRect(model.index(0, 0)).height() < airy);
    }

    void theMenuOffersAll()
    {
        settings::Settings settings({});
        const Window window(settings);
        QCOMPARE(window.menu.actions().size(), 7); // five actions, the widths and a separator
    }
};

QTEST_MAIN(TestReadingActions)
#include "tst_readingactions.moc"
