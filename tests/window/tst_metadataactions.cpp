// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/metadatapane.h"
#include "window/metadataactions.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QtTest>

using namespace earshot;
using views::MetadataPane;

class TestMetadataActions final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysOpenThePages()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new QLineEdit(&window);
        auto *pane = new MetadataPane(&window);
        layout->addWidget(field);
        layout->addWidget(pane);
        const auto *actions = new window::MetadataActions(*pane, &window);
        QMenu menu;
        actions->addTo(menu);
        QCOMPARE(menu.actions().size(), 3);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(pane->page(), MetadataPane::Page::Raw);
        QTest::keyClick(pane, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(pane->page(), MetadataPane::Page::Tree);
        QTest::keyClick(pane, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(pane->page(), MetadataPane::Page::Details);
        QVERIFY(!field->hasFocus());
    }
};

QTEST_MAIN(TestMetadataActions)
#include "tst_metadataactions.moc"
