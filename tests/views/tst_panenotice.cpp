// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/panenotice.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using views::Notice;
using views::PaneNotice;
using views::WayOut;

namespace {

template <typename T>
T *part(const PaneNotice &notice, const char *name)
{
    return notice.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

class TestPaneNotice final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyWhatANoticeHas()
    {
        PaneNotice pane;
        pane.show();
        pane.showNotice({.icon = QStringLiteral("lock"), .heading = QStringLiteral("Withheld")});
        QCOMPARE(part<QLabel>(pane, "heading")->text(), QStringLiteral("Withheld"));
        QVERIFY(part<QLabel>(pane, "icon")->isVisible());
        for (const char *name : {"text", "progress", "detail", "primary", "secondary"}) {
            QVERIFY2(!part<QWidget>(pane, name)->isVisible(), name);
        }
        QCOMPARE(pane.accessibleName(), QStringLiteral("Withheld"));
    }

    void detailIsPlainTextAndVisible()
    {
        PaneNotice pane;
        pane.show();
        pane.showNotice({.heading = QStringLiteral("Bad"), .detail = QStringLiteral("<b>x</b>\u202E\n2")});
        QCOMPARE(part<QPlainTextEdit>(pane, "detail")->toPlainText(), QStringLiteral("<b>x</b>⟦U+202E⟧\n2"));
        QVERIFY(part<QPlainTextEdit>(pane, "detail")->isReadOnly());
        pane.showNotice({.detail = QString(1'000'000, u'x')});
        QVERIFY(part<QPlainTextEdit>(pane, "detail")->toPlainText().size() <= 20'000);
        for (const QLabel *label : pane.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void buttonsAreTheWaysOut()
    {
        PaneNotice pane;
        pane.show();
        QSignalSpy signIn(&pane, &PaneNotice::signInRequested);
        QSignalSpy openOther(&pane, &PaneNotice::openOtherRequested);
        QSignalSpy retry(&pane, &PaneNotice::retryRequested);
        QSignalSpy showAll(&pane, &PaneNotice::showAllRequested);
        pane.showNotice(
            {.heading = QStringLiteral("401"), .primary = WayOut::SignIn, .secondary = WayOut::OpenOther});
        part<QPushButton>(pane, "primary")->click();
        part<QPushButton>(pane, "secondary")->click();
        QCOMPARE(signIn.count(), 1);
        QCOMPARE(openOther.count(), 1);
        pane.showNotice(
            {.heading = QStringLiteral("None"), .primary = WayOut::ShowAll, .secondary = WayOut::Retry});
        part<QPushButton>(pane, "primary")->click();
        part<QPushButton>(pane, "secondary")->click();
        QCOMPARE(showAll.count(), 1);
        QCOMPARE(retry.count(), 1);
        QCOMPARE(signIn.count() + openOther.count(), 2);
    }

    void loadingShowsItsProgressAndCancel()
    {
        PaneNotice pane;
        pane.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        pane.show();
        pane.showLoading(QStringLiteral("Fetching…"));
        const auto *bar = part<QProgressBar>(pane, "progress");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->maximum(), 0); // busy

        pane.setProgress(1'048'576, 4'194'304);
        QCOMPARE(bar->value() * 4, bar->maximum());
        QCOMPARE(part<QLabel>(pane, "text")->text(), QStringLiteral("1.0 MB of 4.0 MB"));
        pane.setProgress(2'097'152, -1);
        QCOMPARE(bar->maximum(), 0);
        QCOMPARE(part<QLabel>(pane, "text")->text(), QStringLiteral("2.0 MB"));
        pane.setProgress(9, 3); // a server may send more than it announced
        QCOMPARE(bar->value(), bar->maximum());

        QSignalSpy spy(&pane, &PaneNotice::cancelRequested);
        part<QPushButton>(pane, "primary")->click();
        QCOMPARE(spy.count(), 1);
        pane.showNotice({.heading = QStringLiteral("done")});
        QVERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(TestPaneNotice)
#include "tst_panenotice.moc"
