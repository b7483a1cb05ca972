// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace earshot::itemmodels {

/** A turn of the agent that was waited for otherwise than the reply says. */
struct WaitDifference
{
    qint64 turnMs = 0;     ///< where the turn begins in the recording
    QString text;          ///< what was said; hostile
    double heardMs = 0;    ///< negative: the agent cut in
    double reportedMs = 0; ///< `e2e_latency`

    bool operator==(const WaitDifference &) const = default;
};

/** Waits as they were heard beside those that were reported, a turn in each row. */
class WaitDifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitDifferenceModel)

public:
    enum Column { Time, Heard, Reported, Difference, Text, ColumnCount };

    explicit WaitDifferenceModel(QObject *parent = nullptr);

    void setWaits(const QList<WaitDifference> &waits);
    /** Where to listen from to hear the wait of a row: a second before it begins. */
    [[nodiscard]] qint64 listenFromMs(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const WaitDifference &wait, int column) const;

    QList<WaitDifference> m_waits;
};

} // namespace earshot::itemmodels
