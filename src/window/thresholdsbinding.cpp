// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/thresholdsbinding.h"

#include "itemmodels/transcriptmodel.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <algorithm>

namespace earshot::window {

ThresholdsBinding::ThresholdsBinding(const settings::Settings &settings, itemmodels::TranscriptModel &model,
                                     QObject *parent)
    : QObject(parent), m_settings(settings), m_model(model)
{
    connect(&m_settings, &settings::Settings::changed, this, &ThresholdsBinding::take);
    take();
}

void ThresholdsBinding::take()
{
    itemmodels::ReadingThresholds thresholds;
    thresholds.fairMs = m_settings.value(settings::FairMs);
    // One that is below the step before it would never be seen.
    thresholds.slowMs = std::max(m_settings.value(settings::SlowMs), thresholds.fairMs);
    thresholds.verySlowMs = std::max(m_settings.value(settings::VerySlowMs), thresholds.slowMs);
    thresholds.slowEndOfTurnMs = m_settings.value(settings::SlowEndOfTurnMs);
    thresholds.longSilenceMs = m_settings.value(settings::LongSilenceMs);
    thresholds.unsureBelow = m_settings.value(settings::UnsureBelow);
    m_model.setThresholds(thresholds); // which does nothing when they are the same
}

} // namespace earshot::window
