// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/shapereporter.h"

#include "itemmodels/shapereport.h"

namespace earshot::itemmodels {

ShapeReporter::ShapeReporter(QObject *parent) : QObject(parent)
{}

void ShapeReporter::report(const json::NodeTable &reply)
{
    m_work.begin([this, reply](const LatestWork::Run &run) {
        run.answerLast([this, report = shapeReport(reply)] { Q_EMIT reported(report); });
    });
}

} // namespace earshot::itemmodels
