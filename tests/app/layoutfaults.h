// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace earshot::app {

/** What is wrong in a visible window under support::PseudoTranslator: texts that were not translated. Texts
 * that the conversation brings along are no fault: those are the contents of the views and of labels that say
 * so by name. */
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window);

/** Labels and buttons whose text does not fit, and a window that does not fit on a screen of 1920x1080 at 200
 * %. */
[[nodiscard]] QStringList clippedTexts(const QWidget &window);

} // namespace earshot::app
