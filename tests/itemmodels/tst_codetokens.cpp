// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/codetokens.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::CodeStyle;

namespace {

/** "key:"a" number:1 …" */
QString described(const QString &text)
{
    QStringList parts;
    for (const itemmodels::CodeSpan &span : itemmodels::codeSpans(text)) {
        const QString style = span.style == CodeStyle::Key      ? QStringLiteral("key")
                              : span.style == CodeStyle::String ? QStringLiteral("string")
                              : span.style == CodeStyle::Number ? QStringLiteral("number")
                                                                : QStringLiteral("keyword");
        parts << style + u' ' + text.mid(span.begin, span.length);
    }
    return parts.join(u'|');
}

} // namespace

class TestCodeTokens final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKeysFromValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spans");
        QTest::newRow("JSON")
            << QStringLiteral(R"({"a": "b", "n": -1.5e3, "t": true, "z": null})")
            << QStringLiteral(
                   R"(key "a"|string "b"|key "n"|number -1.5e3|key "t"|keyword true|key "z"|keyword null)");
        QTest::newRow("escapes") << QStringLiteral("[\"a\\\"b\\\\\", \"c\"]")
                                 << QStringLiteral("string \"a\\\"b\\\\\"|string \"c\"");
        QTest::newRow("Python") << QStringLiteral("{'a': None, x=True}")
                                << QStringLiteral("key 'a'|keyword None|key x|keyword True");
        QTest::newRow("open string") << QStringLiteral("{\"a") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void tellsKeysFromValues()
    {
        QFETCH(QString, text);
        QTEST(described(text), "spans");
    }
};

QTEST_GUILESS_MAIN(TestCodeTokens)
#include "tst_codetokens.moc"
