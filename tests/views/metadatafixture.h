// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/metadatatesttools.h"
#include "itemmodels/metadatatreemodel.h"

namespace earshot::views {

using support::tableOf;

/** A reply of three levels with a hostile key and value, a link and JSON in a string. */
inline QByteArray sampleReply()
{
    return "{\"id\\u202e\":\"<b>conv\\u202e_1\",\"agent\":{\"name\":\"Nora\",\"tags\":[\"late\",\"gold\"]},"
           "\"arguments\":\"{\\\"order\\\": "
           "7}\",\"link\":\"https://example.test/a\",\"phone\":\"+12025550142\"}";
}

} // namespace earshot::views
