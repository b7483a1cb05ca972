// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "window/aboutdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace earshot;

class TestAboutDialog final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAndCopiesEachPart()
    {
        QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
        window::AboutDialog dialog({{QStringLiteral("Ears"), QStringLiteral("2.0"), QStringLiteral("MIT")},
                                    {QStringLiteral("Wax"), {}, QStringLiteral("CC0-1.0")}},
                                   nullptr);
        const QAbstractItemModel *parts = dialog.findChild<QTreeView *>(QStringLiteral("parts"))->model();
        QCOMPARE(parts->rowCount(), 2);
        QCOMPARE(parts->index(0, 2).data().toString(), QStringLiteral("MIT"));
        dialog.findChild<QPushButton *>(QStringLiteral("copy"))->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(QStringLiteral("Earshot 1.2.3, ")));
        QVERIFY(copied.contains(QStringLiteral("Ears 2.0 (MIT)\n")));
        QVERIFY(copied.contains(QStringLiteral("Wax (CC0-1.0)\n")));
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
