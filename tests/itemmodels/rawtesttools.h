// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rawrowindex.h"

namespace earshot::support {

inline itemmodels::RawRowIndex rawIndexOf(const QByteArray &text, itemmodels::RawForm form)
{
    return itemmodels::RawRowIndex::of(text, form, std::atomic_bool(false));
}

/** A JSON array of the numbers from 1000 on. */
inline QByteArray listOf(int elements)
{
    QByteArray text = "[";
    for (int i = 0; i < elements; ++i) {
        text += (i > 0 ? "," : "") + QByteArray::number(1000 + i);
    }
    return text + "]";
}

} // namespace earshot::support
