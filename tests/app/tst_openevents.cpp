// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openevents.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;

class TestOpenEvents final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnFilesAndLinks_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a file") << QUrl::fromLocalFile(QStringLiteral("/tmp/a call.json"))
                                << QStringLiteral("/tmp/a call.json");
        QTest::addRow("a link") << QUrl(QStringLiteral("earshot:conversation/conv_1?t=3"))
                                << QStringLiteral("earshot:conversation/conv_1?t=3");
    }
    void passesOnFilesAndLinks()
    {
        QFETCH(QUrl, url);
        app::OpenEvents events(*QCoreApplication::instance());
        const QSignalSpy asked(&events, &app::OpenEvents::openRequested);
        QFileOpenEvent event(url);
        QVERIFY(QCoreApplication::sendEvent(QCoreApplication::instance(), &event));
        QCOMPARE(asked.size(), 1);
        QTEST(asked.constFirst().constFirst().toString(), "expected");
    }
};

QTEST_GUILESS_MAIN(TestOpenEvents)
#include "tst_openevents.moc"
