// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/stagebalance.h"

#include <QEasingCurve>
#include <QEvent>
#include <QMetaObject>
#include <QSplitter>
#include <QStyle>

#include <algorithm>

namespace earshot::window {

namespace {

/** Lines of text below which the panes get what the waveform can spare. */
constexpr int LinesToRead = 24;

} // namespace

StageBalance::StageBalance(QSplitter *stage) : QObject(stage), m_stage(*stage)
{
    m_stage.installEventFilter(this);
    m_stage.widget(1)->installEventFilter(this);
    m_sliding.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_sliding, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &height) { showPartly(height.toInt()); });
    connect(&m_sliding, &QVariantAnimation::finished, this, [this] {
        m_stage.widget(1)->setMaximumHeight(QWIDGETSIZE_MAX);
        balance();
    });
    connect(stage, &QSplitter::splitterMoved, this, [this] { m_isUsers = true; });
}

QByteArray StageBalance::share() const
{
    return m_isUsers ? m_stage.saveState() : QByteArray();
}

void StageBalance::setShare(const QByteArray &share)
{
    m_isUsers = m_stage.restoreState(share) || m_isUsers;
}

bool StageBalance::eventFilter(QObject *watched, QEvent *event)
{
    // Shown and hidden as recordings come and go.
    const bool isOther = event->type() == QEvent::Show && watched != &m_stage;
    if (isOther || (event->type() == QEvent::Resize && watched == &m_stage)) {
        balance();
    }
    if (isOther && m_isSeen) {
        slideIn();
    } else if (watched == &m_stage && event->type() == QEvent::Hide) {
        m_isSeen = false;
    } else if (watched == &m_stage && event->type() == QEvent::Show) {
        // What is shown along with the stage is there from the start.
        QMetaObject::invokeMethod(
            this, [this] { m_isSeen = m_stage.isVisible(); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void StageBalance::balance()
{
    const QWidget *waveform = m_stage.widget(1);
    if (m_isUsers || waveform->isHidden()) {
        return;
    }
    const int whole = m_stage.height() - m_stage.handleWidth();
    const int wanted = m_stage.fontMetrics().height() * LinesToRead;
    const int least = waveform->minimumSizeHint().height();
    const int comfortable = std::max(least, waveform->sizeHint().height());
    const int low = std::clamp(whole - wanted, least, comfortable);
    m_stage.setSizes({whole - low, low});
}

/** The panes above have the rest: a splitter does not give them by itself what a maximum leaves. */
void StageBalance::showPartly(int height)
{
    m_stage.widget(1)->setMaximumHeight(height);
    m_stage.setSizes({m_stage.height() - m_stage.handleWidth() - height, height});
}

/** As fast as the desktop's animations; at once where it has none. */
void StageBalance::slideIn()
{
    const int durationMs =
        m_stage.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_stage);
    if (durationMs <= 0) {
        return;
    }
    m_sliding.stop();
    m_sliding.setDuration(durationMs);
    m_sliding.setStartValue(0);
    const int shared = m_stage.sizes().value(1);
    m_sliding.setEndValue(shared > 0 ? shared : m_stage.widget(1)->sizeHint().height());
    m_sliding.start();
}

} // namespace earshot::window
