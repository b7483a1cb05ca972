// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "accounts/apiaddress.h"
#include "accounts/profile.h"
#include "app/arguments.h"
#include "base/clocktime.h"
#include "preferences/appearance.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace earshot::app {

namespace {

/** Context of the translations. */
class CommandLine final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/** The options, in the order of the help text. */
struct CommandLineOptions
{
    QCommandLineOption demo{QStringLiteral("demo"),
                            CommandLine::tr("Open the built-in demonstration; needs no account.")};
    QCommandLineOption list{QStringLiteral("list"), CommandLine::tr("Begin with the list of conversations.")};
    QCommandLineOption apiUrl{QStringLiteral("api-url"), CommandLine::tr("Address of the API."),
                              QStringLiteral("URL")};
    QCommandLineOption org{QStringLiteral("org"),
                           CommandLine::tr("Organisation id, needed with a personal token (pat_…)."),
                           QStringLiteral("ID")};
    QCommandLineOption tokenFile{QStringLiteral("token-file"),
                                 CommandLine::tr("Read the token from the first line of FILE."),
                                 QStringLiteral("FILE")};
    QCommandLineOption at{QStringLiteral("at"),
                          CommandLine::tr("Start at this place of the recording: 83, 1:23 or 1:02:03.5."),
                          QStringLiteral("TIME")};
    QCommandLineOption play{QStringLiteral("play"),
                            CommandLine::tr("Play the recording as soon as it is there.")};
    QCommandLineOption playFor{
        QStringLiteral("play-for"),
        CommandLine::tr("With --snapshot: play SECONDS of the recording before the picture is taken."),
        QStringLiteral("SECONDS")};
    QCommandLineOption snapshot{
        QStringLiteral("snapshot"),
        CommandLine::tr("Wait until everything is loaded, write a picture of the window to FILE and exit."),
        QStringLiteral("FILE.png")};
    QCommandLineOption windowSize{QStringLiteral("window-size"),
                                  CommandLine::tr("Size of the window, such as 1280x800."),
                                  QStringLiteral("WxH")};
    QCommandLineOption appearance{QStringLiteral("appearance"),
                                  CommandLine::tr("Colours: system, light or dark."), QStringLiteral("NAME")};
    QCommandLineOption printTurns{
        QStringLiteral("print-turns"),
        CommandLine::tr("With --snapshot: print the first N turns to the standard output."),
        QStringLiteral("N")};
    QCommandLineOption logFile{
        QStringLiteral("log-file"),
        CommandLine::tr("Write a log to FILE. It holds no tokens and nothing of what was said."),
        QStringLiteral("FILE")};
    QCommandLineOption version{QStringLiteral("version"), CommandLine::tr("Print the version and exit.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            CommandLine::tr("Print this text and exit.")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {demo,     list,       apiUrl,     org,        tokenFile, at,      play, playFor,
                snapshot, windowSize, appearance, printTurns, logFile,   version, help};
    }
};

/** @return why the address cannot be used. An empty variable is like none, as shells have it. */
QString takeApiUrl(const QCommandLineParser &parser, const CommandLineOptions &known,
                   const QProcessEnvironment &environment, Options &options)
{
    QString given = environment.value(QStringLiteral("ANYREACH_API_URL"));
    options.hasApiUrl = parser.isSet(known.apiUrl) || !given.isEmpty();
    if (parser.isSet(known.apiUrl)) {
        given = parser.value(known.apiUrl);
    }
    auto parsed = accounts::parseApiAddress(options.hasApiUrl ? given : accounts::defaultApiUrl().toString());
    if (!parsed.hasValue()) {
        return parsed.problem().text;
    }
    options.endpoint.apiUrl = parsed.takeValue();
    return {};
}

QString checkedNumbers(const QCommandLineParser &parser, const CommandLineOptions &known, Options &options)
{
    if (parser.isSet(known.at)) {
        options.atMs = base::parseClockTimeMs(parser.value(known.at));
        if (!options.atMs) {
            return CommandLine::tr("--at takes a time such as 83, 1:23 or 1:02:03.5.");
        }
    }
    if (parser.isSet(known.playFor)) {
        options.playForMs = base::parseClockTimeMs(parser.value(known.playFor));
        options.play = true;
        if (!options.playForMs) {
            return CommandLine::tr("--play-for takes a number of seconds.");
        }
    }
    if (parser.isSet(known.windowSize)) {
        static const QRegularExpression form(QStringLiteral(R"(\A(\d{3,5})x(\d{3,5})\z)"));
        const auto match = form.match(parser.value(known.windowSize));
        if (!match.hasMatch() || match.captured(1).toInt() > 16384 || match.captured(2).toInt() > 16384) {
            return CommandLine::tr("--window-size takes a size such as 1280x800.");
        }
        options.windowSize = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (parser.isSet(known.printTurns)) {
        bool ok = false;
        options.printTurns = parser.value(known.printTurns).toInt(&ok);
        if (!ok || options.printTurns < 0) {
            return CommandLine::tr("--print-turns takes a number.");
        }
    }
    return {};
}

QString checkedTogether(const Options &options)
{
    if (options.demo && !options.endpoint.apiUrl.isEmpty()) {
        return CommandLine::tr("--demo brings its own API: leave out --api-url.");
    }
    if (options.snapshotFile.isEmpty() && (options.playForMs || options.printTurns > 0)) {
        return CommandLine::tr("--play-for and --print-turns go with --snapshot.");
    }
    if (options.list && !options.conversation.isEmpty()) {
        return CommandLine::tr("--list goes without a conversation.");
    }
    if (!options.snapshotFile.isEmpty() && options.conversation.isEmpty() && !options.demo && !options.list) {
        return CommandLine::tr("--snapshot needs a conversation, --list or --demo.");
    }
    return {};
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments, const QProcessEnvironment &environment)
{
    const CommandLineOptions known;
    QCommandLineParser parser;
    parser.addOptions(known.all());
    ParsedCommandLine parsed;
    Options &options = parsed.options;
    if (!parser.parse(arguments)) {
        parsed.error = parser.errorText();
        return parsed;
    }
    if (parser.isSet(known.help) || parser.isSet(known.version)) {
        options.action = parser.isSet(known.help) ? Options::Action::ShowHelp : Options::Action::ShowVersion;
        return parsed;
    }
    if (parser.positionalArguments().size() > 1) {
        parsed.error = CommandLine::tr("Only one conversation can be named.");
        return parsed;
    }
    options.conversation = withoutFileScheme(parser.positionalArguments().value(0));
    if (options.conversation.isEmpty() && !parser.positionalArguments().isEmpty()) {
        parsed.error = CommandLine::tr("The conversation's id is empty.");
        return parsed;
    }
    options.demo = parser.isSet(known.demo);
    options.list = parser.isSet(known.list);
    options.play = parser.isSet(known.play);
    options.tokenFile = parser.value(known.tokenFile);
    options.snapshotFile = parser.value(known.snapshot);
    options.logFile = parser.value(known.logFile);
    options.token = environment.value(QStringLiteral("ANYREACH_TOKEN")).trimmed().toUtf8();
    options.endpoint.organizationId = parser.isSet(known.org)
                                          ? parser.value(known.org)
                                          : environment.value(QStringLiteral("ANYREACH_ORG_ID"));

    if (parser.isSet(known.appearance)) {
        options.colours = parser.value(known.appearance);
        if (!preferences::appearanceFromName(*options.colours)) {
            parsed.error = CommandLine::tr("--appearance takes system, light or dark.");
            return parsed;
        }
    }
    if (parser.isSet(known.apiUrl) || !options.demo) {
        parsed.error = takeApiUrl(parser, known, environment, options);
    }
    if (parsed.error.isEmpty()) {
        parsed.error = checkedNumbers(parser, known, options);
    }
    if (parsed.error.isEmpty()) {
        parsed.error = checkedTogether(options);
    }
    return parsed;
}

QString helpText()
{
    QString text = CommandLine::tr(
        "Usage: earshot [options] [CONVERSATION]\n\n"
        "Opens a conversation that an AI agent handled: transcript, metadata, recording.\n\n"
        "CONVERSATION is an id, a link of the dashboard, an earshot: link or a saved .json file.\n\n"
        "Options:\n");
    const auto options = CommandLineOptions().all();
    for (const QCommandLineOption &option : options) {
        const QString name = QStringLiteral("  --") + option.names().constLast() +
                             (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
        text += name.leftJustified(26) + u' ' + option.description() + u'\n';
    }
    text += CommandLine::tr(
        "\nEnvironment:\n"
        "  ANYREACH_TOKEN            The token (ak_… or pat_…). No option takes it, so that it cannot be "
        "seen\n"
        "                            in the list of processes.\n"
        "  ANYREACH_ORG_ID           Like --org.\n"
        "  ANYREACH_API_URL          Like --api-url.\n\n"
        "Exit codes:\n"
        "  0 done   1 other   2 usage   3 not authorised   4 not found   5 network\n"
        "  6 reply not understood   7 a recording was asked for and there is none or it cannot be fetched\n");
    return text;
}

} // namespace earshot::app
