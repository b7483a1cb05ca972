// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rawlayouter.h"

namespace earshot::itemmodels {

RawLayouter::RawLayouter(QObject *parent) : QObject(parent)
{}

void RawLayouter::layOut(const QByteArray &text, RawForm form)
{
    m_work.begin([this, text, form](const LatestWork::Run &run) {
        run.answerLast([this, index = RawRowIndex::of(text, form, run.isCancelled())] {
            m_index = index;
            Q_EMIT laidOut();
        });
    });
}

} // namespace earshot::itemmodels
