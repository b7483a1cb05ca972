// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestLogging final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void removesSecrets_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("secret");
        const auto row = [](const char *line, const char *secret) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(secret);
        };
        row("Authorization: Bearer abc.def-ghi sent", "abc.def-ghi");
        row("token ak_12.s3cret refused", "s3cret");
        row("token pat_s3cret refused", "s3cret");
        row("GET https://store/x.ogg?X-Amz-Signature=feed&a=b HTTP", "feed");
        row("GET https://store/x.ogg#t=feed", "feed");
        row("proxy http://user:s3cret@proxy:3128/", "s3cret");
    }
    void removesSecrets()
    {
        QFETCH(QString, line);
        QFETCH(QString, secret);
        const QString safe = base::redacted(line);
        QVERIFY2(!safe.contains(secret), qPrintable(safe));
        QVERIFY(safe.contains(QStringLiteral("[removed]")));
    }

    void leavesOtherTextAlone()
    {
        const QString line = QStringLiteral("fetch of a conversation finished, 200, 1534 bytes");
        QCOMPARE(base::redacted(line), line);
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
