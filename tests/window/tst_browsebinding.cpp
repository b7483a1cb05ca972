// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/conversationlistview.h"
#include "window/browsebinding.h"
#include "window/listpage.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMimeData>
#include <QStackedWidget>

using namespace earshot;
using window::BrowseBinding;

namespace {

struct Fixture : window::WindowFixture
{
    QMainWindow host;
    QStackedWidget pages;
    BrowseBinding *binding = new BrowseBinding(session, browse, settings, pages, &host);
    QSignalSpy opened{binding, &BrowseBinding::openRequested};
    QSignalSpy said{binding, &BrowseBinding::said};

    [[nodiscard]] QAction *action(const char *name) const
    {
        return host.findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString lastOpened() const
    {
        return opened.isEmpty() ? QString() : opened.last().at(0).toString();
    }
    void drop(QMimeData &dropped)
    {
        QDragEnterEvent enter({1, 1}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&host, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({1, 1}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&host, &event);
    }
};

} // namespace

class TestBrowseBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedTextOpens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("queued");
        QTest::newRow("id") << QStringLiteral(" conv_1\n") << QStringLiteral("conv_1") << 0;
        QTest::newRow("link") << QStringLiteral("https://app.anyreach.ai/o/conversations/conv_1?x=1")
                              << QStringLiteral("https://app.anyreach.ai/o/conversations/conv_1?x=1") << 0;
        QTest::newRow("prose") << QStringLiteral("not an id") << QStringLiteral("not an id") << 0;
        QTest::newRow("list") << QStringLiteral("a\nb\nc") << QStringLiteral("a") << 3;
        QTest::newRow("table") << QStringLiteral("ID,Status\na,x\nb,y\n") << QStringLiteral("a") << 2;
    }
    void aPastedTextOpens()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(int, queued);
        Fixture f;
        QGuiApplication::clipboard()->setText(text);
        f.action("pasteConversations")->trigger();
        QCOMPARE(f.lastOpened(), wanted);
        QCOMPARE(f.queue.count(), queued);
    }

    void tellsOfAPastedListWhenItIsOpen()
    {
        Fixture f;
        f.binding->takeText(QStringLiteral("conv_1\nconv_2\nno id at all"));
        QVERIFY(f.said.isEmpty()); // opening would take it back
        f.open(window::WindowFixture::call());
        QCOMPARE(f.said.count(), 1);
        const QString sentences = f.said.last().at(0).toString();
        QVERIFY2(sentences.startsWith(u'2') && sentences.contains(QLatin1String("not understood")),
                 qPrintable(sentences));
        f.open(window::WindowFixture::call());
        QCOMPARE(f.said.count(), 1);
    }

    void aDroppedFileOpens()
    {
        Fixture f;
        const QString path = f.directory.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Created,ID\n1,a\n2,b\n");
        file.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        f.drop(dropped);
        QCOMPARE(f.lastOpened(), QStringLiteral("a"));
        QCOMPARE(f.queue.count(), 2);
        dropped.setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/call.json"))});
        f.drop(dropped);
        QCOMPARE(f.lastOpened(), QStringLiteral("/nowhere/call.json"));
        dropped.setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/list.txt"))});
        f.said.clear();
        f.drop(dropped);
        QCOMPARE(f.said.count(), 1);
        QMimeData text;
        text.setText(QStringLiteral("conv_9"));
        f.drop(text);
        QCOMPARE(f.lastOpened(), QStringLiteral("conv_9"));
    }

    void leadsThroughTheQueue()
    {
        Fixture f;
        f.binding->takeText(QStringLiteral("conv_0\nconv_1\nconv_2"));
        QVERIFY(!f.action("nextInQueue")->isEnabled()); // nothing is open yet
        f.open(window::WindowFixture::call());          // conv_1
        const auto *place = f.host.findChild<QLabel *>(QStringLiteral("queuePlace"));
        QCOMPARE(place->text(), QStringLiteral("2 of 3"));
        f.action("nextInQueue")->trigger();
        QCOMPARE(f.lastOpened(), QStringLiteral("conv_2"));
        f.action("previousInQueue")->trigger();
        QCOMPARE(f.lastOpened(), QStringLiteral("conv_0"));
    }

    void goesToTheListAndBack()
    {
        Fixture f;
        QSignalSpy changed(f.binding, &BrowseBinding::pageChanged);
        f.action("showList")->trigger();
        QVERIFY(f.binding->isListShown());
        QCOMPARE(f.listSource.asked.size(), 1);
        f.session.open({QStringLiteral("conv_1"), {}, {}, {}});
        QVERIFY(!f.binding->isListShown());
        f.answer(window::WindowFixture::call());
        f.action("showList")->trigger();
        f.session.open({QStringLiteral("conv_2"), {}, {}, {}});
        QVERIFY(f.binding->isListShown()); // until it is there
        f.api.fetches.last()->finishWith(
            base::Problem{base::ProblemKind::NotFound, QStringLiteral("None."), {}, 404});
        QVERIFY(f.binding->isListShown());
        f.session.open({QStringLiteral("conv_2"), {}, {}, {}});
        f.answer(window::WindowFixture::call());
        QVERIFY(!f.binding->isListShown());
        QCOMPARE(changed.count(), 4);
    }

    void marksWhatIsReviewed()
    {
        Fixture f;
        auto *reviewed = f.action("reviewed");
        QVERIFY(!reviewed->isEnabled());
        f.open(window::WindowFixture::call());
        QVERIFY(reviewed->isEnabled() && !reviewed->isChecked());
        reviewed->trigger();
        QVERIFY(f.marks.isReviewed(QStringLiteral("conv_1")));
        QVERIFY(reviewed->isChecked());
        reviewed->trigger();
        QVERIFY(!f.marks.isReviewed(QStringLiteral("conv_1")));
    }

    void marksTheSelectedRows()
    {
        Fixture f;
        f.action("showList")->trigger();
        f.listSource.fetches.last()->finishWithBody(support::FakeListSource::page(9, 5));
        QTRY_VERIFY(!f.list.isBusy());
        f.pages.findChild<views::ConversationListView *>()->selectAll();
        f.action("reviewed")->trigger();
        QCOMPARE(f.marks.reviewed().size(), 5);
        f.marks.setReviewed({QStringLiteral("c9")}, false);
        f.action("reviewed")->trigger(); // where it is missing
        QCOMPARE(f.marks.reviewed().size(), 5);
        f.action("reviewed")->trigger();
        QVERIFY(f.marks.reviewed().isEmpty());
    }

    void copiesLinksToTheSelectedRows()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.action("showList")->trigger();
        f.listSource.fetches.last()->finishWithBody(support::FakeListSource::page(9, 2));
        QTRY_VERIFY(!f.list.isBusy());
        auto *view = f.pages.findChild<views::ConversationListView *>();
        view->selectAll();
        f.binding->copyLinks();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("earshot:conversation/c9\nearshot:conversation/c8"));
        view->clearSelection();
        f.binding->copyLinks(); // a slip of the hand costs nothing
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }

    void remembersWhatWasOpen()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        QCOMPARE(f.marks.recent(), QStringList{QStringLiteral("conv_1")});
    }

    void wishesForAnotherWindow()
    {
        Fixture f;
        QSignalSpy wanted(f.binding, &BrowseBinding::newWindowRequested);
        f.action("newWindow")->trigger();
        QCOMPARE(wanted.last().at(0).toString(), QString());
        f.open(window::WindowFixture::call());
        f.action("openInNewWindow")->trigger();
        QCOMPARE(wanted.last().at(0).toString(), QStringLiteral("conv_1"));
    }
};

QTEST_MAIN(TestBrowseBinding)
#include "tst_browsebinding.moc"
