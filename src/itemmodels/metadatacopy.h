// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/metadatatexts.h"
#include "json/nodepath.h"

#include <QList>

namespace earshot::itemmodels {

/** What can be taken along of a value. */
enum class MetadataCopy : quint8 {
    Value,   ///< JSON exactly as received
    Text,    ///< of a string its text; of others as Value
    Key,     ///< as received, without escapes; of an element its index
    DotPath, ///< and the other forms of json::PathForm
    BracketPath,
    Pointer,
    JqPath,
    PrettyJson, ///< over several lines; of a string that holds JSON, that
    Filter,     ///< what finds the value and those like it, see MetadataQuery; the start of a long one
};

/** `reach` is for paths: the view says when a form could not say it all. Empty for what is no value. */
[[nodiscard]] json::PathText copied(const MetadataTexts &texts, const MetadataNode &value, MetadataCopy what);

/**
 * Lines of path, value and type, with a line of headings, in the given order, for a spreadsheet: strings as
 * their text, objects and arrays as JSON. Tabs, line breaks and backslashes are written \t, \n, \r and \\,
 * and a text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
[[nodiscard]] QString rowsAsTsv(const MetadataTexts &texts, const QList<MetadataNode> &values);

} // namespace earshot::itemmodels
