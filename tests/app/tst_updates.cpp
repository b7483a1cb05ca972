// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "app/updates.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "support/hostileserver.h"
#include "support/testcase.h"
#include "window/updatequestion.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

#include <memory>

using namespace earshot;

namespace {

/** Answers in the user's place. */
class FakeUpdateQuestion final : public window::UpdateQuestion
{
public:
    void askToLookWeekly(QWidget *parent, const QString &host, std::function<void(bool)> answer) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(host)
        ++asked;
        answer(says);
    }
    void tellNewer(QWidget *parent, const QString &version, const QUrl &page) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(page)
        told.append(version);
    }
    void tellUpToDate(QWidget *parent) override
    {
        Q_UNUSED(parent)
        told.append(QStringLiteral("up to date"));
    }
    void tellFailure(QWidget *parent, const QString &host) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(host)
        told.append(QStringLiteral("failed"));
    }

    bool says = false;
    int asked = 0;
    QStringList told;
};

/** The user's settings and a server of newest versions, over several starts of the program. */
struct Fixture
{
    QTemporaryDir directory;
    support::HostileServer server;
    QNetworkAccessManager network;
    FakeUpdateQuestion question;
    QWidget window;
    std::unique_ptr<settings::Settings> settings;
    std::unique_ptr<app::Updates> updates;

    void start()
    {
        updates.reset();
        settings.reset(); // writes
        settings = std::make_unique<settings::Settings>(directory.filePath(QStringLiteral("settings.ini")));
        updates = std::make_unique<app::Updates>(
            network, *settings, question, [this] { return &window; }, server.url("/newest.json"));
        updates->start();
    }
    void publish(const QByteArray &version)
    {
        server.setAnswer("/newest.json",
                         support::HostileAnswer::json(QByteArray("{'version':'VERSION','page':'PAGE'}")
                                                          .replace('\'', '"')
                                                          .replace("VERSION", version)
                                                          .replace("PAGE", server.url("/get").toEncoded())));
    }
};

} // namespace

class TestUpdates final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceAndTakesANo()
    {
        Fixture f;
        f.publish("99.0.0");
        f.start();
        QCOMPARE(f.question.asked, 0); // not at the first start
        f.start();
        QCOMPARE(f.question.asked, 1);
        f.start();
        QCOMPARE(f.question.asked, 1);
        QCoreApplication::processEvents();
        QVERIFY(f.server.requests().isEmpty());
    }

    void looksOnceAWeekWhenItMay()
    {
        Fixture f;
        f.publish("99.0.0");
        f.question.says = true;
        f.start();
        f.start();
        QTRY_COMPARE(f.question.told, QStringList{QStringLiteral("99.0.0")});
        f.start();
        QCoreApplication::processEvents();
        QCOMPARE(f.server.requests().size(), 1);
        f.settings->set(settings::UpdateCheckedAtS, QDateTime::currentSecsSinceEpoch() - 8 * 86'400);
        f.start();
        QTRY_COMPARE(f.question.told.size(), 2);
    }

    void isQuietWhenThereIsNothingNew()
    {
        Fixture f;
        f.publish(app::versionText());
        f.question.says = true;
        f.start();
        f.start();
        QTRY_COMPARE(f.server.requests().size(), 1);
        f.updates->checkNow(); // waits for the answer that is under way, or asks anew
        QTRY_COMPARE(f.question.told, QStringList{QStringLiteral("up to date")});
    }

    void saysSoWhenItWasAskedAndFails()
    {
        Fixture f;
        f.start();
        f.updates->checkNow(); // the server knows no such page
        QTRY_COMPARE(f.question.told, QStringList{QStringLiteral("failed")});
    }

    void doesNothingWithoutAnAddress()
    {
        Fixture f;
        f.start();
        f.updates = std::make_unique<app::Updates>(
            f.network, *f.settings, f.question, [&f] { return &f.window; }, QUrl());
        f.updates->start();
        QCOMPARE(f.question.asked, 0);
    }
};

QTEST_MAIN(TestUpdates)
#include "tst_updates.moc"
