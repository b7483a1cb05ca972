// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is accepted must be held without loss, and pretty-printing must not change the tree.
#include "json/jsonpretty.h"
#include "json/nodetablebuilder.h"

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

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto parsed =
        json::parseJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
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
    const auto again = json::parseJson(json::prettyPrinted(nodes, json::NodeTable::root()).toUtf8());
    require(again.hasValue() && again.value().size() == nodes.size());
    return 0;
}
