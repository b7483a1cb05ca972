// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounts.h"
#include "app/composition.h"
#include "demo/demoserver.h"
#include "playback/audioplayerfactory.h"
#include "support/testcase.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QtTest>

using namespace earshot;

namespace {

/** The program without its main(), as it stands after a start without any option. */
struct Program
{
    std::unique_ptr<app::Composition> composition;
    QMainWindow *window = nullptr;

    Program()
    {
        app::Options options;
        options.endpoint.apiUrl = accounts::defaultApiUrl();
        composition = std::make_unique<app::Composition>(options, nullptr);
        composition->start();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QMainWindow *>(widget)) {
                window = found;
            }
        }
    }

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void openAndPlay(const QString &id) const
    {
        type("address", id);
        QTest::keyClick(child<QLineEdit>("address"), Qt::Key_Return);
        QTRY_COMPARE(child<QStackedWidget>("stack")->currentWidget()->objectName(),
                     QStringLiteral("content"));
        child<QAction>("playPause")->trigger();
        auto *position = child<QToolButton>("clock");
        QVERIFY(position);
        const QString atFirst = position->text();
        QTRY_VERIFY_WITH_TIMEOUT(position->text() != atFirst, 20'000);
    }
};

bool isSomewhereOnDisk(const QByteArray &secret)
{
    const QString home = QString::fromLocal8Bit(qgetenv("EARSHOT_KEYRING_HOME"));
    QDirIterator files(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret)) {
            return true;
        }
    }
    return false;
}

} // namespace

/** Somebody who has a token and has read nothing, with a keychain of the test's own. */
class TestFirstStart final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstStartToSound()
    {
        demo::DemoServer server;
        QVERIFY(server.listen());
        const QByteArray secret = server.token();
        const QString id = demo::DemoServer::conversations().constFirst().id;
        {
            const Program p;
            QVERIFY(QTest::qWaitForWindowActive(p.window));
            QVERIFY(p.child<QLineEdit>("token")->hasFocus());
            p.child<QCheckBox>("more")->setChecked(true); // the stand-in is at another address
            p.type("apiUrl", server.apiUrl().toString());
            p.type("token", QString::fromLatin1(server.tokens().limited));
            auto *verdict = p.child<QLabel>("verdict");
            QTRY_VERIFY(verdict->text().contains(QStringLiteral("ask an admin")));
            p.type("token", QString::fromLatin1(secret));
            QTRY_VERIFY(verdict->text().contains(QStringLiteral("can read transcripts and recordings")));
            QTest::mouseClick(p.child<QPushButton>("signInButton"), Qt::LeftButton);
            QTRY_VERIFY(p.child<QWidget>("form")->isHidden());
            p.openAndPlay(id);
        }
        QVERIFY(!isSomewhereOnDisk(secret));
        {
            const Program again; // nothing is asked
            QTRY_VERIFY(again.child<QWidget>("form")->isHidden());
            again.openAndPlay(id);
            again.child<QAction>("signOut")->trigger();
            auto *question = again.window->findChild<QMessageBox *>();
            QVERIFY(question);
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
                    button->click();
                }
            }
            QVERIFY(!again.child<QWidget>("form")->isHidden());
            QVERIFY(again.child<QLineEdit>("token")->text().isEmpty());
        }
        QVERIFY(!isSomewhereOnDisk(secret));
        const Program signedOut;
        QTRY_VERIFY(signedOut.child<QWidget>("form")->isVisible());
    }
};

int main(int argc, char **argv)
{
    playback::selectMediaBackend();
    QCoreApplication::setApplicationName(QStringLiteral("earshot"));
    const QApplication application(argc, argv);
    TestFirstStart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_firststart.moc"
