// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every row of the metadata tree must know its place, also in texts in strings and below a filter that the
// first line types, and reports, comparisons and copies must take whatever is JSON.
#include "itemmodels/metadatachanges.h"
#include "itemmodels/metadatacopy.h"
#include "itemmodels/metadataquery.h"
#include "itemmodels/metadatarows.h"
#include "itemmodels/shapereport.h"
#include "json/nodetablebuilder.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace earshot;
using itemmodels::MetadataNode;

namespace {

constexpr int MostRows = 2000;

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void walk(const itemmodels::MetadataTexts &texts, const itemmodels::MetadataRows &rows,
          const MetadataNode &parent, int &left)
{
    const int count = rows.rowCount(parent);
    for (int row = 0; row < count && --left > 0; ++row) {
        const MetadataNode child = rows.row(parent, row);
        require(rows.rowOf(child) == row && rows.parentOf(child) == parent && rows.isShown(child));
        if (child.isValue()) {
            require(texts.valueAt(texts.pathTo(child)) == child);
            static_cast<void>(itemmodels::copied(texts, child, itemmodels::MetadataCopy::JqPath));
        }
        walk(texts, rows, child, left);
    }
}

/** What is skipped unseen among many nodes must not be found alone either. */
void requireEach(const json::NodeTable &table, const itemmodels::MetadataQuery &query,
                 const std::vector<json::NodeId> &found)
{
    std::vector<json::NodeId> alone;
    for (json::NodeId node = 0; node < table.size(); ++node) {
        itemmodels::findNodes(table, query, node, node + 1, alone);
    }
    require(alone == found);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype lineEnd = input.indexOf('\n');
    const auto query =
        itemmodels::MetadataQuery::of(QString::fromUtf8(input.first(std::max<qsizetype>(lineEnd, 0))));
    auto parsed = json::parseJson(input.sliced(lineEnd + 1));
    if (!parsed.hasValue()) {
        return 0;
    }
    const json::NodeTable table = parsed.takeValue();
    const itemmodels::MetadataTexts texts(table);
    itemmodels::MetadataRows rows;
    rows.reset(&texts, nullptr);
    int left = MostRows;
    walk(texts, rows, {}, left);

    std::vector<json::NodeId> found;
    itemmodels::findNodes(table, query, 0, table.size(), found);
    requireEach(table, query, found);
    const itemmodels::MetadataMatches matches(table, found, true);
    rows.reset(&texts, &matches);
    left = MostRows;
    walk(texts, rows, {}, left);

    static_cast<void>(itemmodels::shapeReport(table));
    const auto text = json::parseJson(table.string(json::NodeTable::root()).toUtf8());
    if (text.hasValue()) {
        const itemmodels::MetadataChanges changes(text.value(), table, false);
        for (qsizetype i = 0; i < changes.count(); ++i) {
            static_cast<void>(changes.at(i));
            static_cast<void>(changes.textOf(changes.at(i).node));
        }
    }
    return 0;
}
