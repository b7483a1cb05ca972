// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// browse_probe API_URL ID
// Opens a conversation as Earshot does, plays its recording, and meanwhile reads in the metadata pane by
// keys, as somebody would who is in a hurry. Says what it does with the time of the steady clock: "begin T
// NAME" and, once what was asked for is there, "end T NAME GAP_MS" with the longest time between two turns of
// the window's event loop.

#include "app/commandline.h"
#include "app/composition.h"
#include "itemmodels/metadatatreemodel.h"
#include "playback/audioplayerfactory.h"
#include "views/metadatapane.h"
#include "views/metadatatree.h"
#include "views/metadataview.h"
#include "views/rawlines.h"
#include "views/rawview.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProcessEnvironment>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace earshot;
using views::MetadataPane;

namespace {

constexpr int KeyMs = 80; // between two keys
constexpr int WaitMs = 60'000;
constexpr int Pages = 60;

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/** One thing that the reader does. */
struct Step
{
    QString name;
    int times = 1; ///< how often, KeyMs apart
    std::function<void(int)> act;
    std::function<bool()> isDone; ///< what was asked for is there
};

class Reader final : public QObject
{
public:
    explicit Reader(QWidget &window)
        : m_window(window)
        , m_pane(*window.findChild<MetadataPane *>())
        , m_tree(m_pane.tree().tree())
        , m_lines(*m_pane.raw().findChild<views::RawLines *>())
        , m_filter(*find<QLineEdit>("metadataFilter"))
        , m_find(*find<QLineEdit>("rawFind"))
        , m_steps(story())
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, &Reader::look);
        m_sinceTick.start();
        m_tick.start(1);
        begin();
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window.findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString said(const char *label) const { return find<QLabel>(label)->text(); }
    /** A count that grows no more. */
    [[nodiscard]] bool isCounted(const char *label) const
    {
        return !said(label).isEmpty() && !said(label).endsWith(QStringLiteral("…"));
    }
    static void press(QWidget &target, Qt::Key key, const QString &text = {})
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(&target, &event);
        }
    }
    static std::function<void(int)> typing(QLineEdit &field, const QString &text)
    {
        return [&field, text](int i) { press(field, Qt::Key_unknown, text.mid(i, 1)); };
    }
    [[nodiscard]] std::function<void(int)> triggering(const char *action) const
    {
        return [this, action](int) { find<QAction>(action)->trigger(); };
    }
    static bool atOnce() { return true; }

    [[nodiscard]] std::vector<Step> story()
    {
        const QString word = QStringLiteral("refund");
        const auto letters = static_cast<int>(word.size());
        const auto report = [this] {
            const auto *model = qobject_cast<itemmodels::MetadataTreeModel *>(m_tree.model());
            return model->indexOfPlace(QStringLiteral("/report"));
        };
        const auto page = [this](MetadataPane::Page to) { return [this, to](int) { m_pane.openPage(to); }; };
        return {
            {QStringLiteral("open"), 1, [](int) {}, [this] { return m_tree.model()->rowCount() > 0; }},
            {QStringLiteral("listen"), 60, [](int) {}, atOnce},
            {QStringLiteral("tree"), 1, page(MetadataPane::Page::Tree), atOnce},
            {QStringLiteral("filter"), letters, typing(m_filter, word),
             [this] { return isCounted("metadataFilterCount"); }},
            {QStringLiteral("next match"), 10, [this](int) { press(m_tree, Qt::Key_F3); }, atOnce},
            {QStringLiteral("end of filter"), 1, [this](int) { press(m_filter, Qt::Key_Escape); },
             [this] { return said("metadataFilterCount").isEmpty(); }},
            {QStringLiteral("expand all"), 1, triggering("expandAll"), atOnce},
            {QStringLiteral("pages of the tree"), Pages, [this](int) { press(m_tree, Qt::Key_PageDown); },
             atOnce},
            {QStringLiteral("common filter"), 1, [this](int) { m_filter.setText(QStringLiteral("id")); },
             [this] { return isCounted("metadataFilterCount"); }},
            {QStringLiteral("end of common filter"), 1, [this](int) { press(m_filter, Qt::Key_Escape); },
             [this] { return said("metadataFilterCount").isEmpty(); }},
            {QStringLiteral("collapse all"), 1, triggering("collapseAll"), atOnce},
            {QStringLiteral("JSON in a string"), 1, [this, report](int) { m_tree.expand(report()); },
             [this, report] { return m_tree.model()->rowCount(report()) > 0; }},
            {QStringLiteral("raw"), 1, page(MetadataPane::Page::Raw),
             [this] { return m_lines.verticalScrollBar()->maximum() > 0; }},
            {QStringLiteral("find in raw"), letters, typing(m_find, word),
             [this] { return isCounted("rawCount"); }},
            {QStringLiteral("find a letter in raw"), 1, [this](int) { m_find.setText(QStringLiteral("e")); },
             [this] { return said("rawCount").contains(QStringLiteral("000,000")); }},
            {QStringLiteral("pages of raw"), Pages, [this](int) { press(m_lines, Qt::Key_PageDown); },
             atOnce},
            {QStringLiteral("as received"), 1,
             [this](int) {
                 m_rowsBefore = m_lines.verticalScrollBar()->maximum();
                 find<QToolButton>("rawPretty")->click();
             },
             [this] { return m_lines.verticalScrollBar()->maximum() != m_rowsBefore; }},
            {QStringLiteral("refresh"), 1, triggering("refresh"),
             [this] { return !said("changesText").isEmpty(); }},
            {QStringLiteral("details"), 1, page(MetadataPane::Page::Details), atOnce},
            {QStringLiteral("listen"), 25, [](int) {}, atOnce},
        };
    }

    void begin()
    {
        m_done = 0;
        m_longestGapMs = 0;
        m_sinceBegin.start();
        std::printf("begin %.6f %s\n", now(), qPrintable(m_steps.at(m_step).name));
        std::fflush(stdout);
    }

    void look()
    {
        m_longestGapMs = std::max(m_longestGapMs, static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e6);
        m_sinceTick.start();
        const Step &step = m_steps.at(m_step);
        if (m_done < step.times) {
            if (m_sinceBegin.elapsed() >= m_done * KeyMs) {
                step.act(m_done++);
            }
        } else if (m_sinceBegin.elapsed() >= step.times * KeyMs && step.isDone()) {
            std::printf("end %.6f %s %.1f\n", now(), qPrintable(step.name), m_longestGapMs);
            ++m_step;
            m_step < m_steps.size() ? begin() : QCoreApplication::quit();
        } else if (m_sinceBegin.elapsed() > WaitMs) {
            std::fprintf(stderr, "browse_probe: \"%s\" never came to its end\n", qPrintable(step.name));
            QCoreApplication::exit(1);
        }
    }

    QWidget &m_window;
    MetadataPane &m_pane;
    views::MetadataTree &m_tree;
    views::RawLines &m_lines;
    QLineEdit &m_filter;
    QLineEdit &m_find;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    int m_done = 0; ///< how often the present step's act was done
    int m_rowsBefore = 0;
    QTimer m_tick;
    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceTick;
    double m_longestGapMs = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        return 2;
    }
    const app::ParsedCommandLine parsed = app::parseCommandLine(
        {QString::fromLatin1(argv[0]), QStringLiteral("--api-url"), QString::fromLocal8Bit(argv[1]),
         QStringLiteral("--play"), QStringLiteral("--window-size"), QStringLiteral("1280x800"),
         QString::fromLocal8Bit(argv[2])},
        QProcessEnvironment::systemEnvironment());
    if (!parsed.error.isEmpty()) {
        std::fprintf(stderr, "browse_probe: %s\n", qPrintable(parsed.error));
        return 2;
    }
    playback::selectMediaBackend();
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("earshot-bench"));
    const QApplication application(argc, argv);
    app::Composition composition(parsed.options, nullptr);
    composition.start();
    const auto windows = QApplication::topLevelWidgets();
    const auto window = std::find_if(windows.cbegin(), windows.cend(), [](const QWidget *candidate) {
        return candidate->findChild<MetadataPane *>() != nullptr;
    });
    if (window == windows.cend()) {
        std::fprintf(stderr, "browse_probe: no window shows metadata\n");
        return 1;
    }
    const Reader reader(**window);
    return QApplication::exec();
}
