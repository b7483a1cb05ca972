// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/changesline.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace earshot;
using views::ChangesLine;

namespace {

QLabel *label(const ChangesLine &line)
{
    return line.findChild<QLabel *>(QStringLiteral("changesText"));
}

QToolButton *button(const ChangesLine &line, const char *name)
{
    const auto buttons = line.findChildren<QToolButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [name](const QToolButton *candidate) {
        return candidate->accessibleName() == QString::fromLatin1(name);
    });
    return found == buttons.cend() ? nullptr : *found;
}

} // namespace

class TestChangesLine final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isThereOnlyWithASentence()
    {
        ChangesLine line;
        QVERIFY(line.isHidden());
        line.setSentence(QStringLiteral("3 fields changed"), true);
        QVERIFY(!line.isHidden());
        QCOMPARE(label(line)->text(), QStringLiteral("3 fields changed"));
        line.setSentence({}, false);
        QVERIFY(line.isHidden());
    }

    void stepsWhereThereAreChanges()
    {
        ChangesLine line;
        const QSignalSpy next(&line, &ChangesLine::nextRequested);
        const QSignalSpy previous(&line, &ChangesLine::previousRequested);
        const QSignalSpy dismissed(&line, &ChangesLine::dismissed);
        line.setSentence(QStringLiteral("No difference"), false);
        button(line, "Next change")->click();
        button(line, "Previous change")->click();
        QVERIFY(next.isEmpty() && previous.isEmpty());
        line.setSentence(QStringLiteral("1 field changed"), true);
        button(line, "Next change")->click();
        button(line, "Previous change")->click();
        button(line, "Take the marks away")->click();
        QCOMPARE(next.size(), 1);
        QCOMPARE(previous.size(), 1);
        QCOMPARE(dismissed.size(), 1);
    }

    void tellsThePresentChange()
    {
        ChangesLine line;
        line.setSentence(QStringLiteral("1 field changed"), true);
        line.setPresent(QStringLiteral("was <b>\u202E") + QString(100'000, u'x'));
        const QStringList lines = label(line)->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0), QStringLiteral("1 field changed"));
        QVERIFY(lines.at(1).startsWith(QStringLiteral("was <b>⟦U+202E⟧")));
        QVERIFY(lines.at(1).size() <= 300);
        QCOMPARE(label(line)->textFormat(), Qt::PlainText);
        line.setPresent({});
        QCOMPARE(label(line)->text(), QStringLiteral("1 field changed"));
    }
};

QTEST_MAIN(TestChangesLine)
#include "tst_changesline.moc"
