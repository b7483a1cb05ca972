// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/listfilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace earshot::views {

/** Fields for everything that the API can filter its list by. Tells the filter when the user applies it. */
class ListFilterPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListFilterPanel)

public:
    explicit ListFilterPanel(QWidget *parent = nullptr);
    ~ListFilterPanel() override;

    /** Fills the fields. */
    void setFilter(const conversation::ListFilter &filter);
    /** What the fields say now, applied or not. */
    [[nodiscard]] conversation::ListFilter filter() const;
    void setFocusToFirstField();

Q_SIGNALS:
    /** The user wants the list filtered so. */
    void filterApplied(const earshot::conversation::ListFilter &filter);

private:
    /** A moment that may be left open. */
    struct Moment
    {
        QCheckBox *isSet = nullptr;
        QDateTimeEdit *time = nullptr;
    };

    void addField(const QString &name, QWidget *field);
    QComboBox *addChoice(const QString &objectName, const QString &name);
    QLineEdit *addText(const QString &objectName, const QString &name, const QString &hint);
    QSpinBox *addNumber(const QString &objectName, const QString &name);
    Moment addMoment(const QString &objectName, const QString &name);
    void apply();
    void checkMetadata();

    QGridLayout *m_grid;
    int m_fieldCount = 0;
    QComboBox *m_status;
    QComboBox *m_channel;
    QComboBox *m_direction;
    QLineEdit *m_caller;
    QLineEdit *m_agentId;
    QLineEdit *m_agentVersionId;
    QLineEdit *m_agentNumber;
    QLineEdit *m_webWidgetId;
    QSpinBox *m_leastDurationS;
    QSpinBox *m_mostDurationS;
    QSpinBox *m_leastUserTurns;
    QSpinBox *m_mostUserTurns;
    QLineEdit *m_metadata;
    Moment m_after;
    Moment m_before;
    QLabel *m_metadataProblem;
    QPushButton *m_apply;
};

} // namespace earshot::views
