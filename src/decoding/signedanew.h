// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/nodetable.h"

namespace earshot::decoding {

/**
 * Whether two replies about a conversation say the same, apart from the signatures of the links to its
 * recording, which the API makes anew for each reply. Order and white space do not count. Thread-safe; takes
 * time with the size of what is not the same byte for byte.
 */
[[nodiscard]] bool isOnlySignedAnew(const json::NodeTable &before, const json::NodeTable &after);

} // namespace earshot::decoding
