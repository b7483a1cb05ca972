// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "demo/demoserver.h"

#include <QApplication>
#include <QMainWindow>
#include <QStackedWidget>

#include <memory>

namespace earshot::app {

/** The program without its main(): the demonstration, the services and the window. */
struct Demonstration
{
    demo::DemoServer server;
    std::unique_ptr<Composition> program;
    QMainWindow *window = nullptr;

    /** Signed in to the demonstration, with what else `options` ask for. @return false when it cannot listen.
     */
    [[nodiscard]] bool start(Options options)
    {
        if (!server.listen()) {
            return false;
        }
        options.demo = true;
        options.endpoint.apiUrl = server.apiUrl();
        options.token = server.token();
        startAs(options);
        return true;
    }
    /** As `options` say, whether signed in or not. */
    void startAs(const Options &options)
    {
        program = std::make_unique<Composition>(options, options.demo ? &server : nullptr);
        program->start();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QMainWindow *>(widget)) {
                window = found;
            }
        }
    }
    /** Name of the page that the window shows. */
    [[nodiscard]] QString page() const
    {
        return window->findChild<QStackedWidget *>(QStringLiteral("stack"))->currentWidget()->objectName();
    }
};

} // namespace earshot::app
