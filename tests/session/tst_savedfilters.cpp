// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/savedfilters.h"
#include "support/testcase.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using conversation::ListFilter;
using session::SavedFilters;

namespace {

ListFilter failed()
{
    ListFilter filter;
    filter.status = QStringLiteral("failed");
    filter.callerId = QStringLiteral("+1, \"2\"");
    return filter;
}

} // namespace

class TestSavedFilters final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThemByName()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("filters.ini"));
        {
            SavedFilters filters(path);
            QVERIFY(!QFile::exists(path));
            QVERIFY(filters.save(QStringLiteral(" b/ä = 1 "), failed()));
            QVERIFY(filters.save(QStringLiteral("a"), {}));
            QVERIFY(filters.save(QStringLiteral("a"), failed()));
            QVERIFY(!filters.save(QStringLiteral("  "), failed()));
        }
        SavedFilters filters(path);
        QCOMPARE(filters.names(), QStringList({QStringLiteral("a"), QStringLiteral("b/ä = 1")}));
        QCOMPARE(filters.filter(QStringLiteral("b/ä = 1")), failed());
        QCOMPARE(filters.filter(QStringLiteral("c")), ListFilter());
        filters.remove(QStringLiteral("a"));
        QCOMPARE(SavedFilters(path).names().size(), 1);
        filters.clear();
        QVERIFY(filters.names().isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void tenThousandAreFineAndMoreAreRefused()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("filters.ini"));
        {
            QSettings settings(path, QSettings::IniFormat);
            settings.beginWriteArray(QStringLiteral("filters"), SavedFilters::Most);
            for (int i = 0; i < SavedFilters::Most; ++i) {
                settings.setArrayIndex(i);
                settings.setValue(QStringLiteral("name"), QStringLiteral("filter %1").arg(i));
                settings.setValue(QStringLiteral("query"), QStringLiteral("status=failed"));
            }
            settings.endArray();
        }
        SavedFilters filters(path);
        QCOMPARE(filters.names().size(), SavedFilters::Most);
        QVERIFY(!filters.save(QStringLiteral("one more"), failed()));
        QVERIFY(filters.save(QStringLiteral("filter 77"), failed()));
        filters.remove(QStringLiteral("filter 78"));
        QVERIFY(filters.save(QStringLiteral("one more"), failed()));
        QCOMPARE(SavedFilters(path).names().size(), SavedFilters::Most);
    }
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
