// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace earshot::itemmodels {
class TranscriptModel;
}

namespace earshot::settings {
class Settings;
}

namespace earshot::window {

/** Tells a transcript from where on the settings mark something for the reader. */
class ThresholdsBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThresholdsBinding)

public:
    /** `settings` and `model` must outlive this object. */
    ThresholdsBinding(const settings::Settings &settings, itemmodels::TranscriptModel &model,
                      QObject *parent);

private:
    void take();

    const settings::Settings &m_settings;
    itemmodels::TranscriptModel &m_model;
};

} // namespace earshot::window
