// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "window/guidebrowser.h"
#include "window/guidewindow.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextFrame>
#include <QtTest>

using namespace earshot;
using window::GuideBrowser;
using window::GuideWindow;

namespace {

struct Fixture
{
    GuideWindow window{nullptr};
    GuideBrowser *page = window.findChild<GuideBrowser *>();

    Fixture()
    {
        window.show();
        page->setSource(GuideBrowser::contents());
    }
    void trigger(const char *action) const
    {
        window.findChild<QAction *>(QString::fromLatin1(action))->trigger();
    }
};

} // namespace

class TestGuideWindow final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheContents()
    {
        const Fixture f;
        QVERIFY(f.page->toPlainText().contains(QStringLiteral("The Earshot guide")));
    }

    void goesThereAndBack()
    {
        const Fixture f;
        f.page->setSource(QUrl(QStringLiteral("listening.md")));
        QVERIFY(f.page->toPlainText().contains(QStringLiteral("Listening to a recording")));
        f.trigger("guideBack");
        QCOMPARE(f.page->source(), GuideBrowser::contents());
        f.trigger("guideForward");
        QVERIFY(f.page->toPlainText().contains(QStringLiteral("Listening to a recording")));
        f.trigger("guideContents");
        QCOMPARE(f.page->source(), GuideBrowser::contents());
    }

    void drawsTheLinesOfTablesOnEachWay()
    {
        const Fixture f;
        const auto hasLines = [&f] {
            const auto *table = f.page->document()->rootFrame()->childFrames().value(0);
            return table && table->frameFormat().borderStyle() == QTextFrameFormat::BorderStyle_Solid;
        };
        QVERIFY(hasLines());
        f.page->setSource(QUrl(QStringLiteral("privacy.md")));
        QVERIFY(hasLines());
        f.trigger("guideBack");
        QVERIFY(hasLines());
        f.trigger("guideForward");
        QVERIFY(hasLines());
    }

    void opensNothingButTheGuide_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addRow("the network") << QStringLiteral("https://example.org/");
        QTest::addRow("a file") << QStringLiteral("file:///etc/passwd");
        QTest::addRow("another resource") << QStringLiteral("qrc:/icons/user.svg");
    }
    void opensNothingButTheGuide()
    {
        QFETCH(QString, address);
        const Fixture f;
        f.page->setSource(QUrl(address));
        QCOMPARE(f.page->source(), GuideBrowser::contents());
    }

    void findsAWordAndBeginsAnew()
    {
        Fixture f;
        auto *word = f.window.findChild<QLineEdit *>();
        word->setText(QStringLiteral("Listening"));
        QTest::keyClick(word, Qt::Key_Return);
        QCOMPARE(f.page->textCursor().selectedText().toLower(), QStringLiteral("listening"));
        QVERIFY(f.page->findNext(QStringLiteral("guide")));
        QVERIFY(!f.page->findNext(QStringLiteral("no such word")));
        QVERIFY(f.page->textCursor().hasSelection()); // the place stays
    }

    void tellsThatAWordIsNotThere()
    {
        Fixture f;
        auto *word = f.window.findChild<QLineEdit *>();
        const auto *outcome = f.window.findChild<QLabel *>(QStringLiteral("outcome"));
        QTest::keyClicks(word, QStringLiteral("no such word"));
        QTest::keyClick(word, Qt::Key_Return);
        QVERIFY(!outcome->text().isEmpty());
        QCOMPARE(word->accessibleDescription(), outcome->text());
        QTest::keyClick(word, Qt::Key_Backspace);
        QVERIFY(outcome->text().isEmpty());
    }

    void fitsPicturesIntoTheWindow()
    {
        Fixture f;
        for (const int width : {900, 500}) {
            f.window.resize(width, 600);
            QTRY_VERIFY(f.page->document()->idealWidth() <= f.page->viewport()->width());
            QVERIFY(!f.page->horizontalScrollBar()->isVisible());
        }
    }

    /** Each page from a link of the contents, by keys, in a window that is being resized. */
    void opensEachLinkOfTheContents()
    {
        Fixture f;
        QStringList opened;
        for (int link = 1; f.page->source() == GuideBrowser::contents(); ++link) {
            for (int i = 0; i < link; ++i) {
                QTest::keyClick(f.page, Qt::Key_Tab);
            }
            QTest::keyClick(f.page, Qt::Key_Return);
            const QString page = f.page->source().fileName();
            if (f.page->source() == GuideBrowser::contents() || opened.contains(page)) {
                break;
            }
            opened += page;
            f.window.resize(700 + 20 * link, 600);
            QTRY_VERIFY(f.page->document()->idealWidth() <= f.page->viewport()->width());
            f.trigger("guideContents");
        }
        QCOMPARE(opened.size(), QDir(QStringLiteral(":/docs/guide")).entryList().size() - 1);
    }

    void hasEveryPageAndPicture_data()
    {
        QTest::addColumn<QString>("page");
        const QStringList pages = QDir(QStringLiteral(":/docs/guide")).entryList();
        QVERIFY(pages.size() > 3);
        for (const QString &page : pages) {
            QTest::addRow("%s", qPrintable(page)) << page;
        }
    }
    void hasEveryPageAndPicture()
    {
        QFETCH(QString, page);
        QFile file(QStringLiteral(":/docs/guide/") + page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)(#[^)]*)?\\)"));
        auto links = link.globalMatch(QString::fromUtf8(file.readAll()));
        while (links.hasNext()) {
            const QString target = QStringLiteral(":/docs/guide/") + links.next().captured(1);
            QVERIFY2(QFile::exists(QDir::cleanPath(target)), qPrintable(target));
        }
    }
};

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
