// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace earshot::app {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    auto *ours = new QTranslator(&application);
    const bool isTranslated =
        ours->load(locale, QStringLiteral("earshot"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    // Qt's texts only beside ours: a window in two languages is worse than one in English.
    if (isTranslated && locale.language() != QLocale::English) {
        auto *qts = new QTranslator(&application);
        if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(qts);
        }
    }
    if (isTranslated || ours->load(QStringLiteral(":/i18n/earshot_en.qm"))) {
        QCoreApplication::installTranslator(ours); // after Qt's: the last one is asked first
    }
}

} // namespace earshot::app
