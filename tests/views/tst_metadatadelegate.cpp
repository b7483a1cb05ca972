// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/metadatachanges.h"
#include "metadatafixture.h"
#include "support/testcase.h"
#include "views/metadatadelegate.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QtTest>

using namespace earshot;
using itemmodels::MetadataTreeModel;

class TestMetadataDelegate final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void valuesKeepTheirOrder()
    {
        QCOMPARE(views::isolatedValue(QStringLiteral("\"+1202\"")),
                 QStringLiteral("\u2066\"\u2068+1202\u2069\"\u2069"));
        QCOMPARE(views::isolatedValue(QStringLiteral("\"1767225600\"  (2026)")),
                 QStringLiteral("\u2066\"\u20681767225600\u2069\"  (2026)\u2069"));
        QCOMPARE(views::isolatedValue(QStringLiteral("12")), QStringLiteral("\u206612\u2069"));
        QCOMPARE(views::isolatedValue(QStringLiteral("\"")), QStringLiteral("\u2066\"\u2069"));
    }

    void paintsEveryKindOfRow()
    {
        const json::NodeTable before = views::tableOf(R"({"a":1,"b":[true,null],"s":"x","gone":1})");
        const json::NodeTable after = views::tableOf(R"({"a":2,"b":[true,null,{}],"s":"x"})");
        MetadataTreeModel model;
        model.setTable(after);
        model.setChanges(
            std::make_shared<const itemmodels::MetadataChanges>(before, after, std::atomic_bool(false)));
        const views::MetadataDelegate delegate;
        QImage image(200, 20, QImage::Format_RGB32);
        QPainter painter(&image);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                QStyleOptionViewItem option;
                option.rect = image.rect();
                image.fill(Qt::white);
                const QImage empty = image.copy();
                delegate.paint(&painter, option, model.index(row, column));
                QVERIFY(image != empty);
            }
        }
    }
};

QTEST_MAIN(TestMetadataDelegate)
#include "tst_metadatadelegate.moc"
