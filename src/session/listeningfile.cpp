// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/listeningfile.h"

#include <QSettings>

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace earshot::session {

namespace {

/** Shows each kept value to `visit`, with its key and, for a number, its bounds: the one list of them. */
template <typename Preferences, typename Visitor>
void visitKept(Preferences &kept, const Visitor &visit)
{
    using playback::PlaybackSettings;
    visit("shortStepMs", kept.shortStepMs, 500, 60'000);
    visit("longStepMs", kept.longStepMs, 1'000, 300'000);
    visit("rewindsOnResume", kept.rewindsOnResume);
    visit("speed", kept.speed, PlaybackSettings::MinimumSpeed, PlaybackSettings::MaximumSpeed);
    visit("otherSpeed", kept.otherSpeed, PlaybackSettings::MinimumSpeed, PlaybackSettings::MaximumSpeed);
    visit("volume", kept.volume, 0, 4);
    visit("mono", kept.isMono);
    visit("levelled", kept.isLevelled);
    visit("skipsSilence", kept.silence.isSkipped);
    visit("silenceBelowDb", kept.silence.thresholdDb, -80, -20);
    visit("silenceLongerThanMs", kept.silence.longerThanMs, 200, 10'000);
    visit("silenceKeptMs", kept.silence.keptMs, 0, 2'000);
    visit("keepsThinking", kept.silence.keepsThinking);
    visit("hiddenLanes", kept.hiddenLanes);
    visit("output", kept.output);
}

struct Bounding
{
    template <typename Number, typename... Bounds>
    void operator()(const char *key, Number &value, Bounds... bounds) const
    {
        Q_UNUSED(key)
        if constexpr (sizeof...(Bounds) == 2)
            value = std::clamp(value, static_cast<Number>(bounds)...);
    }
};

struct Loading
{
    const QSettings &file;

    void operator()(const char *key, bool &value) const
    {
        const QString text = textOf(key);
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            value = text == QLatin1String("true");
    }
    void operator()(const char *key, QString &value) const { value = textOf(key); }
    template <typename Number>
    void operator()(const char *key, Number &value, double least, double most) const
    {
        bool isNumber = false;
        const double number = textOf(key).toDouble(&isNumber);
        if (isNumber && number >= least && number <= most) // so no NaN either
            value = static_cast<Number>(number);
    }

    [[nodiscard]] QString textOf(const char *key) const
    {
        return file.value(QString::fromLatin1(key)).toString();
    }
};

struct Saving
{
    QSettings &file;

    template <typename Value, typename... Bounds>
    void operator()(const char *key, const Value &value, Bounds... /*bounds*/) const
    {
        file.setValue(QString::fromLatin1(key), value);
    }
};

} // namespace

ListeningPreferences withinBounds(ListeningPreferences preferences)
{
    visitKept(preferences, Bounding{});
    return preferences;
}

ListeningFile::ListeningFile(QString path) : m_path(std::move(path))
{}

ListeningPreferences ListeningFile::load() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    ListeningPreferences preferences;
    visitKept(preferences, Loading{file});
    return preferences;
}

void ListeningFile::save(const ListeningPreferences &preferences) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.clear();
    visitKept(preferences, Saving{file});
}

} // namespace earshot::session
