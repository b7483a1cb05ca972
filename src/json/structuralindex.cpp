// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/structuralindex.h"

#include <simdjson.h>

namespace earshot::json {

struct StructuralIndex::Parser
{
    std::unique_ptr<simdjson::internal::dom_parser_implementation> simd;
};

namespace {

FaultPlace faultOf(simdjson::error_code error, QByteArrayView text)
{
    switch (error) {
    case simdjson::EMPTY:
        return {JsonFault::Empty, 0};
    case simdjson::UTF8_ERROR:
        return {JsonFault::NotUtf8, firstInvalidUtf8(text)};
    case simdjson::UNESCAPED_CHARS:
        return {JsonFault::ControlCharacter, firstControlCharacterInString(text)};
    case simdjson::UNCLOSED_STRING:
        return {JsonFault::UnclosedString, text.size()};
    default: // CAPACITY, MEMALLOC
        return {JsonFault::TooLarge, 0};
    }
}

} // namespace

StructuralIndex::StructuralIndex() : m_parser(std::make_unique<Parser>())
{}

StructuralIndex::~StructuralIndex() = default;

std::optional<FaultPlace> StructuralIndex::build(QByteArrayView text)
{
    if (text.isEmpty()) {
        return FaultPlace{JsonFault::Empty, 0};
    }
    const auto size = static_cast<size_t>(text.size());
    // Nothing of simdjson's second stage is used, so no depth is needed; and its first stage reads whole
    // blocks only where they are whole.
    simdjson::error_code error =
        simdjson::get_active_implementation()->create_dom_parser_implementation(size, 1, m_parser->simd);
    if (error == simdjson::SUCCESS) {
        error = m_parser->simd->stage1(reinterpret_cast<const uint8_t *>(text.data()), size,
                                       simdjson::stage1_mode::regular);
    }
    return error == simdjson::SUCCESS ? std::nullopt : std::optional(faultOf(error, text));
}

std::span<const quint32> StructuralIndex::offsets() const
{
    return m_parser->simd ? std::span<const quint32>(m_parser->simd->structural_indexes.get(),
                                                     m_parser->simd->n_structural_indexes)
                          : std::span<const quint32>();
}

} // namespace earshot::json
