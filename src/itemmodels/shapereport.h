// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <QString>

namespace earshot::itemmodels {

/**
 * What a reply looks like, without a single value of it, so that somebody can show it to a stranger: keys,
 * types, how often, recognised formats, and sizes up to the next power of two. All elements of an array, and
 * the JSON texts in strings, are one shape. Keys that are data are told by their form (ShapeKeys). Plain text
 * in English. Looks at every node; large replies belong in a worker thread.
 */
[[nodiscard]] QString shapeReport(const json::NodeTable &reply);

} // namespace earshot::itemmodels
