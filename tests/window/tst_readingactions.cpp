// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/transcriptview.h"
#include "window/readingactions.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>
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

    explicit Window(const QString &file)
    {
        const auto *actions = new ReadingActions(*view, file, &widget);
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
        Window window({});
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
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("reading.ini"));
        {
            Window window(file);
            window.action(QStringLiteral("zoomIn"))->trigger();
            window.view->setLineLength(70);
        }
        const Window again(file);
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

    void theMenuOffersAll()
    {
        const Window window({});
        QCOMPARE(window.menu.actions().size(), 7); // five actions, the widths and a separator
    }
};

QTEST_MAIN(TestReadingActions)
#include "tst_readingactions.moc"
