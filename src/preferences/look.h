// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

namespace earshot::settings {
class Settings;
}

namespace earshot::preferences {

/** Gives all windows the colours, the font and the density of the settings, now and after each change. */
class Look final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Look)

public:
    /** The QApplication must exist; `settings` must outlive this object. */
    explicit Look(const settings::Settings &settings, QObject *parent = nullptr);

private:
    void applyFont() const;

    const settings::Settings &m_settings;
    QFont m_systemFont;
};

} // namespace earshot::preferences
