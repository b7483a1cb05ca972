// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/scopeanswer.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestScopeAnswer final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("expected"); // 1 yes, 0 no, -1 not told
        QTest::newRow("granted") << QByteArray(R"(["agents:read","conversations:read_sensitive"])") << 1;
        QTest::newRow("not granted") << QByteArray(R"(["conversations:read"])") << 0;
        QTest::newRow("none") << QByteArray("[]") << 0;
        QTest::newRow("wrapped") << QByteArray(R"({"scopes":["conversations:read_sensitive"]})") << 1;
        QTest::newRow("another object") << QByteArray(R"({"detail":"no"})") << -1;
        QTest::newRow("a list of numbers") << QByteArray("[1]") << 0;
        QTest::newRow("not JSON") << QByteArray("<html>") << -1;
    }
    void readsTheAnswer()
    {
        QFETCH(QByteArray, reply);
        const auto answer = session::mayReadSensitiveFields(reply);
        QTEST(answer ? int(*answer) : -1, "expected");
    }
};

QTEST_GUILESS_MAIN(TestScopeAnswer)
#include "tst_scopeanswer.moc"
