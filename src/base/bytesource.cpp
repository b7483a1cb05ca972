// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytesource.h"

namespace earshot::base {

ByteSource::ByteSource(QObject *parent) : QObject(parent)
{}

ByteSource::~ByteSource() = default;

void ByteSource::want(qint64, qint64)
{}

} // namespace earshot::base
