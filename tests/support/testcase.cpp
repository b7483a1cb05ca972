// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

namespace earshot::support {

void TestCase::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestCase::init()
{
    // The offscreen platform says this whenever a window or a popup is shown (Qt 6.4).
    QTest::failOnWarning(QRegularExpression(QStringLiteral(
        "^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard))")));
}

} // namespace earshot::support
