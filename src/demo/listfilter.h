// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/httprequest.h"

#include <QJsonObject>

namespace earshot::demo {

/** Whether a conversation fits the filters of a list request, each as the reference documents it. */
[[nodiscard]] bool fitsFilter(const QJsonObject &conversation, const HttpRequest &request);

} // namespace earshot::demo
