// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

namespace {

QStringList cleaned(const QList<QByteArray> &arguments)
{
    std::vector<const char *> argv;
    for (const QByteArray &argument : arguments) {
        argv.push_back(argument.constData());
    }
    return app::toStringList(app::cleanedArguments(static_cast<int>(argv.size()), argv.data()));
}

} // namespace

class TestArguments final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAnOrdinaryCommandLineAlone()
    {
        QCOMPARE(cleaned({"earshot", "--demo", "--at", "1:23"}),
                 QStringList({QStringLiteral("earshot"), QStringLiteral("--demo"), QStringLiteral("--at"),
                              QStringLiteral("1:23")}));
    }

    void aLinkComesAlone_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("plain") << QByteArray("earshot:conversation/conv_1");
        QTest::newRow("other case") << QByteArray("EARSHOT:conversation/conv_1");
        QTest::newRow("blank in front") << QByteArray(" earshot:conversation/conv_1");
    }
    void aLinkComesAlone()
    {
        QFETCH(QByteArray, link);
        const QStringList expected{QStringLiteral("earshot"), QString::fromLatin1(link)};
        QCOMPARE(cleaned({"earshot", link, "-platformpluginpath", "/tmp/evil"}), expected);
        QCOMPARE(cleaned({"earshot", "--platform", "x", "--", link}), expected);
    }

    void takesAFileByItsAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a file") << QStringLiteral("file:///home/ann/a%20call.json")
                                << QStringLiteral("/home/ann/a call.json");
        QTest::newRow("another computer's")
            << QStringLiteral("file://host/share/a.json") << QStringLiteral("file://host/share/a.json");
        QTest::newRow("a path") << QStringLiteral("a%20call.json") << QStringLiteral("a%20call.json");
        QTest::newRow("an id") << QStringLiteral("conv_1") << QStringLiteral("conv_1");
        QTest::newRow("a link") << QStringLiteral("earshot:conversation/conv_1")
                                << QStringLiteral("earshot:conversation/conv_1");
    }
    void takesAFileByItsAddress()
    {
        QFETCH(QString, text);
        QTEST(app::withoutFileScheme(text), "expected");
    }

    void survivesNoArguments() { QCOMPARE(cleaned({"earshot"}), QStringList{QStringLiteral("earshot")}); }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
