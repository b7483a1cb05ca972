// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace earshot::window {

/** Something that the program is made of. */
struct SoftwarePart
{
    QString name;
    QString version; ///< empty: it has none
    QString licence; ///< SPDX
};

} // namespace earshot::window
