// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/softwareparts.h"

#include <QtGlobal>

namespace earshot::app {

// Qt tells the version that runs; the others that with which the program was built.
QList<window::SoftwarePart> softwareParts()
{
    return {
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0-only")},
        {QStringLiteral("FFmpeg (libavcodec)"), QStringLiteral(LIBAVCODEC_BUILT),
         QStringLiteral("LGPL-2.1-or-later AND GPL-2.0-or-later")},
        {QStringLiteral("SoundTouch"), QStringLiteral(SOUNDTOUCH_BUILT), QStringLiteral("LGPL-2.1-or-later")},
        {QStringLiteral("simdjson"), QStringLiteral(SIMDJSON_BUILT), QStringLiteral("Apache-2.0")},
        {QStringLiteral("QtKeychain"), QStringLiteral(QTKEYCHAIN_BUILT), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("Tabler Icons"), QStringLiteral("3.51.0"), QStringLiteral("MIT")},
    };
}

} // namespace earshot::app
