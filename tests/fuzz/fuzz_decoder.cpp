// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes give a conversation with consistent paths, or a Problem with a text.
#include "decoding/conversationdecoder.h"

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
    const auto decoded = decoding::decodeConversation(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!decoded.hasValue()) {
        require(!decoded.problem().text.isEmpty());
        return 0;
    }
    const auto &conversation = decoded.value().conversation;
    for (const auto &turn : conversation.turns) {
        require(turn.path.startsWith(conversation.transcriptPath));
    }
    const auto &recording = conversation.recording;
    require(recording.linkPath.isEmpty() == recording.link.isEmpty());
    require(recording.startedAtPath.isEmpty() == !recording.startedAtMs);
    return 0;
}
