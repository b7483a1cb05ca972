// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/softwarepart.h"

#include <QList>

namespace earshot::app {

/** What the program is made of besides itself, for About. */
[[nodiscard]] QList<window::SoftwarePart> softwareParts();

} // namespace earshot::app
