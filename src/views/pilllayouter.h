// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/turnlayouter.h"

namespace earshot::views {

/** A tool call: a pill in the middle, with request and response below it when unfolded. */
class PillLayouter final : public TurnLayouter
{
public:
    using TurnLayouter::TurnLayouter;

private:
    void place() override;
};

} // namespace earshot::views
