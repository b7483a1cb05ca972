// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/spokenwaveform.h"
#include "views/waveformbar.h"

#include <QSignalSpy>

namespace earshot::views {

/** A bar of 1000 x 160 pixels with 100 s of a call: the caller from 1 to 5, the agent from 4 to 20 s. */
struct WaveformFixture
{
    static constexpr qint64 LengthMs = 100'000;

    waveform::Waveform waveform =
        support::spokenWaveform({{{1'000, 5'000}}, {{4'000, 20'000}}}, LengthMs, 6'000, 40);
    WaveformBar bar;
    QSignalSpy seeks{&bar, &WaveformBar::seekRequested};
    QSignalSpy loops{&bar, &WaveformBar::loopRequested};
    QSignalSpy clears{&bar, &WaveformBar::loopClearRequested};

    WaveformFixture()
    {
        bar.resize(1000, 160);
        bar.setSource([this]() -> const waveform::Waveform & { return waveform; });
        bar.setSound({LengthMs, true, 1, {}});
        bar.setSpeech({{{1'000, 5'000}}, {{4'000, 20'000}}});
        using Kind = WaveformMark::Kind;
        bar.setMarks({{Kind::CallerTurn, {1'000, 5'000}},
                      {Kind::AgentTurn, {4'000, 20'000}},
                      {Kind::Tool, {30'000, 31'000}}},
                     {[](const WaveformMark &mark) {
                          return mark.kind == Kind::CallerTurn  ? QStringLiteral("Caller: Hello")
                                 : mark.kind == Kind::AgentTurn ? QStringLiteral("Agent: Yes?")
                                                                : QStringLiteral("lookup, 1.0 s");
                      },
                      [](const WaveformMark &mark) {
                          return mark.kind == Kind::AgentTurn ? QStringLiteral("heard after 2 s") : QString();
                      }});
    }

    /** Where the place stands in the bar. */
    [[nodiscard]] QPoint pointAt(qint64 ms) const
    {
        return {qRound(bar.waveformLayout().time.left() + bar.scale().xAt(static_cast<double>(ms))),
                qRound(bar.waveformLayout().sound.center().y())};
    }
    /** How many ms one pixel is, at least 1. */
    [[nodiscard]] qint64 pixelMs() const { return qint64(bar.scale().msPerPixel()) + 1; }
};

} // namespace earshot::views
