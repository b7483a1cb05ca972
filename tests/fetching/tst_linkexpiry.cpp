// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/linkexpiry.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestLinkExpiry final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3"); // links tell UTC, whatever the zone
    }

    void readsEverySignature_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *query, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(query) << QString::fromLatin1(expected);
        };
        row("S3", "X-Amz-Algorithm=a&X-Amz-Date=20260101T120000Z&X-Amz-Expires=3600&X-Amz-Signature=f",
            "2026-01-01T13:00:00Z");
        row("S3 in lower case", "x-amz-date=20260101T235959Z&x-amz-expires=1", "2026-01-02T00:00:00Z");
        row("in an hour that summer time leaves out",
            "X-Amz-Date=20260329T023000Z&X-Amz-Expires=60&X-Amz-Signature=f", "2026-03-29T02:31:00Z");
        row("Google", "X-Goog-Date=20260101T120000Z&X-Goog-Expires=60", "2026-01-01T12:01:00Z");
        row("CloudFront", "Expires=1767225600&Signature=x", "2026-01-01T00:00:00Z");
        row("exp", "exp=1767225600", "2026-01-01T00:00:00Z");
        row("Azure", "se=2026-01-01T00%3A00%3A00Z&sig=x", "2026-01-01T00:00:00Z");
        row("Azure with offset", "se=2026-01-01T02%3A00%3A00%2B02%3A00", "2026-01-01T00:00:00Z");
        row("none", "", "");
        row("S3 without a length", "X-Amz-Date=20260101T120000Z", "");
        row("S3 with a bad date", "X-Amz-Date=tomorrow&X-Amz-Expires=60", "");
        row("S3 with a negative length", "X-Amz-Date=20260101T120000Z&X-Amz-Expires=-60", "");
        row("a length of time", "Expires=3600", "");
        row("milliseconds", "exp=1767225600000", "");
        row("beyond 64 bits", "exp=99999999999999999999", "");
        row("Azure without a zone", "se=2026-01-01T00%3A00%3A00", "");
    }
    void readsEverySignature()
    {
        QFETCH(QString, query);
        const auto time = fetching::linkExpiry(QUrl(QStringLiteral("https://store.example/a.ogg?") + query));
        QTEST(time ? time->toString(Qt::ISODate) : QString(), "expected");
    }
};

QTEST_GUILESS_MAIN(TestLinkExpiry)
#include "tst_linkexpiry.moc"
