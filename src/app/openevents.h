// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QCoreApplication;

namespace earshot::app {

/** Passes on what macOS asks the running program to open: documents and links do not come by its arguments
 * there. */
class OpenEvents final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenEvents)

public:
    /** `application` must outlive this object. */
    explicit OpenEvents(QCoreApplication &application);

Q_SIGNALS:
    /** The path of a file, or a link. */
    void openRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace earshot::app
