// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/arrivedbytes.h"
#include "support/testcase.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using namespace earshot::fetching;
using Outcome = ArrivedBytes::Outcome;

class TestArrivedBytes final : public support::TestCase
{
    Q_OBJECT

    QTemporaryDir m_root;

    [[nodiscard]] std::shared_ptr<RecordingFile> file() const
    {
        return RecordingFile::create(m_root.filePath(QStringLiteral("recordings"))).takeValue();
    }
    static QByteArray bytesAt(const ArrivedBytes &bytes, qint64 offset, qint64 length)
    {
        QByteArray got(length, '\0');
        got.resize(qMax<qint64>(0, bytes.read(offset, got.data(), length)));
        return got;
    }

private Q_SLOTS:
    void givesWhatHasArrivedOnly()
    {
        ArrivedBytes bytes(file());
        QVERIFY(!bytes.isComplete());
        QCOMPARE(bytes.store(10, "middle"), Outcome::Stored);
        QCOMPARE(bytes.availableFrom(0), 0);
        QCOMPARE(bytesAt(bytes, 0, 20), QByteArray()); // not the zeros of the gap
        QCOMPARE(bytes.availableFrom(12), 4);
        QCOMPARE(bytesAt(bytes, 12, 20), QByteArray("ddle"));
        QCOMPARE(bytes.store(0, "0123456789"), Outcome::Stored);
        QCOMPARE(bytesAt(bytes, 8, 20), QByteArray("89middle"));
        QVERIFY(!bytes.isComplete()); // the size is not known
        bytes.setSize(16);
        QVERIFY(bytes.isComplete());
        QCOMPARE(bytes.size(), std::optional<qint64>(16));
        QCOMPARE(bytes.map().count(), 16);
    }

    void refusesPlacesThatAreNone()
    {
        ArrivedBytes bytes(file());
        char target = 0;
        QCOMPARE(bytes.availableFrom(-1), 0);
        QCOMPARE(bytes.read(-1, &target, 1), -1);
        QCOMPARE(bytes.read(0, &target, -1), -1);
        QCOMPARE(bytes.read(0, &target, 1), 0);
    }

    void noticesOtherBytesAtTheSamePlace()
    {
        ArrivedBytes bytes(file());
        QCOMPARE(bytes.store(5, "abc"), Outcome::Stored);
        QCOMPARE(bytes.store(12, "xyz"), Outcome::Stored);
        QCOMPARE(bytes.store(3, "..abc...."), Outcome::Stored);
        QCOMPARE(bytes.store(3, "..abc....xyZ"), Outcome::Differs);
        QCOMPARE(bytesAt(bytes, 3, 100), QByteArray("..abc....xyz"));
        QCOMPARE(bytes.store(10, "....."), Outcome::Differs);
    }

    void keepsTheType()
    {
        ArrivedBytes bytes(file());
        QVERIFY(bytes.contentType().isEmpty());
        bytes.setContentType(QStringLiteral("audio/ogg"));
        QCOMPARE(bytes.contentType(), QStringLiteral("audio/ogg"));
    }
};

QTEST_GUILESS_MAIN(TestArrivedBytes)
#include "tst_arrivedbytes.moc"
