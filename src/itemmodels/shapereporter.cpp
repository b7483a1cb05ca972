// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/shapereporter.h"

#include "itemmodels/shapereport.h"

namespace earshot::itemmodels {

ShapeReporter::ShapeReporter(QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

ShapeReporter::~ShapeReporter()
{
    m_threads.waitForDone(); // no worker may post to an object that is gone
}

void ShapeReporter::report(const json::NodeTable &reply)
{
    m_wish = std::make_shared<int>();
    m_threads.start([this, wish = m_wish, reply] {
        QMetaObject::invokeMethod(this, [this, wish, report = shapeReport(reply)] {
            if (wish == m_wish) {
                Q_EMIT reported(report);
            }
        });
    });
}

} // namespace earshot::itemmodels
