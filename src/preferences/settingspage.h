// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences/settingrow.h"
#include "settings/settings.h"

#include <QDoubleSpinBox>
#include <QList>
#include <QSignalBlocker>
#include <QWidget>

#include <functional>
#include <type_traits>

class QGridLayout;
class QVBoxLayout;

namespace earshot::preferences {

/** How a number is shown: a setting of 1500 ms as "1.5 s" has a unit of 1000. */
struct NumberForm
{
    QString suffix;
    double unit = 1;
    int decimals = 0;
    double step = 1;
    QString leastText = {}; ///< said instead of the least number; empty: the number
};

/** One of the values that a setting can have. */
struct SettingChoice
{
    QString value;
    QString text;
};

/** A page of the settings dialog: another face of the settings. What is changed here is changed everywhere at
 * once, and what is changed elsewhere is seen here. */
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    /** `settings` must outlive the page. `iconName` is one of views::icon(). */
    SettingsPage(const QString &title, const QString &iconName, settings::Settings &settings);

    [[nodiscard]] const QString &iconName() const { return m_iconName; }

    /** A paragraph above what is added next. */
    void addExplanation(const QString &text);
    /** The same where the text changes. */
    void addExplanation(QLabel *label);
    void addSwitch(const settings::Setting<bool> &setting, const SettingWords &words);
    template <typename Number>
    void addNumber(const settings::Setting<Number> &setting, const SettingWords &words,
                   const NumberForm &form);
    void addChoice(const settings::Setting<QString> &setting, const SettingWords &words,
                   const QList<SettingChoice> &choices);
    /** An editor of one's own for a setting; the owner keeps it true. */
    template <typename Value>
    SettingRow *addEditor(const settings::Setting<Value> &setting, const SettingWords &words, QWidget *editor,
                          bool hasOwnTitle = false);
    /** Anything as wide as the page. `search` tells in how many places the words are; null: in none. */
    void addWide(QWidget *widget, std::function<int(const QStringList &)> search);

    /** Marks what has all these words; none: nothing. @return how many settings have them */
    int search(const QStringList &words);

private:
    [[nodiscard]] static QDoubleSpinBox *numberBox(const NumberForm &form);

    QString m_iconName;
    settings::Settings &m_settings;
    QVBoxLayout *m_column;
    QGridLayout *m_grid;
    QList<SettingRow *> m_rows;
    QList<std::function<int(const QStringList &)>> m_searches;
};

template <typename Value>
SettingRow *SettingsPage::addEditor(const settings::Setting<Value> &setting, const SettingWords &words,
                                    QWidget *editor, bool hasOwnTitle)
{
    auto *row = new SettingRow(*m_grid, words, editor, hasOwnTitle);
    m_rows.append(row);
    connect(row, &SettingRow::resetRequested, this, [this, setting] { m_settings.reset(setting); });
    m_settings.follow(setting, row, [this, setting, row](const Value & /*value*/) {
        row->setChanged(m_settings.isChanged(setting));
    });
    return row;
}

template <typename Number>
void SettingsPage::addNumber(const settings::Setting<Number> &setting, const SettingWords &words,
                             const NumberForm &form)
{
    QDoubleSpinBox *box = numberBox(form);
    box->setRange(static_cast<double>(setting.least) / form.unit,
                  static_cast<double>(setting.most) / form.unit);
    addEditor(setting, words, box);
    m_settings.follow(setting, box, [box, unit = form.unit](Number value) {
        const QSignalBlocker blocker(box); // it shows what is in force already
        box->setValue(static_cast<double>(value) / unit);
    });
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, setting, unit = form.unit](double shown) {
        if constexpr (std::is_integral_v<Number>) {
            m_settings.set(setting, static_cast<Number>(qRound64(shown * unit)));
        } else {
            m_settings.set(setting, shown * unit);
        }
    });
}

} // namespace earshot::preferences
