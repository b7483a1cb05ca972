// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "demo/demoserver.h"
#include "layoutfaults.h"
#include "playback/audioplayerfactory.h"
#include "support/pseudotranslator.h"
#include "support/testcase.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace earshot;

namespace {

/** The program without its main(), on a screen of 1920x1080 at 200 %. */
struct Fixture
{
    demo::DemoServer server;
    std::unique_ptr<app::Composition> program;
    QMainWindow *window = nullptr;

    void start(const QString &conversation)
    {
        QVERIFY(server.listen());
        app::Options options;
        options.demo = true;
        options.endpoint.apiUrl = server.apiUrl();
        options.token = server.token();
        options.conversation = conversation;
        options.windowSize = QSize(960, 540);
        program = std::make_unique<app::Composition>(options, &server);
        program->start();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QMainWindow *>(widget)) {
                window = found;
            }
        }
        QVERIFY(window);
        if (!conversation.isEmpty()) {
            QTRY_COMPARE(
                window->findChild<QStackedWidget *>(QStringLiteral("stack"))->currentWidget()->objectName(),
                QStringLiteral("content"));
        }
    }
};

QList<QWidget *> otherWindows(const QWidget *main)
{
    QList<QWidget *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != main && widget->isVisible() && widget->inherits("QDialog")) {
            windows += widget;
        }
    }
    return windows;
}

/** Actions that ask or show something in a window of their own: their texts end so. */
QStringList actionsWithDialogs(const QWidget &window)
{
    QStringList names{QStringLiteral("guide")};
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->text().contains(u'…') && !action->objectName().isEmpty()) {
            names += action->objectName();
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

/** Every page and every dialog in a language that is longer than English, at 200 %. */
class TestPseudoLocale final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutEachPage_data()
    {
        QTest::addColumn<QString>("conversation");
        QTest::addRow("start page") << QString();
        for (const demo::DemoConversation &conversation : demo::DemoServer::conversations()) {
            QTest::addRow("%s", qPrintable(conversation.id)) << conversation.id;
        }
    }
    void laysOutEachPage()
    {
        QFETCH(QString, conversation);
        Fixture f;
        f.start(conversation);
        const QStringList faults = app::untranslatedTexts(*f.window) + app::clippedTexts(*f.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void laysOutEachDialog()
    {
        Fixture f;
        f.start(demo::DemoServer::conversations().constFirst().id);
        const QStringList names = actionsWithDialogs(*f.window);
        QVERIFY(names.size() >= 4);
        int shown = 0;
        for (const QString &name : names) {
            auto *action = f.window->findChild<QAction *>(name);
            if (!action->isEnabled() || name == QLatin1String("openFile")) { // the system's own dialog
                continue;
            }
            action->trigger();
            QCoreApplication::processEvents();
            for (QWidget *dialog : otherWindows(f.window)) {
                ++shown;
                const QStringList faults = app::untranslatedTexts(*dialog) + app::clippedTexts(*dialog);
                QVERIFY2(faults.isEmpty(), qPrintable(name + u'\n' + faults.join(u'\n')));
                dialog->close();
            }
            QCoreApplication::processEvents();
        }
        QVERIFY(shown >= 3);
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir own; // neither the user's session bus nor a warning that there is none
    qputenv("XDG_RUNTIME_DIR", own.path().toLocal8Bit());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("QT_SCALE_FACTOR", "2");
    playback::selectMediaBackend();
    const QApplication application(argc, argv);
    support::PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    TestPseudoLocale test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pseudolocale.moc"
