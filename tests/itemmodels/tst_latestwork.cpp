// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/latestwork.h"

#include "support/testcase.h"

#include <QSemaphore>
#include <QThread>
#include <QtTest>

using namespace earshot;
using itemmodels::LatestWork;

class TestLatestWork final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheOwnersThread()
    {
        LatestWork work;
        QList<int> answers;
        QThread *thread = nullptr;
        work.begin([&](const LatestWork::Run &run) {
            run.answer([&] { answers << 1; });
            run.answerLast([&] {
                answers << (work.isRunning() ? 0 : 2);
                thread = QThread::currentThread();
            });
        });
        QVERIFY(work.isRunning());
        QTRY_COMPARE(answers, QList<int>({1, 2}));
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(!work.isRunning());
    }

    void newerWorkEndsTheOlder()
    {
        LatestWork work;
        QSemaphore isAtWork;
        QStringList answers;
        work.begin([&](const LatestWork::Run &run) {
            isAtWork.release();
            while (!run.isCancelled()) {
                QThread::yieldCurrentThread();
            }
            run.answerLast([&] { answers << QStringLiteral("older"); });
        });
        isAtWork.acquire();
        work.begin(
            [&](const LatestWork::Run &run) { run.answerLast([&] { answers << QStringLiteral("newer"); }); });
        QTRY_COMPARE(answers, QStringList(QStringLiteral("newer")));
    }

    void dropsAnAnswerThatIsOnItsWay()
    {
        LatestWork work;
        QSemaphore isSent;
        bool isTaken = false;
        work.begin([&](const LatestWork::Run &run) {
            run.answerLast([&] { isTaken = true; });
            isSent.release();
        });
        isSent.acquire();
        work.end();
        QVERIFY(!work.isRunning());
        QCoreApplication::processEvents();
        QVERIFY(!isTaken);
    }

    void mayGoWhileItWorks()
    {
        QSemaphore isAtWork;
        LatestWork work;
        work.begin([&](const LatestWork::Run &run) {
            isAtWork.release();
            while (!run.isCancelled()) {
                QThread::yieldCurrentThread();
            }
            run.answer([] { qFatal("nobody is there"); });
        });
        isAtWork.acquire();
    }
};

QTEST_GUILESS_MAIN(TestLatestWork)
#include "tst_latestwork.moc"
