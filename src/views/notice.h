// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::views {

/** What a person can do about a notice. */
enum class WayOut : quint8 {
    None,
    Retry,     ///< the same again
    SignIn,    ///< give another token or organisation
    OpenOther, ///< open another conversation
    ShowAll,   ///< leave out no more
    Cancel,    ///< end what runs
};

/** What a pane says instead of its content. */
struct Notice
{
    QString icon; ///< name in resources/icons
    QString heading;
    QString text;
    QString detail; ///< what the other side said; hostile, shown as plain text
    WayOut primary = WayOut::None;
    WayOut secondary = WayOut::None;

    bool operator==(const Notice &) const = default;
};

} // namespace earshot::views
