// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tones.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace earshot::views {

namespace {

constexpr QColor Indigo(0x5B, 0x5F, 0xC7);
constexpr QColor Green(0x10, 0xB9, 0x81);
constexpr QColor Cyan(0x06, 0xB6, 0xD4);
constexpr QColor Amber(0xF5, 0x9E, 0x0B);
constexpr QColor Red(0xE1, 0x1D, 0x48);
constexpr QColor Blue(0x25, 0x63, 0xEB);

QColor mixed(const QColor &ground, const QColor &colour, double share)
{
    const auto channel = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {channel(ground.red(), colour.red()), channel(ground.green(), colour.green()),
            channel(ground.blue(), colour.blue())};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/** `colour`, moved towards `text` until it can be read on all of `grounds`. */
QColor readable(const QColor &colour, const QColor &text, std::initializer_list<QColor> grounds)
{
    constexpr int Steps = 20;
    for (int step = 0; step < Steps; ++step) {
        const QColor candidate = mixed(colour, text, static_cast<double>(step) / Steps);
        if (std::all_of(grounds.begin(), grounds.end(),
                        [&](const QColor &ground) { return contrast(candidate, ground) >= 4.5; })) {
            return candidate;
        }
    }
    return text;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Tones Tones::of(const QPalette &palette)
{
    Tones tones;
    tones.background = palette.color(QPalette::Base);
    tones.text = palette.color(QPalette::Text);
    tones.isDark = tones.background.lightness() < tones.text.lightness();
    const QColor &ground = tones.background;
    const QColor &text = tones.text;
    const auto tint = [&](const QColor &colour, double light, double dark) {
        return mixed(ground, colour, tones.isDark ? dark : light);
    };

    tones.agentBubble = tint(text, 0.055, 0.085);
    tones.callerBubble = tint(Indigo, 0.15, 0.42);
    tones.callerLine = tint(Indigo, 0.28, 0.60);
    tones.card = tint(text, 0.035, 0.055);
    tones.errorCard = tint(Red, 0.06, 0.14);
    tones.errorLine = tint(Red, 0.35, 0.45);
    tones.line = tint(text, 0.16, 0.20);
    tones.spokenGround = tint(Cyan, 0.10, 0.13);
    tones.spokenMark = readable(tones.isDark ? Cyan : mixed(Cyan, Indigo, 0.35), text, {tones.spokenGround});

    const auto ink = [&](const QColor &colour) {
        return readable(colour, text,
                        {ground, tones.card, tones.errorCard, tones.spokenGround, tones.agentBubble});
    };
    tones.muted = readable(mixed(text, ground, 0.42), text,
                           {ground, tones.card, tones.spokenGround, tones.agentBubble, tones.callerBubble});
    tones.agentName = ink(mixed(Green, Blue, 0.15));
    tones.callerName = ink(Indigo);
    tones.link =
        readable(Indigo, text, {ground, tones.agentBubble, tones.callerBubble, tones.card, tones.errorCard});
    tones.good = ink(Green);
    tones.warning = ink(Amber);
    tones.error = ink(Red);
    tones.inText = {.link = tones.link,
                    .key = ink(mixed(Indigo, Blue, 0.4)),
                    .string = ink(mixed(Green, Blue, 0.1)),
                    .number = ink(mixed(Amber, Red, 0.25)),
                    .keyword = ink(mixed(Red, Indigo, 0.45))};
    tones.llm = tones.isDark ? mixed(Blue, Qt::white, 0.12) : mixed(Blue, Qt::black, 0.25);
    tones.tts = mixed(Blue, Qt::white, tones.isDark ? 0.5 : 0.42);
    tones.tools = tones.isDark ? mixed(Amber, Qt::black, 0.1) : Amber;
    tones.other = tint(Blue, 0.22, 0.42);
    tones.covered = palette.color(QPalette::Highlight);
    tones.covered.setAlphaF(0.35F);
    tones.found = tint(Amber, 0.42, 0.42);
    tones.ring = palette.color(QPalette::Highlight);
    if (contrast(tones.ring, ground) < 3) { // WCAG 2.2, 1.4.11: what shows the focus
        tones.ring = tones.callerName;
    }
    return tones;
}

} // namespace earshot::views
