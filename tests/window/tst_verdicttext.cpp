// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "views/icons.h"
#include "window/verdicttext.h"

#include <QtTest>

using namespace earshot;
using session::TokenVerdict;

class TestVerdictText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatATokenAllows_data()
    {
        QTest::addColumn<TokenVerdict>("verdict");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const TokenVerdict &verdict, const char *words) {
            QTest::newRow(name) << verdict << QString::fromLatin1(words);
        };
        using Kind = TokenVerdict::Kind;
        row("all", {Kind::Works, true, {}}, "can read transcripts and recordings");
        row("little", {Kind::Works, false, {}}, "ask an admin for conversations:read_sensitive");
        row("unknown", {Kind::Works, {}, {}}, "This token works");
        row("refused", {Kind::Refused, {}, {}}, "does not accept");
        row("powerless", {Kind::Powerless, {}, {}}, "conversations:read");
        row("organisation", {Kind::NeedsOrganization, {}, {}}, "organisation");
        row("no answer", {Kind::NotAsked, {}, {base::ProblemKind::TimedOut, QStringLiteral("Slow."), {}, {}}},
            "Slow.");
    }
    void saysWhatATokenAllows()
    {
        QFETCH(TokenVerdict, verdict);
        QFETCH(QString, words);
        QVERIFY2(window::verdictText(verdict).contains(words), qPrintable(window::verdictText(verdict)));
        QVERIFY(!views::iconPixmap(window::verdictIcon(verdict), Qt::black, 16, 1).isNull());
    }
};

QTEST_MAIN(TestVerdictText)
#include "tst_verdicttext.moc"
