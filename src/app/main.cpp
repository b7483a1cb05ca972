// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"
#include "app/commandline.h"
#include "app/program.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <cstdio>

using namespace earshot;

int main(int argc, char **argv)
{
    std::vector<std::string> arguments = app::cleanedArguments(argc, argv);
    if (arguments.size() < static_cast<size_t>(argc)) {
        std::fprintf(stderr, "earshot: %s\n",
                     qPrintable(QCoreApplication::translate(
                         "Program", "An earshot: link is opened alone: the other arguments are left out.")));
    }
    const app::ParsedCommandLine parsed =
        app::parseCommandLine(app::toStringList(arguments), QProcessEnvironment::systemEnvironment());
    if (!parsed.error.isEmpty()) {
        std::fprintf(stderr, "earshot: %s\n", qPrintable(parsed.error));
        return int(app::ExitCode::Usage);
    }
    switch (parsed.options.action) {
    case app::Options::Action::ShowHelp:
        std::fputs(qPrintable(app::helpText()), stdout);
        return int(app::ExitCode::Done);
    case app::Options::Action::ShowVersion:
        std::fprintf(stdout, "earshot %s\n", app::versionText());
        return int(app::ExitCode::Done);
    case app::Options::Action::Run:
        break;
    }
    return int(app::run(parsed.options, std::move(arguments)));
}
