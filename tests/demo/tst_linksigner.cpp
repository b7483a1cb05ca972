// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/linksigner.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using Verdict = demo::LinkSigner::Verdict;

class TestLinkSigner final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsGoodFromBad_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expires"); // null: as signed
        QTest::addColumn<QString>("suffix");  // of the signature; "none": no signature
        QTest::addColumn<qint64>("nowS");
        QTest::addColumn<Verdict>("verdict");
        const QString path = QStringLiteral("/recordings/a.ogg");
        const QString none;
        QTest::newRow("good") << path << none << none << qint64(999) << Verdict::Valid;
        QTest::newRow("at its end") << path << none << none << qint64(1000) << Verdict::Expired;
        QTest::newRow("long after") << path << none << none << qint64(99999) << Verdict::Expired;
        QTest::newRow("other path") << QStringLiteral("/recordings/b.ogg") << none << none << qint64(999)
                                    << Verdict::WrongSignature;
        QTest::newRow("later end") << path << QStringLiteral("2000") << none << qint64(999)
                                   << Verdict::WrongSignature;
        QTest::newRow("same end, other text")
            << path << QStringLiteral("01000") << none << qint64(999) << Verdict::WrongSignature;
        QTest::newRow("other signature")
            << path << none << QStringLiteral("x") << qint64(999) << Verdict::WrongSignature;
        QTest::newRow("no end") << path << QStringLiteral("") << none << qint64(999) << Verdict::Unsigned;
        QTest::newRow("no signature")
            << path << none << QStringLiteral("none") << qint64(999) << Verdict::Unsigned;
    }
    void tellsGoodFromBad()
    {
        QFETCH(QString, path);
        QFETCH(QString, expires);
        QFETCH(QString, suffix);
        QFETCH(qint64, nowS);
        QFETCH(Verdict, verdict);
        const demo::LinkSigner signer("secret");
        const QUrlQuery query = signer.sign(QStringLiteral("/recordings/a.ogg"), 1000);
        QString signature = query.queryItemValue(QStringLiteral("Signature")) + suffix;
        if (suffix == QLatin1String("none")) {
            signature.clear();
        }
        if (expires.isNull()) {
            expires = query.queryItemValue(QStringLiteral("Expires"));
        }
        QCOMPARE(signer.check(path, expires, signature, nowS), verdict);
    }

    void anotherKeySignsOtherwise()
    {
        const QString path = QStringLiteral("/a");
        QVERIFY(demo::LinkSigner("one").sign(path, 1) != demo::LinkSigner("two").sign(path, 1));
    }
};

QTEST_GUILESS_MAIN(TestLinkSigner)
#include "tst_linksigner.moc"
