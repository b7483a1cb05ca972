// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The 318 texts of JSONTestSuite (tests/data/json): a "y" must be accepted, an "n" refused, an "i" may be
// either. The place of a fault is that of the file, looked over by hand.
#include "json/nodetablebuilder.h"

#include "support/testcase.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace earshot;

namespace {

constexpr qsizetype CaseCount = 318;

struct Case
{
    QByteArray name;
    QByteArray place; ///< "line:column" of the fault, or "ok"
    QByteArray text;
};

/** Base64, or "<count>*<base64>+<base64>" for the two that repeat a text many thousand times. */
QByteArray textOf(const QByteArray &written)
{
    const qsizetype star = written.indexOf('*');
    if (star < 0) {
        return QByteArray::fromBase64(written);
    }
    const qsizetype plus = written.indexOf('+', star);
    const QByteArray unit = QByteArray::fromBase64(written.mid(star + 1, plus - star - 1));
    return unit.repeated(written.first(star).toInt()) + QByteArray::fromBase64(written.mid(plus + 1));
}

QList<Case> cases()
{
    QList<Case> all;
    QFile file(QStringLiteral(EARSHOT_TEST_DATA "/json/jsontestsuite.tsv"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QByteArrayList cells = line.split('\t');
            if (cells.size() == 3 && !line.startsWith('#')) {
                all.append({cells.at(0), cells.at(1), textOf(cells.at(2))});
            }
        }
    }
    return all;
}

/** "line:column" that a problem's text names, "1:1" of an empty text, "ok" without a problem. */
QByteArray placeOf(const base::Result<json::NodeTable> &parsed)
{
    if (parsed.hasValue()) {
        return "ok";
    }
    static const QRegularExpression place(QStringLiteral("line (\\d+), column (\\d+)"));
    const auto match = place.match(parsed.problem().text);
    return match.hasMatch() ? (match.captured(1) + u':' + match.captured(2)).toLatin1() : QByteArray("1:1");
}

} // namespace

class TestJsonTestSuite final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isWhole() { QCOMPARE(cases().size(), CaseCount); }

    void parses_data()
    {
        QTest::addColumn<char>("verdict");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("text");
        for (const Case &one : cases()) {
            QTest::newRow(one.name.constData()) << one.name.front() << one.place << one.text;
        }
    }
    void parses()
    {
        QFETCH(char, verdict);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, text);
        const auto parsed = json::parseJson(text);
        if (verdict == 'y') {
            QVERIFY2(parsed.hasValue(), parsed.hasValue() ? "" : qPrintable(parsed.problem().text));
        } else if (verdict == 'n') {
            QVERIFY(!parsed.hasValue());
        }
        QCOMPARE(placeOf(parsed), place);
    }
};

QTEST_GUILESS_MAIN(TestJsonTestSuite)
#include "tst_jsontestsuite.moc"
