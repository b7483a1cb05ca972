// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;
class QLocale;

namespace earshot::app {

/**
 * Has the application speak the language of `locale`, Qt's own words included; without a translation it is
 * English with its plural forms. The translators belong to the application.
 */
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace earshot::app
