// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <QtTest>

using namespace earshot;

class TestTranslation final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesEnglishItsPluralForms_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
        QTest::addRow("a language without a translation") << QLocale(QLocale::Basque);
    }
    void givesEnglishItsPluralForms()
    {
        QFETCH(QLocale, locale);
        app::installTranslations(*QCoreApplication::instance(), locale);
        const auto wait = [](int seconds) {
            return QCoreApplication::translate("ReplyTexts", "Try again in %n second(s).", nullptr, seconds);
        };
        QCOMPARE(wait(1), QStringLiteral("Try again in 1 second."));
        QCOMPARE(wait(5), QStringLiteral("Try again in 5 seconds."));
    }
    void cleanup() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
