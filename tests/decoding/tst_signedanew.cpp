// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/signedanew.h"

#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QtTest>

using namespace earshot;

namespace {

/** JSON with single quotes for double ones: the moc of Qt 6.4 loses its way in raw strings. */
json::NodeTable parsed(const char *text)
{
    return json::parseJson(QByteArray(text).replace('\'', '"')).takeValue();
}

} // namespace

class TestSignedAnew final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSignatureMayDiffer_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same") << QByteArray("{'s':'x','recording_details':{'recording_url':"
                                                "'https://store/a?sig=1','length':3}}")
                                  << true;
        QTest::newRow("signed anew") << QByteArray("{'s':'x','recording_details':{'recording_url':"
                                                   "'https://store/a?sig=22&until=9','length':3}}")
                                     << true;
        QTest::newRow("another place") << QByteArray("{'s':'x','recording_details':{'recording_url':"
                                                     "'https://store/b?sig=1','length':3}}")
                                       << false;
        QTest::newRow("another host") << QByteArray("{'s':'x','recording_details':{'recording_url':"
                                                    "'https://elsewhere/a?sig=1','length':3}}")
                                      << false;
        QTest::newRow("no link any more") << QByteArray("{'s':'x','recording_details':{'recording_url':"
                                                        "null,'length':3}}")
                                          << false;
        QTest::newRow("another text") << QByteArray("{'s':'y','recording_details':{'recording_url':"
                                                    "'https://store/a?sig=22','length':3}}")
                                      << false;
        QTest::newRow("another length") << QByteArray("{'s':'x','recording_details':{'recording_url':"
                                                      "'https://store/a?sig=22','length':4}}")
                                        << false;
        QTest::newRow("more") << QByteArray("{'s':'x','t':1,'recording_details':{'recording_url':"
                                            "'https://store/a?sig=22','length':3}}")
                              << false;
    }
    void onlyTheSignatureMayDiffer()
    {
        QFETCH(QByteArray, after);
        QFETCH(bool, isSame);
        const auto before =
            parsed("{'s':'x','recording_details':{'recording_url':'https://store/a?sig=1','length':3}}");
        QCOMPARE(decoding::isOnlySignedAnew(before, parsed(after.constData())), isSame);
    }

    void linksElsewhereAreContent()
    {
        QVERIFY(!decoding::isOnlySignedAnew(parsed("{'order_url':'https://shop/a?page=1'}"),
                                            parsed("{'order_url':'https://shop/a?page=2'}")));
        QVERIFY(!decoding::isOnlySignedAnew(parsed("{'recording_note':'one'}"),
                                            parsed("{'recording_note':'two'}")));
    }
};

QTEST_GUILESS_MAIN(TestSignedAnew)
#include "tst_signedanew.moc"
