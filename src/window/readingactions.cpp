// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/readingactions.h"

#include "settings/keys.h"
#include "settings/settings.h"
#include "views/transcriptview.h"
#include "window/actionfactory.h"
#include "window/choicemenu.h"

#include <QAction>
#include <QMenu>

namespace earshot::window {

using views::TranscriptView;

namespace {

/** So much of the air of a comfortable transcript is left in a compact one. */
constexpr qreal CompactAir = 0.6;

} // namespace

ReadingActions::ReadingActions(TranscriptView &view, settings::Settings &settings, QWidget *window)
    : QObject(window)
    , m_view(view)
    , m_settings(settings)
    , m_window(window)
    , m_zoomIn(add(QStringLiteral("zoomIn"), tr("&Larger letters"),
                   QKeySequence::keyBindings(QKeySequence::ZoomIn) +
                       QList{QKeySequence(Qt::CTRL | Qt::Key_Equal)}))
    , m_zoomOut(add(QStringLiteral("zoomOut"), tr("&Smaller letters"),
                    QKeySequence::keyBindings(QKeySequence::ZoomOut)))
    , m_resetZoom(add(QStringLiteral("resetZoom"), tr("&Usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}))
    , m_lineLengths(new ChoiceMenu(QStringLiteral("readingWidth"), tr("&Reading width"),
                                   {{50, tr("&Narrow (50 letters a line)")},
                                    {70, tr("&Medium (70 letters)")},
                                    {100, tr("&Wide (100 letters)")},
                                    {0, tr("&As wide as the window")}},
                                   window))
    , m_unfoldAll(add(QStringLiteral("unfoldAll"), tr("Unf&old all"), {QKeySequence(Qt::Key_X)}))
    , m_foldAll(add(QStringLiteral("foldAll"), tr("Fold &all"), {QKeySequence(Qt::SHIFT | Qt::Key_X)}))
{
    connect(m_zoomIn, &QAction::triggered, &m_view, &TranscriptView::zoomIn);
    connect(m_zoomOut, &QAction::triggered, &m_view, &TranscriptView::zoomOut);
    connect(m_resetZoom, &QAction::triggered, &m_view, &TranscriptView::resetZoom);
    connect(m_unfoldAll, &QAction::triggered, &m_view, &TranscriptView::unfoldAllTurns);
    connect(m_foldAll, &QAction::triggered, &m_view, &TranscriptView::foldAllTurns);
    connect(m_lineLengths, &ChoiceMenu::chosen, &m_view,
            [this](double letters) { m_view.setLineLength(qRound(letters)); });
    followSettings();
}

QAction *ReadingActions::add(const QString &objectName, const QString &text,
                             const QList<QKeySequence> &shortcuts)
{
    QAction *action = makePaneAction({m_window, {&m_view}}, objectName, text, {});
    action->setShortcuts(shortcuts);
    return action;
}

void ReadingActions::addTo(QMenu &menu) const
{
    menu.addActions({m_zoomIn, m_zoomOut, m_resetZoom});
    menu.addMenu(m_lineLengths);
    menu.addActions({m_unfoldAll, m_foldAll});
    menu.addSeparator();
}

void ReadingActions::followSettings()
{
    m_settings.follow(settings::ZoomPercent, this, [this](int percent) { m_view.setZoomPercent(percent); });
    m_settings.follow(settings::LineLength, this, [this](int letters) {
        m_view.setLineLength(letters);
        m_lineLengths->setValue(letters);
    });
    m_settings.follow(settings::Density, this, [this](const QString &density) {
        m_view.setAir(density == QLatin1String("compact") ? CompactAir : 1);
    });
    connect(&m_view, &TranscriptView::zoomPercentChanged, this,
            [this](int percent) { m_settings.set(settings::ZoomPercent, percent); });
    connect(&m_view, &TranscriptView::lineLengthChanged, this,
            [this](int letters) { m_settings.set(settings::LineLength, letters); });
}

} // namespace earshot::window
