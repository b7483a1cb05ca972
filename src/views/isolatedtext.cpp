// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/isolatedtext.h"

namespace earshot::views {

namespace {

constexpr QChar LeftToRightIsolate(0x2066);
constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopDirectionalIsolate(0x2069);

} // namespace

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : FirstStrongIsolate + text + PopDirectionalIsolate;
}

QString isolatedCode(const QString &text)
{
    return text.isEmpty() ? text : LeftToRightIsolate + text + PopDirectionalIsolate;
}

QString withoutIsolates(QString text)
{
    for (const QChar mark : {LeftToRightIsolate, FirstStrongIsolate, PopDirectionalIsolate}) {
        text.remove(mark);
    }
    return text;
}

} // namespace earshot::views
