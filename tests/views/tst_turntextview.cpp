// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/transcriptview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using conversation::TurnTimeline;
using itemmodels::TranscriptModel;

class TestTurnTextView final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QList<conversation::Turn> turns{
            agentTurn(QStringLiteral("Hello https://x.example/a and more"), 1000),
            callerTurn(QStringLiteral("Good morning"), 2000), toolTurn(QStringLiteral("{'a': None}"))};
        m_model.setConversation(conversationOf(turns));
        m_model.setTimeline(TurnTimeline(turns, StartMs));
        m_view = std::make_unique<TranscriptView>();
        m_view->setModel(&m_model);
        m_view->resize(700, 500);
        m_view->show();
        m_view->setFocus();
    }

    void aDragSelectsText()
    {
        QSignalSpy seek(m_view.get(), &TranscriptView::seekRequested);
        drag(textLeft(0), textLeft(0) + QPoint(600, 0));
        QVERIFY(m_view->hasTextSelection());
        QVERIFY(m_view->selectedText().startsWith(QStringLiteral("Hello")));
        QCOMPARE(seek.count(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_view->selectedText());
    }

    void aDragSelectsAcrossTurns()
    {
        drag(textLeft(0), QPoint(699, m_view->visualRect(m_model.index(1)).bottom()));
        QCOMPARE(
            m_view->selectedText(),
            QStringLiteral("[0:01] Ava: Hello https://x.example/a and more\n\n[0:02] Caller: Good morning"));
    }

    void theSelectionIsSeen()
    {
        const QImage before = m_view->viewport()->grab().toImage();
        drag(textLeft(0), textLeft(0) + QPoint(600, 0));
        const QImage selected = m_view->viewport()->grab().toImage();
        const QColor highlight = m_view->palette().color(QPalette::Active, QPalette::Highlight);
        int pixels = 0;
        for (int y = 0; y < selected.height(); ++y) {
            for (int x = 0; x < selected.width(); ++x) {
                pixels +=
                    selected.pixelColor(x, y) == highlight && before.pixelColor(x, y) != highlight ? 1 : 0;
            }
        }
        QVERIFY2(pixels > 500, qPrintable(QString::number(pixels)));
    }

    void aClickStillSeeksAndEndsTheSelection()
    {
        QSignalSpy seek(m_view.get(), &TranscriptView::seekRequested);
        drag(textLeft(0), textLeft(0) + QPoint(600, 0));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier,
                          m_view->visualRect(m_model.index(1)).center());
        QVERIFY(!m_view->hasTextSelection());
        QCOMPARE(seek.count(), 1);
        QCOMPARE(seek.first().first().toLongLong(), 2000);
    }

    void escapeEndsTheSelection()
    {
        drag(textLeft(0), textLeft(0) + QPoint(600, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->hasTextSelection());
    }

    void aDoubleClickSelectsAWord()
    {
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, textLeft(0) + QPoint(6, 0));
        QCOMPARE(m_view->selectedText(), QStringLiteral("Hello"));
    }

    void shiftExtendsTheSelection()
    {
        const QPoint left = textLeft(0);
        drag(left, left + QPoint(30, 0));
        const qsizetype before = m_view->selectedText().size();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, left + QPoint(200, 0));
        QVERIFY(m_view->selectedText().size() > before);
    }

    void aClickOnALinkAsksToOpenIt()
    {
        QSignalSpy activated(m_view.get(), &TranscriptView::linkActivated);
        const QPoint link =
            textLeft(0) + QPoint(m_view->fontMetrics().horizontalAdvance(QStringLiteral("Hello http")), 0);
        move(link, Qt::NoButton);
        QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, link);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toUrl(), QUrl(QStringLiteral("https://x.example/a")));
    }

    void theMenuOffersTheLinks()
    {
        QSignalSpy activated(m_view.get(), &TranscriptView::linkActivated);
        const std::unique_ptr<QMenu> menu(m_view->createContextMenu(m_model.index(0)));
        QAction *open = menu->actions().last();
        QCOMPARE(open->text().remove(u'&'), QStringLiteral("Open https://x.example/a"));
        open->trigger();
        QCOMPARE(activated.count(), 1);
    }

    void codeIsShownAsReceivedOneClickAway()
    {
        const QModelIndex tool = m_model.index(2);
        m_view->setUnfolded(tool, true);
        const int laidOut = m_view->visualRect(tool).height();
        m_view->setShownAsReceived(tool, true);
        QVERIFY(m_view->isShownAsReceived(tool));
        QVERIFY(m_view->visualRect(tool).height() < laidOut);
    }

    void zoomKeepsWhatIsRead()
    {
        QSignalSpy changed(m_view.get(), &TranscriptView::zoomPercentChanged);
        const int height = m_view->visualRect(m_model.index(1)).height();
        m_view->zoomIn();
        QCOMPARE(m_view->zoomPercent(), 110);
        QVERIFY(m_view->visualRect(m_model.index(1)).height() > height);
        m_view->resetZoom();
        m_view->setZoomPercent(5000);
        QCOMPARE(m_view->zoomPercent(), 300);
        QCOMPARE(changed.count(), 3);
        m_view->setZoomPercent(100);
        m_view->setLineLength(30);
        m_view->grab();
        QCOMPARE(m_view->lineLength(), 30);
    }

    void foldsAndUnfoldsAll()
    {
        m_view->unfoldAllTurns();
        QVERIFY(m_view->isUnfolded(m_model.index(2)) && !m_view->isUnfolded(m_model.index(0)));
        m_view->foldAllTurns();
        QVERIFY(!m_view->isUnfolded(m_model.index(2)));
    }

private:
    /** Just inside the first line of a bubble's text: found by the cursor, which is a beam over text. */
    [[nodiscard]] QPoint textLeft(int row) const
    {
        const QRect rect = m_view->visualRect(m_model.index(row));
        const int y = rect.bottom() - m_view->fontMetrics().height();
        for (int x = 0; x < rect.width(); ++x) {
            move({x, y}, Qt::NoButton);
            if (m_view->viewport()->cursor().shape() == Qt::IBeamCursor) {
                return {x, y};
            }
        }
        return {};
    }

    /** Sent straight to the viewport: the platform leaves out moves to where it thinks the mouse is. */
    void move(const QPoint &point, Qt::MouseButton button) const
    {
        QMouseEvent event(QEvent::MouseMove, point, m_view->viewport()->mapToGlobal(point), Qt::NoButton,
                          button, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &event);
    }

    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, from);
        for (const QPoint &point : {(from + to) / 2, to}) {
            move(point, Qt::LeftButton);
        }
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, to);
    }

    TranscriptModel m_model;
    std::unique_ptr<TranscriptView> m_view;
};

QTEST_MAIN(TestTurnTextView)
#include "tst_turntextview.moc"
