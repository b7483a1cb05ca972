// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/pathline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtTest>

using namespace earshot;
using views::PathLine;

class TestPathLine final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const PathLine line;
        QVERIFY(line.path().isEmpty());
        QVERIFY(line.shown().isEmpty());
        QVERIFY(!line.isEnabled());
        QVERIFY(!line.accessibleName().isEmpty());
    }

    void copiesThePathByMouseAndKey()
    {
        PathLine line;
        line.resize(300, 30);
        line.show();
        line.setPath(QStringLiteral("$.agent.id"));
        QTest::mouseClick(&line, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("$.agent.id"));
        QVERIFY(line.shown() != QStringLiteral("$.agent.id")); // says so
        line.setPath(QStringLiteral("$.agent.name"));
        QCOMPARE(line.shown(), QStringLiteral("$.agent.name"));
        QTest::keyClick(&line, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("$.agent.name"));
    }

    void showsAHostilePathHarmlessly()
    {
        PathLine line;
        const QString hostile = QStringLiteral("$[\"<img src=x>\n\u202E&b\"]");
        line.setPath(hostile);
        QVERIFY(line.shown().contains(QStringLiteral("⟦U+202E⟧")));
        QVERIFY(!line.shown().contains(u'\n'));
        QVERIFY(!line.toolTip().contains(QStringLiteral("<img")));
        QVERIFY(line.shortcut().isEmpty()); // an ampersand is no key
        line.click();
        QCOMPARE(QGuiApplication::clipboard()->text(), hostile);
    }

    void cutsWhatIsTooLongToShow()
    {
        PathLine line;
        const QString path = QStringLiteral("$.") + QString(1'000'000, u'k');
        line.setPath(path);
        QVERIFY(line.shown().size() <= 1'000);
        QVERIFY(line.toolTip().size() < 10'000);
        line.click();
        QCOMPARE(QGuiApplication::clipboard()->text(), path);
    }
};

QTEST_MAIN(TestPathLine)
#include "tst_pathline.moc"
