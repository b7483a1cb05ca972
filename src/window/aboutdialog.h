// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/softwarepart.h"

#include <QDialog>
#include <QList>

namespace earshot::window {

/** Says what the program is, and of which parts it is made, with their versions and licences; both can be
 * copied. */
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    AboutDialog(const QList<SoftwarePart> &parts, QWidget *parent);

private:
    [[nodiscard]] QString plainText() const;

    QList<SoftwarePart> m_parts;
};

} // namespace earshot::window
