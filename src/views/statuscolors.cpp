// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statuscolors.h"

#include "conversation/conversationstatus.h"

#include <QPalette>

#include <cmath>

namespace earshot::views {

namespace {

using conversation::ConversationStatus;

// Hues of Anyreach's own brand where they fit, so that the meaning is familiar.
constexpr QRgb Green = 0x10B981;
constexpr QRgb Red = 0xDC2626;
constexpr QRgb Amber = 0xF59E0B;
constexpr QRgb Indigo = 0x5B5FC7;
constexpr QRgb Cyan = 0x0891B2;
constexpr QRgb Grey = 0x6B7280;

QColor hueOf(ConversationStatus::Kind kind)
{
    switch (kind) {
    case ConversationStatus::Kind::Completed:
        return QColor(Green);
    case ConversationStatus::Kind::Failed:
        return QColor(Red);
    case ConversationStatus::Kind::Unanswered:
        return QColor(Amber);
    case ConversationStatus::Kind::Transferred:
    case ConversationStatus::Kind::Triggered:
        return QColor(Indigo);
    case ConversationStatus::Kind::Ringing:
        return QColor(Amber);
    case ConversationStatus::Kind::InProgress:
        return QColor(Green);
    case ConversationStatus::Kind::TokenCreated:
        return QColor(Cyan);
    case ConversationStatus::Kind::Cancelled:
    case ConversationStatus::Kind::Unknown:
        break;
    }
    return QColor(Grey);
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

QColor blended(const QColor &top, const QColor &ground, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(top.red(), ground.red()), mix(top.green(), ground.green()), mix(top.blue(), ground.blue())};
}

QColor readableOn(const QColor &wanted, const QColor &ground)
{
    const QColor goal =
        contrastRatio(Qt::white, ground) > contrastRatio(Qt::black, ground) ? Qt::white : Qt::black;
    // One of black and white reaches 4.5 on every ground, so the last step always does.
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor color = blended(goal, wanted, static_cast<double>(step) / steps);
        if (contrastRatio(color, ground) >= ReadableContrast) {
            return color;
        }
    }
    return goal;
}

StatusColors statusColors(const ConversationStatus &status, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor hue = hueOf(status.kind());
    if (status.phase() == ConversationStatus::Phase::Terminal) {
        const QColor fill = blended(hue, window, isDark(palette) ? 0.32 : 0.20);
        return {fill, fill, readableOn(hue, fill)};
    }
    return {window, readableOn(hue, window), readableOn(hue, window)};
}

QColor problemColor(const QPalette &palette)
{
    return readableOn(QColor(Red), palette.color(QPalette::Window));
}

} // namespace earshot::views
