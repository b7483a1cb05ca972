// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/savedfilterbox.h"

#include "session/savedfilters.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace earshot::window {

SavedFilterBox::SavedFilterBox(session::SavedFilters &filters, QWidget *parent)
    : QWidget(parent)
    , m_filters(filters)
    , m_names(new QComboBox(this))
    , m_save(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_names->setObjectName(QStringLiteral("savedFilters"));
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setMinimumContentsLength(16);
    m_names->setMaxVisibleItems(20);
    m_names->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // of ten thousand names too
    m_names->setAccessibleName(tr("Saved filters"));
    m_names->lineEdit()->setPlaceholderText(tr("Saved filters"));
    m_names->lineEdit()->setMaxLength(session::SavedFilters::LongestName);
    m_names->lineEdit()->setAccessibleName(tr("Name of the filter"));
    m_save->setText(tr("&Save"));
    m_save->setObjectName(QStringLiteral("saveFilter"));
    m_save->setToolTip(tr("Keep the filter under this name"));
    m_remove->setText(tr("Re&move"));
    m_remove->setObjectName(QStringLiteral("removeFilter"));
    m_remove->setToolTip(tr("Forget the filter of this name"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_names);
    row->addWidget(m_save);
    row->addWidget(m_remove);
    connect(m_names, &QComboBox::activated, this,
            [this](int) { Q_EMIT chosen(m_filters.filter(m_names->currentText())); });
    connect(m_names, &QComboBox::editTextChanged, this, &SavedFilterBox::update);
    connect(m_save, &QToolButton::clicked, this, &SavedFilterBox::saveRequested);
    connect(m_remove, &QToolButton::clicked, this, &SavedFilterBox::remove);
    fill({});
}

SavedFilterBox::~SavedFilterBox() = default;

void SavedFilterBox::save(const conversation::ListFilter &filter)
{
    const QString name = m_names->currentText().trimmed();
    if (m_filters.save(name, filter)) {
        fill(name);
    } else {
        Q_EMIT refused();
    }
}

void SavedFilterBox::fill(const QString &name)
{
    {
        const QSignalBlocker blocker(m_names);
        m_names->clear();
        m_names->addItems(m_filters.names());
        m_names->setCurrentIndex(m_names->findText(name, Qt::MatchExactly | Qt::MatchCaseSensitive));
        m_names->setEditText(name);
    }
    update();
}

void SavedFilterBox::remove()
{
    m_filters.remove(m_names->currentText().trimmed());
    fill({});
}

void SavedFilterBox::update()
{
    const QString name = m_names->currentText().trimmed();
    m_save->setEnabled(!name.isEmpty());
    m_remove->setEnabled(m_names->findText(name, Qt::MatchExactly | Qt::MatchCaseSensitive) >= 0);
}

} // namespace earshot::window
