// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is accepted must be held without loss, pretty-printing must not change the tree, and every written
// path must lead back.
#include "json/jsonpretty.h"
#include "json/nodediff.h"
#include "json/nodepath.h"
#include "json/nodetablebuilder.h"
#include "json/pathreader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace earshot;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void requirePaths(const json::NodeTable &nodes, json::NodeId node)
{
    using json::PathForm;
    const json::NodePath path = json::pathTo(nodes, node);
    require(json::nodeAt(nodes, path) == node);
    for (const PathForm form : {PathForm::Dot, PathForm::Bracket, PathForm::Pointer, PathForm::Jq}) {
        const json::PathText written = json::pathText(path, form);
        const auto read = json::readPath(written.text, form);
        require(read.has_value());
        require(written.reach != json::PathText::Reach::Node || json::nodeAt(nodes, *read) == node);
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto parsed =
        json::parseJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const QString asText =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(json::readPattern(asText));
    static_cast<void>(json::readAnyPath(asText));
    if (!parsed.hasValue()) {
        require(!parsed.problem().text.isEmpty());
        return 0;
    }
    const json::NodeTable &nodes = parsed.value();
    require(nodes.raw(json::NodeTable::root()) == QByteArrayView(nodes.bytes()).trimmed());
    for (json::NodeId node = 0; node < nodes.size(); ++node) {
        static_cast<void>(nodes.string(node));
        // Of duplicate keys a pointer names the last, whose inside may differ.
        const QString pointer = nodes.pointer(node);
        const json::NodeId found = nodes.find(pointer);
        require(found == json::NoNode || (found >= node && nodes.pointer(found) == pointer));
    }
    constexpr json::NodeId MostPaths = 200; // the time for all goes with the square
    for (json::NodeId node = 0; node < std::min(nodes.size(), MostPaths); ++node) {
        requirePaths(nodes, node);
        const json::NodeId children = nodes.childCount(node);
        require(children == 0 || nodes.indexInParent(nodes.child(node, children - 1)) == children - 1);
    }
    require(json::changedNodes(nodes, nodes, false).empty());
    const auto again = json::parseJson(json::prettyPrinted(nodes, json::NodeTable::root()).toUtf8());
    require(again.hasValue() && again.value().size() == nodes.size());
    return 0;
}
