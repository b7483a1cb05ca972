// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/detailsview.h"
#include "window/detailsbinding.h"
#include "windowfixture.h"

using namespace earshot;
using window::WindowFixture;

class TestDetailsBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheOpenConversation()
    {
        WindowFixture f;
        views::DetailsView view;
        const window::DetailsBinding binding(f.session, f.playback, view);
        QVERIFY(view.toPlainText().isEmpty());
        f.open(WindowFixture::call());
        QVERIFY(view.toPlainText().contains(QStringLiteral("+15550100")));
        QVERIFY(view.toPlainText().contains(QStringLiteral("A late order.")));
    }

    void saysWhatIsWithheldOnceTheScopesAreKnown()
    {
        WindowFixture f;
        views::DetailsView view;
        const window::DetailsBinding binding(f.session, f.playback, view);
        f.open(R"({"id":"conv_1","status":"completed"})");
        QVERIFY(!view.toPlainText().contains(QStringLiteral("conversations:read_sensitive")));
        f.api.scopeFetches.last()->finishWithBody(R"(["conversations:read"])");
        QVERIFY(view.toPlainText().contains(QStringLiteral("conversations:read_sensitive")));
    }
};

QTEST_MAIN(TestDetailsBinding)
#include "tst_detailsbinding.moc"
