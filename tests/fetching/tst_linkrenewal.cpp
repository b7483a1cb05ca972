// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/linkrenewal.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using fetching::LinkRenewal;

namespace {

QUrl linkFor(qint64 seconds)
{
    const qint64 expiresS = QDateTime::currentSecsSinceEpoch() + seconds;
    return QUrl(QStringLiteral("https://store/a?Expires=%1").arg(expiresS));
}

} // namespace

class TestLinkRenewal final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeTheEnd()
    {
        LinkRenewal renewal(linkFor(2));
        QSignalSpy wanted(&renewal, &LinkRenewal::wanted);
        QVERIFY(wanted.wait());
        QVERIFY(!renewal.isBad()); // when exactly, LinkLease tells
    }

    void restsWhenNoMoreIsNeeded()
    {
        LinkRenewal renewal(linkFor(1));
        QSignalSpy wanted(&renewal, &LinkRenewal::wanted);
        renewal.rest();
        QVERIFY(!wanted.wait(900));
    }

    void asksOnceUntilItIsAnswered()
    {
        LinkRenewal renewal(linkFor(600));
        QSignalSpy wanted(&renewal, &LinkRenewal::wanted);
        renewal.ask();
        renewal.ask();
        QCOMPARE(wanted.size(), 1);
        renewal.take(linkFor(900));
        renewal.ask();
        QCOMPARE(wanted.size(), 2);
        renewal.noteNone();
        renewal.ask();
        QCOMPARE(wanted.size(), 3);
        renewal.distrust();
        QVERIFY(renewal.isBad());
        renewal.ask();
        QCOMPARE(wanted.size(), 4);
    }

    void goesBackToALinkThatWasOnlyDoubted()
    {
        LinkRenewal renewal(linkFor(600));
        QVERIFY(!renewal.trustAgain());
        renewal.distrust();
        QVERIFY(renewal.trustAgain());
        QVERIFY(!renewal.isBad());
        QVERIFY(renewal.noteRefusal());
        renewal.distrust();
        QVERIFY(!renewal.trustAgain());
        QVERIFY(renewal.isBad());
    }

    void endsARowOfRefusals()
    {
        LinkRenewal renewal(linkFor(600));
        QVERIFY(renewal.noteRefusal());
        QVERIFY(renewal.isBad());
        renewal.take(linkFor(600));
        QVERIFY(!renewal.isBad());
        QVERIFY(renewal.noteRefusal());
        renewal.take(linkFor(600));
        renewal.noteSuccess(); // any number of renewals, as long as each brings something
        QVERIFY(renewal.noteRefusal());
        QVERIFY(renewal.noteRefusal());
        QVERIFY(!renewal.noteRefusal());
    }

    void tellsNewsOnce()
    {
        LinkRenewal renewal(linkFor(600));
        QVERIFY(!renewal.takeNews());
        renewal.take(linkFor(900));
        QVERIFY(renewal.takeNews());
        QVERIFY(!renewal.takeNews());
    }
};

QTEST_GUILESS_MAIN(TestLinkRenewal)
#include "tst_linkrenewal.moc"
