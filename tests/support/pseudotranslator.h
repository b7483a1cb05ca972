// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace earshot::support {

/**
 * A language that nobody speaks: every text comes in brackets, with marks on its letters and almost half as
 * long again, as German or Finnish are. A text without the brackets was not translated, one that does not fit
 * will be clipped.
 */
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PseudoTranslator)

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
    /** Whether letters of `text` stand outside the brackets, so that it was not translated. */
    [[nodiscard]] static bool hasUntranslated(const QString &text);
};

} // namespace earshot::support
