// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/recordinglink.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::fetching;

namespace {

const QUrl Api(QStringLiteral("https://api.anyreach.ai"));
const QUrl LoopbackApi(QStringLiteral("http://127.0.0.1:8080"));

} // namespace

class TestRecordingLink final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensHttpsOnly_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *link, bool isAllowed) {
            QTest::newRow(link) << QString::fromUtf8(link) << isAllowed;
        };
        row("https://store.example/a.ogg", true);
        row("HTTPS://Store.Example:8443/a%20b.ogg?X-Amz-Signature=SECRET%2F%3D&x=1+2", true);
        row("https://10.1.2.3/a.ogg", true);
        row("https://[2001:db8::1]/a.ogg", true);
        row("", false);
        row("http://store.example/a.ogg?SECRET", false);
        row("http://127.0.0.1/a.ogg?SECRET", false);
        row("file:///etc/hostname?SECRET", false);
        row("ftp://store.example/a.ogg?SECRET", false);
        row("smb://store.example/a.ogg?SECRET", false);
        row("data:audio/ogg;base64,T2dnUw==?SECRET", false);
        row("qrc:/recording.ogg?SECRET", false);
        row("unix+http://%2Frun%2Fdocker.sock/?SECRET", false);
        row("local+http://pipe/?SECRET", false);
        row("javascript:alert(1)//SECRET", false);
        row("blob:https://store.example/SECRET", false);
        row("//store.example/share/a.ogg?SECRET", false);
        row("\\\\store.example\\share\\SECRET.ogg", false);
        row("/\\store.example\\share\\SECRET.ogg", false);
        row("C:\\SECRET.ogg", false);
        row("c:/SECRET.ogg", false);
        row("a.ogg?SECRET", false);
        row("/a.ogg?SECRET", false);
        row("https:", false);
        row("https:///a.ogg?SECRET", false);
        row("https://user:SECRET@store.example/a.ogg", false);
        row("https://SECRET@store.example/a.ogg", false);
        row("https://@store.example/a.ogg?SECRET", false);
        row("https://store.example/a b.ogg?SECRET", false);
        row(" https://store.example/a.ogg?SECRET", false);
        row("https://store.example/a.ogg?SECRET\n", false);
        row("https://store.example/a.ogg?SECRET\x01", false);
        row("https://store.example/\xE2\x80\xAEggo.a?SECRET", false);
        row("https://store.example/\xE2\x80\x8B?SECRET", false);
        row("https://store.example/%zz?SECRET", false);
        row("https://store.example:99999/a.ogg?SECRET", false);
        row("https://sto<re.example/a.ogg?SECRET", false);
        row("https://169.254.169.254/latest/meta-data?SECRET", false);
        row("https://2852039166/latest?SECRET", false);
        row("https://0xA9FEA9FE/latest?SECRET", false);
        row("https://[::ffff:169.254.169.254]/latest?SECRET", false);
        row("https://169.254.169.254./latest?SECRET", false);
        row("https://[::169.254.169.254]/latest?SECRET", false);
        row("https://[64:ff9b::169.254.169.254]/latest?SECRET", false);
        row("https://100.100.100.200/latest?SECRET", false);
        row("https://[fe80::1]/a.ogg?SECRET", false);
        row("https://[fd00:ec2::254]/latest?SECRET", false);
        row("https://metadata.google.internal/computeMetadata/v1?SECRET", false);
        row("https://metadata.google.internal./computeMetadata/v1?SECRET", false);
    }
    void opensHttpsOnly()
    {
        QFETCH(QString, link);
        QFETCH(bool, isAllowed);
        const auto result = checkRecordingLink(link, Api);
        QCOMPARE(result.hasValue(), isAllowed);
        if (!isAllowed) {
            QCOMPARE(result.problem().kind, base::ProblemKind::LinkRefused);
            QVERIFY(!result.problem().text.isEmpty());
            QVERIFY2(!result.problem().text.contains(QStringLiteral("SECRET"), Qt::CaseInsensitive),
                     qPrintable(result.problem().text));
            QVERIFY(result.problem().detail.isEmpty());
        }
    }

    void namesTheScheme()
    {
        QVERIFY(checkRecordingLink(QStringLiteral("file:///etc/hostname"), Api)
                    .problem()
                    .text.contains(QStringLiteral("\"file:\"")));
    }

    void keepsASignedQueryAsItIs()
    {
        const QString link =
            QStringLiteral("https://store.example/a%20b%2Fc.ogg?sig=a%2Fb%3D%26+~&x=%E2%82%AC");
        QCOMPARE(checkRecordingLink(link, Api).value().toString(QUrl::FullyEncoded), link);
    }

    void opensHttpOnLoopbackForALoopbackApi_data()
    {
        QTest::addColumn<QUrl>("api");
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("both") << LoopbackApi << QStringLiteral("http://127.0.0.1:9/a.ogg") << true;
        QTest::newRow("by name") << LoopbackApi << QStringLiteral("http://localhost:9/a.ogg") << true;
        QTest::newRow("link elsewhere") << LoopbackApi << QStringLiteral("http://10.0.0.1/a.ogg") << false;
        QTest::newRow("https") << LoopbackApi << QStringLiteral("https://store.example/a.ogg") << true;
        QTest::newRow("file") << LoopbackApi << QStringLiteral("file:///a.ogg") << false;
        QTest::newRow("API with https") << QUrl(QStringLiteral("https://127.0.0.1:8080"))
                                        << QStringLiteral("http://127.0.0.1:9/a.ogg") << false;
        QTest::newRow("API elsewhere")
            << QUrl(QStringLiteral("http://10.0.0.1")) << QStringLiteral("http://127.0.0.1:9/a.ogg") << false;
    }
    void opensHttpOnLoopbackForALoopbackApi()
    {
        QFETCH(QUrl, api);
        QFETCH(QString, link);
        QTEST(checkRecordingLink(link, api).hasValue(), "isAllowed");
    }
};

QTEST_GUILESS_MAIN(TestRecordingLink)
#include "tst_recordinglink.moc"
