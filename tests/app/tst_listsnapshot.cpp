// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listsnapshot.h"

#include "session/conversationlist.h"
#include "support/fakelistsource.h"
#include "support/testcase.h"

#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

using namespace earshot;
using app::ExitCode;
using app::ListSnapshot;
using session::ConversationList;
using support::FakeListSource;

namespace {

struct Fixture
{
    FakeListSource source;
    ConversationList list{source};
    QTemporaryDir directory;
    QString file = directory.filePath(QStringLiteral("list.png"));
    QWidget window;

    Fixture() { window.resize(120, 80); }
};

ExitCode codeOf(const QSignalSpy &finished)
{
    return finished.last().at(0).value<ExitCode>();
}

} // namespace

class TestListSnapshot final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheFirstPage()
    {
        Fixture f;
        const ListSnapshot snapshot(f.window, f.list, f.file);
        QSignalSpy finished(&snapshot, &ListSnapshot::finished);
        f.list.restart({});
        QVERIFY(finished.isEmpty());
        f.source.fetches.last()->finishWithBody(FakeListSource::page(10, 3));
        QVERIFY(finished.wait());
        QCOMPARE(codeOf(finished), ExitCode::Done);
        QCOMPARE(QImage(f.file).size(), QSize(120, 80));
        f.list.refresh(); // is of no interest any more
        f.source.fetches.last()->finishWithBody(FakeListSource::page(10, 3));
        QTRY_VERIFY(!f.list.isBusy());
        QCOMPARE(finished.count(), 1);
    }

    void takesAPictureOfAFailureToo()
    {
        Fixture f;
        const ListSnapshot snapshot(f.window, f.list, f.file);
        QSignalSpy finished(&snapshot, &ListSnapshot::finished);
        f.list.restart({});
        f.source.fetches.last()->finishWith(
            base::Problem{base::ProblemKind::Unauthorized, QStringLiteral("No."), {}, 401});
        QVERIFY(finished.wait());
        QCOMPARE(codeOf(finished), ExitCode::NotAuthorised);
        QVERIFY(!QImage(f.file).isNull());
    }

    void tellsWhenThePictureCannotBeWritten()
    {
        Fixture f;
        const ListSnapshot snapshot(f.window, f.list, f.directory.filePath(QStringLiteral("no/such.png")));
        QSignalSpy finished(&snapshot, &ListSnapshot::finished);
        f.list.restart({});
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("The picture cannot be written")));
        f.source.fetches.last()->finishWithBody(FakeListSource::page(10, 3));
        QVERIFY(finished.wait());
        QCOMPARE(codeOf(finished), ExitCode::Other);
    }
};

QTEST_MAIN(TestListSnapshot)
#include "tst_listsnapshot.moc"
