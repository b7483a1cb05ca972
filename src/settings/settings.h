// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/setting.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <type_traits>

namespace earshot::settings {

/**
 * What the user has chosen, whatever is open, kept over restarts. What the user has not chosen is as the
 * administrator of the computer says, else as the Setting itself. All windows share one object.
 */
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    /**
     * @param file INI file of the user's own, created at the first change; without a name nothing is kept.
     * @param commonFile INI file of the administrator, only read; it may be missing.
     */
    explicit Settings(QString file, const QString &commonFile = {}, QObject *parent = nullptr);
    /** Writes what is not written yet. */
    ~Settings() override;

    template <typename Value>
    [[nodiscard]] Value value(const Setting<Value> &setting) const
    {
        const QString name = QString::fromLatin1(setting.name);
        for (const Texts *texts : {&m_forThisRun, &m_own}) {
            const auto text = texts->constFind(name);
            const auto found = text == texts->constEnd() ? std::nullopt : valueOf(setting, *text);
            if (found) {
                return *found;
            }
        }
        return usual(setting);
    }
    /** What it is without the user's choice. */
    template <typename Value>
    [[nodiscard]] Value usual(const Setting<Value> &setting) const
    {
        const auto common = m_common.constFind(QString::fromLatin1(setting.name));
        const auto found = common == m_common.constEnd() ? std::nullopt : valueOf(setting, *common);
        return found.value_or(usualOf(setting));
    }
    /** Takes the value within its bounds. Written a moment later, since a slider brings many. */
    template <typename Value>
    void set(const Setting<Value> &setting, const std::type_identity_t<Value> &value)
    {
        const Value wanted = bounded(setting, value);
        if (wanted == usual(setting)) {
            reset(setting);
        } else {
            setOwnText(QString::fromLatin1(setting.name), textOf(wanted));
        }
    }
    template <typename Value>
    void reset(const Setting<Value> &setting)
    {
        resetText(QString::fromLatin1(setting.name));
    }
    template <typename Value>
    [[nodiscard]] bool isChanged(const Setting<Value> &setting) const
    {
        return value(setting) != usual(setting);
    }
    /** An option of the command line: wins until the user chooses, and is not kept. */
    template <typename Value>
    void setForThisRun(const Setting<Value> &setting, const std::type_identity_t<Value> &value)
    {
        const QString name = QString::fromLatin1(setting.name);
        m_forThisRun.insert(name, textOf(value));
        Q_EMIT changed(name);
    }
    /** Calls `apply` with the value now and after each change, as long as `context` lives. */
    template <typename Value, typename Apply>
    void follow(const Setting<Value> &setting, const QObject *context, Apply apply) const
    {
        apply(value(setting));
        connect(this, &Settings::changed, context, [this, setting, apply](const QString &name) {
            if (name == QLatin1String(setting.name)) {
                apply(value(setting));
            }
        });
    }

    /** The same for a name that is made at run time, such as that of an action's key. */
    [[nodiscard]] std::optional<QString> text(const QString &name) const;
    [[nodiscard]] bool hasOwnText(const QString &name) const { return m_own.contains(name); }
    void setOwnText(const QString &name, const QString &text);
    /** Back to what the administrator says. */
    void resetText(const QString &name);
    /** Back to the usual for everything; the file goes. */
    void resetAll();

Q_SIGNALS:
    void changed(const QString &name);

private:
    using Texts = QHash<QString, QString>;

    void note(const QString &name);
    void save();

    QString m_file;
    Texts m_common;
    Texts m_own;
    Texts m_forThisRun;
    QSet<QString> m_unsaved; ///< names; what another running Earshot has written of the rest stays
    QTimer m_saving;
};

} // namespace earshot::settings
