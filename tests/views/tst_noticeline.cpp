// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "views/noticeline.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using views::NoticeLine;
using views::Offer;

class TestNoticeLine final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isThereOnlyWhileThereIsSomethingToSay()
    {
        NoticeLine line;
        QVERIFY(line.isHidden());
        line.setNote({QStringLiteral("cloud-off"), QStringLiteral("Away."), {Offer::Cancel}});
        QVERIFY(!line.isHidden());
        QCOMPARE(line.findChild<QLabel *>(QStringLiteral("noticeSentence"))->text(), QStringLiteral("Away."));
        QCOMPARE(line.accessibleName(), QStringLiteral("Away."));
        line.setNote({});
        QVERIFY(line.isHidden());
    }

    void offersWhatCanBeDone()
    {
        NoticeLine line;
        const QList<Offer> all{Offer::TryNow, Offer::Cancel, Offer::SignIn, Offer::KeepInFile,
                               Offer::Dismiss};
        line.setNote({{}, QStringLiteral("x"), all});
        QList<Offer> taken;
        connect(&line, &NoticeLine::offerTaken, this, [&taken](Offer offer) { taken.append(offer); });
        for (QPushButton *button : line.findChildren<QPushButton *>()) {
            QVERIFY(!button->text().isEmpty());
            button->click();
        }
        QCOMPARE(taken, all);
    }

    void aCountdownKeepsTheFocus()
    {
        NoticeLine line;
        line.show();
        line.setNote({{}, QStringLiteral("in 3 s"), {Offer::Cancel}});
        QVERIFY(QTest::qWaitForWindowActive(&line));
        auto *cancel = line.findChild<QPushButton *>(QStringLiteral("cancelWaiting"));
        cancel->setFocus();
        line.setNote({{}, QStringLiteral("in 2 s"), {Offer::Cancel}});
        QVERIFY(cancel->hasFocus());
    }

    void showsDeceptiveCharacters()
    {
        NoticeLine line;
        line.setNote({{}, QStringLiteral("a\u202eb"), {}});
        QVERIFY(line.accessibleName().contains(QStringLiteral("U+202E")));
    }
};

QTEST_MAIN(TestNoticeLine)
#include "tst_noticeline.moc"
