// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mpris/desktopcontrol.h"

#include <QDBusAbstractAdaptor>
#include <QStringList>

namespace earshot::mpris {

/** What the program is, for the bus. Names and types are those of the MPRIS specification. */
class RootAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RootAdaptor)
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ canQuit CONSTANT)
    Q_PROPERTY(bool CanRaise READ canRaise CONSTANT)
    Q_PROPERTY(bool HasTrackList READ hasTrackList CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ nothing CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ nothing CONSTANT)

public:
    explicit RootAdaptor(DesktopControl *control) : QDBusAbstractAdaptor(control), m_control(control) {}

    [[nodiscard]] static bool canQuit() { return false; }
    [[nodiscard]] static bool canRaise() { return true; }
    [[nodiscard]] static bool hasTrackList() { return false; }
    [[nodiscard]] static QString identity() { return QStringLiteral("Earshot"); }
    [[nodiscard]] static QString desktopEntry() { return QStringLiteral("app.earshot.Earshot"); }
    [[nodiscard]] static QStringList nothing() { return {}; }

public Q_SLOTS:
    void Raise() { Q_EMIT m_control->raiseRequested(); }
    /** Does nothing, as CanQuit says: a media key must not close what somebody is reading. */
    void Quit() {}

private:
    DesktopControl *m_control;
};

} // namespace earshot::mpris
