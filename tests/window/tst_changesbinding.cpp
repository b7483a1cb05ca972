// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/metadatatreemodel.h"
#include "support/testcase.h"
#include "views/metadataview.h"
#include "window/changesbinding.h"
#include "windowfixture.h"

#include <QLabel>

using namespace earshot;
using window::ChangesBinding;
using window::WindowFixture;

namespace {

struct Fixture : WindowFixture
{
    itemmodels::MetadataTreeModel model;
    views::MetadataView view;
    std::unique_ptr<ChangesBinding> binding;

    Fixture()
    {
        view.setModel(&model);
        QObject::connect(&session, &session::ConversationSession::conversationLoaded, &view,
                         [this] { view.setTable(session.nodes()); });
        binding = std::make_unique<ChangesBinding>(session, view);
    }
    [[nodiscard]] QString said() const
    {
        return view.findChild<QLabel *>(QStringLiteral("changesText"))->text();
    }
    void refreshWith(const QByteArray &body)
    {
        session.refresh();
        answer(body);
    }
};

} // namespace

class TestChangesBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatARefreshChanged()
    {
        Fixture f;
        f.open(WindowFixture::call());
        QVERIFY(f.said().isEmpty());
        f.refreshWith(QByteArray(WindowFixture::call()).replace("A late order.", "Refunded."));
        QTRY_VERIFY(f.said().startsWith(QStringLiteral("1 field changed since ")));
        QVERIFY(f.model.changes() != nullptr);
        f.open(WindowFixture::call());
        QVERIFY(f.said().isEmpty());
        QVERIFY(f.model.changes() == nullptr);
    }

    void comparesWithAnother()
    {
        Fixture f;
        f.open(WindowFixture::call());
        f.binding->compareWith({{}, QStringLiteral("/tmp/old.json"), {}, {}});
        f.files.fetches.last()->finishWithBody(
            QByteArray(WindowFixture::call()).replace("completed", "failed").replace("Ava", "Nora"));
        QTRY_COMPARE(f.said(), QStringLiteral("2 fields differ from old.json"));
        f.binding->compareWith({QStringLiteral("conv_2"), {}, {}, {}});
        f.api.fetches.last()->finishWithBody(WindowFixture::call());
        QTRY_COMPARE(f.said(), QStringLiteral("No difference from conv_2"));
    }

    void aComparisonThatWasAskedForSurvivesARefresh()
    {
        Fixture f;
        f.open(WindowFixture::call());
        f.binding->compareWith({QStringLiteral("conv_2"), {}, {}, {}});
        const QPointer<support::FakeFetch> other = f.api.fetches.last();
        f.refreshWith(QByteArray(WindowFixture::call()).replace("A late order.", "Refunded."));
        QTRY_VERIFY(f.said().startsWith(QStringLiteral("1 field changed since "))); // not "differs from"
        other->finishWithBody(WindowFixture::call());
        QTRY_COMPARE(f.said(), QStringLiteral("1 field differs from conv_2"));
    }

    void tellsWhyItCannotCompare()
    {
        Fixture f;
        f.open(WindowFixture::call());
        int failures = 0;
        QObject::connect(f.binding.get(), &ChangesBinding::compareFailed, &f.view, [&] { ++failures; });
        f.binding->compareWith({QStringLiteral("conv_2"), {}, {}, {}});
        f.api.fetches.last()->finishWith(base::Problem{base::ProblemKind::NotFound, QStringLiteral("no")});
        QCOMPARE(failures, 1);
        QVERIFY(f.said().isEmpty());
    }
};

QTEST_MAIN(TestChangesBinding)
#include "tst_changesbinding.moc"
