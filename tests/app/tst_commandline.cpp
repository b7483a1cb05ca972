// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "support/testcase.h"

#include <QProcessEnvironment>
#include <QtTest>

using namespace earshot;
using app::Options;
using app::ParsedCommandLine;

namespace {

ParsedCommandLine parse(const QString &arguments, const QProcessEnvironment &environment = {})
{
    QStringList all{QStringLiteral("earshot")};
    all += arguments.split(u' ', Qt::SkipEmptyParts);
    return app::parseCommandLine(all, environment);
}

} // namespace

class TestCommandLine final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivenMeansTheStartPage()
    {
        const auto [options, error] = parse({});
        QVERIFY(error.isEmpty());
        QVERIFY(options.conversation.isEmpty());
        QVERIFY(!options.demo);
        QCOMPARE(options.endpoint.apiUrl, QUrl(QStringLiteral("https://api.anyreach.ai")));
        QVERIFY(options.token.isEmpty());
    }

    void readsEveryOption()
    {
        const auto [options, error] = parse(
            QStringLiteral("--api-url http://127.0.0.1:8080/ --org org_1 --token-file t --at 1:23.5 --play "
                           "--snapshot a.png --play-for 10 --print-turns 6 --window-size 1280x800 "
                           "--appearance dark --log-file l conv_1"));
        QCOMPARE(error, QString());
        QCOMPARE(options.endpoint.apiUrl, QUrl(QStringLiteral("http://127.0.0.1:8080")));
        QCOMPARE(options.endpoint.organizationId, QStringLiteral("org_1"));
        QCOMPARE(options.tokenFile, QStringLiteral("t"));
        QCOMPARE(options.atMs, std::optional<qint64>(83'500));
        QVERIFY(options.play);
        QCOMPARE(options.snapshotFile, QStringLiteral("a.png"));
        QCOMPARE(options.playForMs, std::optional<qint64>(10'000));
        QCOMPARE(options.printTurns, 6);
        QCOMPARE(options.windowSize, std::optional(QSize(1280, 800)));
        QCOMPARE(options.colours, std::optional<QString>(QStringLiteral("dark")));
        QCOMPARE(options.logFile, QStringLiteral("l"));
        QCOMPARE(options.conversation, QStringLiteral("conv_1"));
    }

    void readsTheEnvironment()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("ANYREACH_TOKEN"), QStringLiteral(" ak_1.secret\n"));
        environment.insert(QStringLiteral("ANYREACH_ORG_ID"), QStringLiteral("org_env"));
        environment.insert(QStringLiteral("ANYREACH_API_URL"), QStringLiteral("https://api.example.org"));
        const auto fromEnvironment = parse(QStringLiteral("conv_1"), environment).options;
        QCOMPARE(fromEnvironment.token, QByteArray("ak_1.secret"));
        QCOMPARE(fromEnvironment.endpoint.organizationId, QStringLiteral("org_env"));
        QCOMPARE(fromEnvironment.endpoint.apiUrl, QUrl(QStringLiteral("https://api.example.org")));
        const auto overridden =
            parse(QStringLiteral("--org org_2 --api-url https://b.example.org conv_1"), environment).options;
        QCOMPARE(overridden.endpoint.organizationId, QStringLiteral("org_2"));
        QCOMPARE(overridden.endpoint.apiUrl, QUrl(QStringLiteral("https://b.example.org")));
        QVERIFY(parse(QStringLiteral("--demo"), environment).error.isEmpty());
    }

    void anEmptyAddressIsNoAddress()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("ANYREACH_API_URL"), QString());
        QCOMPARE(parse(QStringLiteral("conv_1"), environment).options.endpoint.apiUrl,
                 QUrl(QStringLiteral("https://api.anyreach.ai")));
        QVERIFY(!app::parseCommandLine({QStringLiteral("earshot"), QStringLiteral("--api-url"), QString()},
                                       environment)
                     .error.isEmpty());
    }

    void refusesWhatCannotBeMeant_data()
    {
        QTest::addColumn<QString>("arguments");
        const auto row = [](const char *arguments) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments);
        };
        row("--nonsense");
        row("--token ak_1.secret conv_1"); // no option takes a token
        row("one two");
        row("--at soon x");
        row("--window-size 12x8 x");
        row("--window-size 99999x800 x");
        row("--window-size wide x");
        row("--appearance pink x");
        row("--api-url http://api.anyreach.ai x"); // would show the token to the network
        row("--api-url ftp://127.0.0.1 x");
        row("--api-url file:///etc/passwd x");
        row("--api-url https://user:pw@api.anyreach.ai x");
        row("--api-url https://api.anyreach.ai?x=1 x");
        row("--api-url nonsense x");
        row("--demo --api-url https://api.anyreach.ai");
        row("--snapshot a.png");
        row("--play-for 10 x");
        row("--play-for ever --snapshot a.png x");
        row("--print-turns 3 x");
        row("--print-turns -3 --snapshot a.png x");
    }
    void refusesWhatCannotBeMeant()
    {
        QFETCH(QString, arguments);
        const QString error = parse(arguments).error;
        QVERIFY(!error.isEmpty());
        QVERIFY(!error.contains(QStringLiteral("secret")));
    }

    void anEmptyConversationIsRefused()
    {
        QVERIFY(!app::parseCommandLine({QStringLiteral("earshot"), QString()}, {}).error.isEmpty());
    }

    void helpNamesEveryOptionAndExitCode()
    {
        QCOMPARE(parse(QStringLiteral("--help")).options.action, Options::Action::ShowHelp);
        QCOMPARE(parse(QStringLiteral("--version")).options.action, Options::Action::ShowVersion);
        const QString help = app::helpText();
        const QStringList names{
            QStringLiteral("--demo"),         QStringLiteral("--api-url"),     QStringLiteral("--org"),
            QStringLiteral("--token-file"),   QStringLiteral("--at"),          QStringLiteral("--play"),
            QStringLiteral("--snapshot"),     QStringLiteral("--window-size"), QStringLiteral("--log-file"),
            QStringLiteral("ANYREACH_TOKEN"), QStringLiteral("7 a recording")};
        for (const QString &name : names) {
            QVERIFY2(help.contains(name), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
