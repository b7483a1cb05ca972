// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hardening.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace earshot::app {

void preventCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // a refusal leaves the system's own limit
#endif
}

void forgetVariable(const char *name)
{
#ifdef Q_OS_UNIX
    if (char *value = ::getenv(name)) {
        std::fill_n(value, std::strlen(value), '\0'); // what /proc/PID/environ shows is this very memory
    }
#endif
    qunsetenv(name);
}

} // namespace earshot::app
