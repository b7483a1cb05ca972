// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "demo/demoserver.h"
#include "playback/audioplayerfactory.h"
#include "support/testcase.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QStandardPaths>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace earshot;

namespace {

/** The program without its main(), started without a conversation by somebody who is signed in. */
std::unique_ptr<app::Composition> start(const demo::DemoServer &server)
{
    app::Options options;
    options.endpoint.apiUrl = server.apiUrl();
    options.hasApiUrl = true;
    options.token = server.token();
    auto program = std::make_unique<app::Composition>(options, nullptr);
    program->start();
    return program;
}

QList<QMainWindow *> windows()
{
    QList<QMainWindow *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<QMainWindow *>(widget);
        if (window != nullptr && window->isVisible()) {
            found.append(window);
        }
    }
    return found;
}

/** Windows in which this child is seen. */
int windowsThatShow(const char *child)
{
    const auto all = windows();
    return int(std::count_if(all.cbegin(), all.cend(), [child](const QMainWindow *window) {
        return window->findChild<QWidget *>(QString::fromLatin1(child))->isVisible();
    }));
}

void openFirst(const QMainWindow *window)
{
    auto *address = window->findChild<QLineEdit *>(QStringLiteral("address"));
    address->setText(demo::DemoServer::conversations().constFirst().id);
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(window->findChild<QWidget *>(QStringLiteral("transcript"))->isVisible());
}

void trigger(const QMainWindow *window, const char *action)
{
    window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
}

/** As the menu's Quit. */
void quit(const QMainWindow *window)
{
    QTimer::singleShot(0, window, [window] { trigger(window, "quit"); });
    QApplication::exec();
}

QString keptDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

class TestComposition final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        playback::selectMediaBackend();
        QVERIFY(m_server.listen());
    }

    void init() { QDir(keptDirectory()).removeRecursively(); }

    void opensWhatWasOpen()
    {
        {
            const auto program = start(m_server);
            QMainWindow *first = windows().constFirst();
            openFirst(first);
            trigger(first, "newWindow");
            QMainWindow *closed =
                windows().constFirst() == first ? windows().constLast() : windows().constFirst();
            trigger(first, "newWindow"); // with the list
            QTRY_COMPARE(windows().size(), 3);
            trigger(closed, "closeWindow");
            QTRY_COMPARE(windows().size(), 2);
            quit(first);
            QVERIFY(windows().isEmpty());
        }
        const auto program = start(m_server);
        QCOMPARE(windows().size(), 2);
        QTRY_COMPARE(windowsThatShow("transcript"), 1);
        QTRY_COMPARE(windowsThatShow("conversations"), 1);
        QVERIFY(!QFile::exists(keptDirectory() + QStringLiteral("/windows.txt"))); // a crash forgets them
    }

    void opensNothingThatTheUserForgot()
    {
        {
            const auto program = start(m_server);
            const QMainWindow *window = windows().constFirst();
            openFirst(window);
            auto *recent = window->findChild<QMenu *>(QStringLiteral("recentMenu"));
            Q_EMIT recent->aboutToShow();
            recent->actions().constLast()->trigger();
            quit(window);
        }
        const auto program = start(m_server);
        QTRY_COMPARE(windowsThatShow("conversations"), 1);
        QCOMPARE(windowsThatShow("transcript"), 0);
    }

private:
    demo::DemoServer m_server;
};

QTEST_MAIN(TestComposition)
#include "tst_composition.moc"
