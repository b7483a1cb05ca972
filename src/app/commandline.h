// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetching/endpoint.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

class QProcessEnvironment;

namespace earshot::app {

/** What the command line and the environment ask for. */
struct Options
{
    enum class Action : quint8 { Run, ShowHelp, ShowVersion };
    Action action = Action::Run;
    bool demo = false;
    bool list = false; ///< begin with the list of conversations
    bool play = false;
    QString conversation; ///< as given; empty: none
    fetching::Endpoint endpoint;
    bool hasApiUrl = false; ///< the address was given, and is not only the usual one
    QByteArray token;       ///< from the environment
    QString tokenFile;      ///< wins over the environment; empty: none
    std::optional<qint64> atMs;
    std::optional<qint64> playForMs; ///< how long to play before the snapshot
    QString snapshotFile;
    std::optional<QSize> windowSize;
    std::optional<QString> colours; ///< name of an appearance; none: as the settings say
    int printTurns = 0;
    QString logFile;
};

/** Options, or in `error` one translated sentence why they cannot be used. */
struct ParsedCommandLine
{
    Options options;
    QString error;
};

/** Reads arguments (the program's name first) and environment. Pure: opens no file, needs no application
 * object. */
[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList &arguments,
                                                 const QProcessEnvironment &environment);

/** The text of `--help`. */
[[nodiscard]] QString helpText();

} // namespace earshot::app
