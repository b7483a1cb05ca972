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
    // The offscreen platform says the first whenever a window or a popup is shown (Qt 6.4),
    // QAbstractItemModelTester the second where a test has no QtGui, since it looks for a QPixmap (Qt 6.8).
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)|"
                       "Trying to construct an instance of an invalid type, type id: 4097$)")));
}

} // namespace earshot::support
