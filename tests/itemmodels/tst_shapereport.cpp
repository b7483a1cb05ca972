// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/shapereport.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace earshot;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression boundary(QStringLiteral("[^\\w.+@-]+"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(boundary, Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

/** All values of a reply, also those in JSON texts in its strings; and its keys. */
void collect(const json::NodeTable &table, QSet<QString> &values, QSet<QString> &keys)
{
    for (json::NodeId node = 0; node < table.size(); ++node) {
        keys.insert(table.key(node));
        if (table.type(node) == json::NodeType::String) {
            values.insert(table.string(node));
            collect(support::tableOf(table.string(node).toUtf8()), values, keys);
        } else if (table.type(node) == json::NodeType::Number) {
            values.insert(QString::fromLatin1(table.raw(node)));
        }
    }
}

} // namespace

class TestShapeReport final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKeysTypesAndFormats()
    {
        const QString report = itemmodels::shapeReport(support::tableOf(
            "{\"id\":\"conv_8812\",\"created_at\":\"2026-01-02T03:04:05Z\",\"duration\":187,\"summary\":null,"
            "\"conversation\":{\"items\":[{\"created_at\":1767225600.5,\"content\":[\"Hello there.\"]},"
            "{\"created_at\":1767225601,\"arguments\":\"{\\\"order\\\":\\\"LK-1\\\"}\",\"is_error\":false}]}"
            "}"));
        QCOMPARE(report.section(u'\n', 2),
                 QStringLiteral("reply: object\n"
                                "  id: string (identifier) of up to 16 characters\n"
                                "  created_at: string (ISO time) of up to 32 characters\n"
                                "  duration: number (integer)\n"
                                "  summary: null\n"
                                "  conversation: object\n"
                                "    items: array of up to 2\n"
                                "      []: object\n"
                                "        created_at: number (epoch seconds)\n"
                                "        content: array of up to 1, optional\n"
                                "          []: string (free text) of up to 16 characters\n"
                                "        arguments: JSON string of up to 16 characters, optional\n"
                                "          JSON in it: object\n"
                                "            order: string (identifier) of up to 4 characters\n"
                                "        is_error: bool, optional\n"));
    }

    void keysThatAreDataAreNotShown()
    {
        const QString report = itemmodels::shapeReport(support::tableOf(
            "{\"custom_metadata\":{\"+12025550142\":1,\"ann@example.com\":2,\"LK-40718\":3,\"order4711\":4,"
            "\"Maria "
            "Okafor\":5,\"Maria\":6,\"bob\":7,\"page\":8},\"owner\":\"Bob\",\"agent\":{\"name\":\"agent\"}"
            "}"));
        for (const char *data : {"1202", "ann@", "40718", "4711", "Maria", "bob", "Bob"}) {
            QVERIFY2(!report.contains(QLatin1String(data)), data);
        }
        QVERIFY(report.contains(QLatin1String("<key: phone number>: number (integer), optional\n")) ||
                report.contains(QLatin1String("<key: phone number>: number (integer)\n")));
        for (const char *shown :
             {"page: ", "owner: ", "agent: ", "custom_metadata: ", "<key: e-mail address>",
              "<key: identifier>", "<key: one word>", "<key: free text>"}) {
            QVERIFY2(report.contains(QLatin1String(shown)), shown);
        }
    }

    void mapsOfManyAreOneShape()
    {
        QByteArray text = "{\"id\":1";
        for (char a = 'a'; a <= 'z'; ++a) {
            for (const char *rest : {"lpha", "eta", "amma"}) {
                text += QByteArray(",\"") + a + rest + "\":true";
            }
        }
        const QString report = itemmodels::shapeReport(support::tableOf(text + '}'));
        QCOMPARE(report.section(u'\n', 2), QStringLiteral("reply: object\n"
                                                          "  id: number (integer)\n"
                                                          "  <key: one word>: bool\n"));
    }

    void noValueOfTheDemonstrationIsFound()
    {
        // The report's own words, which some values are too, such as "text".
        const QSet<QString> ownWords = wordsOf(itemmodels::shapeReport(support::tableOf(
            "[\"\",\"a "
            "b\",\"w\",\"i1\",\"7\",1,1.5,1767225600,true,null,\"+12345678\",\"u@e.x\",\"x://y\",{}]")));
        const QDir demo(QStringLiteral(EARSHOT_DEMO_CONVERSATIONS));
        const QStringList files = demo.entryList({QStringLiteral("*.json")});
        QVERIFY(files.size() >= 8);
        int looked = 0;
        for (const QString &file : files) {
            const auto table = support::tableOf(contentOf(demo.filePath(file)));
            QVERIFY2(table.size() > 10, qPrintable(file));
            QSet<QString> values;
            QSet<QString> keys;
            collect(table, values, keys);
            const QString report = itemmodels::shapeReport(table);
            const QSet<QString> words = wordsOf(report);
            for (const QString &value : std::as_const(values)) {
                const bool isOwn = ownWords.contains(value) || keys.contains(value);
                const bool isSmallNumber = value.size() < 3; // sizes are numbers too
                if (isOwn || isSmallNumber) {
                    continue;
                }
                ++looked;
                QVERIFY2(!words.contains(value), qPrintable(file + u' ' + value));
                const bool isPhrase = value.size() > 5 && wordsOf(value).size() != 1;
                QVERIFY2(!isPhrase || !report.contains(value), qPrintable(file + u' ' + value));
            }
        }
        QVERIFY(looked > 400);
    }

    void anyTextHasAReport_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("scalar") << QByteArray("1");
        QTest::newRow("deep") << QByteArray(1000, '[') + QByteArray(1000, ']');
        QTest::newRow("text in text in text") << QByteArray("\"[\\\"[\\\\\\\"[1]\\\\\\\"]\\\"]\"");
        QTest::newRow("hostile key") << QByteArray("{\"\\u202e\\n\\ud800\":1}");
    }
    void anyTextHasAReport()
    {
        QFETCH(QByteArray, json);
        const QString report = itemmodels::shapeReport(support::tableOf(json));
        QVERIFY(report.count(u'\n') >= 3);
        QVERIFY(!report.contains(QChar(0x202E)));
    }
};

QTEST_GUILESS_MAIN(TestShapeReport)
#include "tst_shapereport.moc"
