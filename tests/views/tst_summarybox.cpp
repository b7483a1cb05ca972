// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/summarybox.h"
#include "views/wrappedtext.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace earshot;
using conversation::Availability;

namespace {

views::WrappedText *textOf(const QWidget &box)
{
    return box.findChild<views::WrappedText *>(QStringLiteral("text"));
}

QToolButton *expanderOf(const QWidget &box)
{
    return box.findChild<QToolButton *>(QStringLiteral("expander"));
}

/** A box in a window, as wide as asked for. */
struct Window
{
    explicit Window(int width)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(box);
        layout->addStretch();
        window.resize(width, 400);
        window.show();
    }

    QWidget window;
    views::SummaryBox *box = new views::SummaryBox(&window);
};

} // namespace

class TestSummaryBox final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyThereIsNone_data()
    {
        QTest::addColumn<int>("availability");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Availability availability, const char *words) {
            QTest::newRow(name) << static_cast<int>(availability) << QString::fromLatin1(words);
        };
        row("withheld", Availability::Withheld, "withheld from your role (conversations:read_sensitive)");
        row("not yet", Availability::NotYet, "still runs");
        row("not held", Availability::NotHeld, "ended before anything was said");
        row("empty", Availability::Empty, "holds no text");
        row("not in the reply", Availability::NotInReply, "not in the reply");
    }
    void saysWhyThereIsNone()
    {
        QFETCH(int, availability);
        QFETCH(QString, words);
        views::SummaryBox box;
        box.setSummary(static_cast<Availability>(availability), QStringLiteral("ignored"));
        const QString text = textOf(box)->toPlainText();
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("ignored")));
    }

    void showsHostileTextAsText()
    {
        views::SummaryBox box;
        box.setSummary(Availability::Present, QStringLiteral("<b>Late\u202E</b>\nparcel"));
        QCOMPARE(textOf(box)->toPlainText(), QStringLiteral("<b>Late⟦U+202E⟧</b>\nparcel"));
    }

    void longTextFolds()
    {
        Window window(400);
        window.box->setSummary(Availability::Present, QStringLiteral("one\ntwo\nthree\nfour\nfive\nsix"));
        QVERIFY(!expanderOf(*window.box)->isVisible());
        const int sixLines = textOf(*window.box)->height();

        window.box->setSummary(Availability::Present,
                               QStringLiteral("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight"));
        QVERIFY(expanderOf(*window.box)->isVisible());
        QCOMPARE(textOf(*window.box)->height(), sixLines);
        expanderOf(*window.box)->click();
        QVERIFY(textOf(*window.box)->height() > sixLines);
        QCOMPARE(expanderOf(*window.box)->text(), QStringLiteral("Show less"));
        expanderOf(*window.box)->click();
        QCOMPARE(textOf(*window.box)->height(), sixLines);
    }

    void heightFollowsTheWidth()
    {
        Window window(900);
        window.box->setSummary(Availability::Present, QString(200, u'x')); // no space to break at
        QTRY_VERIFY(textOf(*window.box)->width() > 700);
        const int wide = textOf(*window.box)->lineCount();
        const int wideHeight = textOf(*window.box)->height();
        window.window.resize(500, 400);
        QTRY_VERIFY(textOf(*window.box)->lineCount() > wide);
        QVERIFY(textOf(*window.box)->height() > wideHeight);
    }

    void theTitleStaysBesideItsIcon_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theTitleStaysBesideItsIcon()
    {
        QFETCH(Qt::LayoutDirection, direction);
        views::SummaryBox box;
        box.setLayoutDirection(direction);
        box.setSummary(conversation::Availability::Present, QStringLiteral("Late order"));
        box.resize(600, 200);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        const auto labels = box.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 2);
        const int gap = direction == Qt::LeftToRight ? labels.at(1)->x() - labels.at(0)->geometry().right()
                                                     : labels.at(0)->x() - labels.at(1)->geometry().right();
        QVERIFY2(gap > 0 && gap < 20, QByteArray::number(gap));
        QVERIFY(labels.at(1)->width() < 200);
    }

    void hugeTextIsCut()
    {
        views::SummaryBox box;
        box.setSummary(Availability::Present, QString(1'000'000, u'x'));
        const QString text = textOf(box)->toPlainText();
        QVERIFY(text.size() < 11'000);
        QVERIFY(text.endsWith(QStringLiteral("The metadata shows the whole text.")));
    }
};

QTEST_MAIN(TestSummaryBox)
#include "tst_summarybox.moc"
