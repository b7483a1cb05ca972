// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controltip.h"

#include <QAbstractButton>

namespace earshot::views {

QString withKey(const QString &words, const QKeySequence &key)
{
    return key.isEmpty() ? words
                         : QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText));
}

void describeButton(QAbstractButton &button, const QString &words, const QKeySequence &key)
{
    button.setAccessibleName(words);
    button.setToolTip(withKey(words, key));
}

} // namespace earshot::views
