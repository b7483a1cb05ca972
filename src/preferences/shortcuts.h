// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences/keyentry.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QMainWindow;

namespace earshot::settings {
class Settings;
}

namespace earshot::preferences {

/**
 * The keys of all actions, in all windows: what they are unless the user says otherwise, what the user says,
 * and which would be told apart no more. Every action with a name can be given a key.
 */
class Shortcuts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Shortcuts)

public:
    /** `settings` must outlive this object. */
    explicit Shortcuts(settings::Settings &settings, QObject *parent = nullptr);
    ~Shortcuts() override;

    /** Gives the named actions of the window the user's keys, now and when they change. To be called again
     * when it has got more actions. */
    void adopt(QMainWindow &window);

    /** In the order of the menus; then the keys of the panes, which cannot be changed. */
    [[nodiscard]] QList<KeyEntry> entries() const;
    /** Why the action cannot have the key, for people; nothing when it can. */
    [[nodiscard]] std::optional<QString> refusal(const QString &name, const QKeySequence &key) const;
    /** An empty key takes the action's away. `key` must not be refused. */
    void setKey(const QString &name, const QKeySequence &key);
    /** @return why not, as when another action has got the usual key meanwhile */
    std::optional<QString> reset(const QString &name);
    void resetAll();

Q_SIGNALS:
    /** The keys of some action are others now. */
    void changed();

private:
    struct Adopted
    {
        QPointer<QMainWindow> window;
        QPointer<QAction> action;
    };

    void onSettingChanged(const QString &setting);
    void apply(const QString &name);
    [[nodiscard]] QList<Adopted> adopted(const QString &name) const;
    [[nodiscard]] std::optional<QString> conflict(const Adopted &own, const QKeySequence &key) const;

    settings::Settings &m_settings;
    QList<Adopted> m_adopted;
    QHash<QString, QList<QKeySequence>> m_usual; ///< by the action's name
};

} // namespace earshot::preferences
