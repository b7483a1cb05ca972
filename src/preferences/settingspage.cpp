// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace earshot::preferences {

SettingsPage::SettingsPage(const QString &title, const QString &iconName, settings::Settings &settings)
    : m_iconName(iconName), m_settings(settings), m_column(new QVBoxLayout(this)), m_grid(new QGridLayout)
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_column->addLayout(m_grid);
    m_column->addStretch();
    m_grid->setColumnStretch(1, 1);
}

void SettingsPage::addExplanation(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    addExplanation(label);
}

void SettingsPage::addExplanation(QLabel *label)
{
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 3);
}

void SettingsPage::addSwitch(const settings::Setting<bool> &setting, const SettingWords &words)
{
    auto *box = new QCheckBox(words.title, this);
    addEditor(setting, words, box, true);
    m_settings.follow(setting, box, [box](bool isOn) { box->setChecked(isOn); });
    connect(box, &QCheckBox::toggled, this, [this, setting](bool isOn) { m_settings.set(setting, isOn); });
}

void SettingsPage::addChoice(const settings::Setting<QString> &setting, const SettingWords &words,
                             const QList<SettingChoice> &choices)
{
    auto *box = new QComboBox(this);
    for (const SettingChoice &choice : choices) {
        box->addItem(choice.text, choice.value);
    }
    addEditor(setting, words, box);
    m_settings.follow(setting, box,
                      [box](const QString &value) { box->setCurrentIndex(box->findData(value)); });
    connect(box, &QComboBox::activated, this,
            [this, setting, box](int index) { m_settings.set(setting, box->itemData(index).toString()); });
}

void SettingsPage::addWide(QWidget *widget, std::function<int(const QStringList &)> search)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(widget, row, 0, 1, 3);
    m_grid->setRowStretch(row, 1); // as high as the page, too
    m_column->setStretchFactor(m_grid, 1);
    if (search) {
        m_searches.append(std::move(search));
    }
}

int SettingsPage::search(const QStringList &words)
{
    int found = 0;
    for (SettingRow *row : std::as_const(m_rows)) {
        const bool isFound = !words.isEmpty() && row->matches(words);
        row->setFound(isFound);
        found += isFound ? 1 : 0;
    }
    for (const auto &further : std::as_const(m_searches)) {
        found += further(words);
    }
    return found;
}

QDoubleSpinBox *SettingsPage::numberBox(const NumberForm &form)
{
    auto *box = new QDoubleSpinBox;
    box->setDecimals(form.decimals);
    box->setSingleStep(form.step);
    box->setSuffix(form.suffix);
    box->setSpecialValueText(form.leastText);
    box->setKeyboardTracking(false); // half a number is none
    return box;
}

} // namespace earshot::preferences
