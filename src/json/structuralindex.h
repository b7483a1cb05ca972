// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonfault.h"

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <span>

namespace earshot::json {

/** What is wrong with a text, and at which of its bytes. */
struct FaultPlace
{
    JsonFault kind = JsonFault::Unexpected;
    qsizetype offset = 0;
};

/**
 * Where the tokens of a JSON text begin: brackets, commas, colons, strings at their opening quote, and other
 * scalars. Finding them is what simdjson is fast at, and so are the checks of UTF-8 and of raw control
 * characters in strings. Between a string's closing quote and the next token stands white space only.
 */
class StructuralIndex final
{
    Q_DISABLE_COPY_MOVE(StructuralIndex)

public:
    StructuralIndex();
    ~StructuralIndex();

    /** Of a text below 4 GiB, which need not be padded. Nothing on success. */
    [[nodiscard]] std::optional<FaultPlace> build(QByteArrayView text);
    /** Ascending offsets. Valid as long as this object. */
    [[nodiscard]] std::span<const quint32> offsets() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace earshot::json
