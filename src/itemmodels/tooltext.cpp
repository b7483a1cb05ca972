// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/tooltext.h"

namespace earshot::itemmodels {

QString readableToolText(const QString &received)
{
    return received;
}

} // namespace earshot::itemmodels
