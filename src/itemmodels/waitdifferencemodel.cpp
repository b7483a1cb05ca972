// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/waitdifferencemodel.h"

#include "base/clocktime.h"
#include "base/visibletext.h"
#include "itemmodels/latencytext.h"

#include <algorithm>
#include <cmath>

namespace earshot::itemmodels {

namespace {

constexpr qint64 RunUpMs = 1000;

/** "+1.8 s" or "−420 ms" */
QString signedDuration(double durationMs)
{
    return (durationMs < 0 ? QChar(0x2212) : QChar(u'+')) + shortDuration(std::abs(durationMs));
}

} // namespace

WaitDifferenceModel::WaitDifferenceModel(QObject *parent) : QAbstractTableModel(parent)
{}

void WaitDifferenceModel::setWaits(const QList<WaitDifference> &waits)
{
    if (waits != m_waits) { // else a selection would be lost for nothing
        beginResetModel();
        m_waits = waits;
        endResetModel();
    }
}

qint64 WaitDifferenceModel::listenFromMs(int row) const
{
    const WaitDifference &wait = m_waits.at(row);
    const auto waitedMs = static_cast<qint64>(std::llround(std::max({wait.heardMs, wait.reportedMs, 0.0})));
    return std::max<qint64>(wait.turnMs - waitedMs - RunUpMs, 0);
}

int WaitDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_waits.size());
}

int WaitDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WaitDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return text(m_waits.at(index.row()), index.column());
    }
    return {};
}

QString WaitDifferenceModel::text(const WaitDifference &wait, int column) const
{
    switch (column) {
    case Time:
        return base::formatClockTime(wait.turnMs);
    case Heard:
        return wait.heardMs < 0 ? tr("cut in %1 early").arg(shortDuration(-wait.heardMs))
                                : shortDuration(wait.heardMs);
    case Reported:
        return shortDuration(wait.reportedMs);
    case Difference:
        return signedDuration(wait.heardMs - wait.reportedMs);
    case Text:
        return base::visibleText(wait.text, base::TextForm::SingleLine);
    default:
        return {};
    }
}

QVariant WaitDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Heard:
        return tr("Heard");
    case Reported:
        return tr("Reported");
    case Difference:
        return tr("Difference");
    case Text:
        return tr("Turn");
    default:
        return {};
    }
}

} // namespace earshot::itemmodels
