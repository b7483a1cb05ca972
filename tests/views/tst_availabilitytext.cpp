// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/availabilitytext.h"
#include "views/icons.h"
#include "views/notice.h"

#include <QPalette>
#include <QSet>
#include <QtTest>

using namespace earshot;
using conversation::Availability;
using views::availabilityText;
using views::Part;

Q_DECLARE_METATYPE(earshot::views::Part)

class TestAvailabilityText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyAPartIsMissing_data()
    {
        QTest::addColumn<Part>("part");
        QTest::addColumn<QString>("noun");
        QTest::newRow("transcript") << Part::Transcript << QStringLiteral("transcript");
        QTest::newRow("summary") << Part::Summary << QStringLiteral("summary");
        QTest::newRow("recording") << Part::Recording << QStringLiteral("recording");
    }
    void saysWhyAPartIsMissing()
    {
        QFETCH(Part, part);
        QFETCH(QString, noun);
        QCOMPARE(availabilityText(part, Availability::Present), views::AvailabilityText());
        QSet<QString> sentences;
        for (const auto availability : {Availability::Withheld, Availability::NotYet, Availability::NotHeld,
                                        Availability::Empty, Availability::NotInReply}) {
            const QString sentence = availabilityText(part, availability).sentence;
            QVERIFY2(sentence.contains(noun), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QStringLiteral("empty")), qPrintable(sentence));
            sentences.insert(sentence);
            const bool saysWithheld =
                sentence.contains(QStringLiteral("withheld from your role (conversations:read_sensitive)"));
            QCOMPARE(saysWithheld, availability == Availability::Withheld);
            QVERIFY(!views::icon(views::availabilityIcon(availability), QPalette()).isNull());
        }
        QCOMPARE(sentences.size(), 5);
        QVERIFY(availabilityText(part, Availability::Withheld)
                    .advice.contains(QStringLiteral("conversations:read_sensitive")));
        QVERIFY(availabilityText(part, Availability::NotInReply).advice.contains(QStringLiteral("may lack")));
    }

    void noticeHoldsTheSameWords()
    {
        const views::Notice notice = views::noticeFor(Part::Recording, Availability::NotInReply);
        const auto text = availabilityText(Part::Recording, Availability::NotInReply);
        QCOMPARE(notice.heading, text.sentence);
        QCOMPARE(notice.text, text.advice);
        QCOMPARE(notice.icon, QStringLiteral("eye-off"));
    }
};

QTEST_MAIN(TestAvailabilityText)
#include "tst_availabilitytext.moc"
