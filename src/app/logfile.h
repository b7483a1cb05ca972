// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QMutex>

namespace earshot::app {

/**
 * Writes the log to a file that only the user can read, every line redacted, 10 MiB at most. While an object
 * of this class lives it is the process's message handler; there may be one at a time.
 */
class LogFile final
{
public:
    /** @param path must be writable; isOpen() tells. An existing file is replaced. */
    explicit LogFile(const QString &path);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const QString &line);

    QMutex m_mutex; ///< messages come from any thread
    QFile m_file;
    QtMessageHandler m_formerHandler = nullptr;
};

} // namespace earshot::app
