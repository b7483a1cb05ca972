// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/turnlayouter.h"

namespace earshot::views {

/** What nobody said: one line over the full width, with the whole text below it when unfolded. */
class QuietLayouter final : public TurnLayouter
{
public:
    using TurnLayouter::TurnLayouter;

private:
    void place() override;
};

} // namespace earshot::views
