// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/listeningpreferences.h"

#include <QString>

namespace earshot::session {

/** The same with every number within its bounds. */
[[nodiscard]] ListeningPreferences withinBounds(ListeningPreferences preferences);

/** Keeps the preferences in a file. It holds known keys only, and nothing about any conversation. */
class ListeningFile final
{
public:
    /** `path` is an INI file of one's own; created at the first save(). */
    explicit ListeningFile(QString path);

    /** What is missing, of a wrong type or out of bounds has its default. */
    [[nodiscard]] ListeningPreferences load() const;
    void save(const ListeningPreferences &preferences) const;

private:
    QString m_path;
};

} // namespace earshot::session
