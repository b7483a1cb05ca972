// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include "app/composition.h"
#include "app/handover.h"
#include "app/hardening.h"
#include "app/logfile.h"
#include "app/openevents.h"
#include "app/tokenfile.h"
#include "app/translation.h"
#include "demo/demoserver.h"
#include "playback/audioplayerfactory.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>
#include <memory>
#include <optional>

namespace earshot::app {

namespace {

/** Without a display a picture can still be taken; for a window Qt would end the program with a crash. */
bool choosePlatform(const Options &options)
{
#ifdef Q_OS_LINUX
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (qEnvironmentVariableIsSet(name)) {
            return true;
        }
    }
    return !options.snapshotFile.isEmpty() && qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(options)
    return true;
#endif
}

void fail(const QString &sentence)
{
    std::fprintf(stderr, "earshot: %s\n", qPrintable(sentence));
}

/** Points the options to the stand-in and its token. */
bool useDemonstration(Options &options, demo::DemoServer &server)
{
    if (!server.listen()) {
        fail(QCoreApplication::translate("Program",
                                         "The demonstration cannot listen on this computer's loopback."));
        return false;
    }
    options.endpoint.apiUrl = server.apiUrl();
    options.hasApiUrl = true;
    options.endpoint.organizationId.clear();
    options.token = server.token();
    if (options.conversation.isEmpty()) {
        options.conversation = demo::DemoServer::conversations().constFirst().id;
    }
    return true;
}

} // namespace

const char *versionText()
{
    return EARSHOT_VERSION;
}

ExitCode run(Options options, std::vector<std::string> arguments)
{
    preventCoreDumps();
    forgetVariable("ANYREACH_TOKEN");
    if (!choosePlatform(options)) {
        fail(QCoreApplication::translate("Program",
                                         "There is no display (DISPLAY and WAYLAND_DISPLAY are unset). "
                                         "--snapshot FILE.png takes a picture without one."));
        return ExitCode::Other;
    }
    playback::selectMediaBackend();

    std::vector<char *> argv;
    argv.reserve(arguments.size() + 1);
    for (std::string &argument : arguments) {
        argv.push_back(argument.data());
    }
    int argc = static_cast<int>(argv.size());
    argv.push_back(nullptr);

    QCoreApplication::setApplicationName(QStringLiteral("earshot"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("earshot.app"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(versionText()));
    QApplication::setDesktopFileName(QStringLiteral("app.earshot.Earshot"));
    QApplication application(argc, argv.data());
    installTranslations(application, QLocale());

    std::optional<LogFile> log;
    if (!options.logFile.isEmpty()) {
        log.emplace(options.logFile);
        if (!log->isOpen()) {
            fail(QCoreApplication::translate("Program", "The log file cannot be written."));
            return ExitCode::Usage;
        }
    }
    if (!options.tokenFile.isEmpty()) {
        auto token = readTokenFile(options.tokenFile);
        if (!token.hasValue()) {
            fail(token.problem().text);
            return ExitCode::Usage;
        }
        options.token = token.takeValue();
    }
    HandoverServer handover(accountMark(options));
    if (mayHandOver(options)) {
        if (handOver(handoverSocket(), handedOverFrom(options))) {
            return ExitCode::Done;
        }
        (void)handover.listen(
            handoverSocket()); // without it each start has its own program, as good as before
    }
    std::unique_ptr<demo::DemoServer> demo;
    if (options.demo) {
        demo = std::make_unique<demo::DemoServer>();
        if (!useDemonstration(options, *demo)) {
            return ExitCode::Other;
        }
    }
    Composition composition(options, demo.get());
    OpenEvents openEvents(application);
    QObject::connect(&openEvents, &OpenEvents::openRequested, &composition, &Composition::openText);
    QObject::connect(&handover, &HandoverServer::handedOver, &composition, &Composition::takeOver);
    composition.start();
    const int code = QApplication::exec();
    return code != 0 ? ExitCode(code) : composition.outcome();
}

} // namespace earshot::app
