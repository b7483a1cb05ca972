// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/shortcuts.h"

#include "preferences/keyplace.h"
#include "preferences/panekeys.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace earshot::preferences {

namespace {

QString settingOf(const QString &name)
{
    return QLatin1String(settings::ShortcutGroup) + name;
}

/** Qt's own, such as those inside a text field, begin like this. */
bool isOfQt(const QString &name)
{
    return name.startsWith(QLatin1String("_q_")) || name.startsWith(QLatin1String("qt_"));
}

/** Lists and fields need the other keys themselves. */
bool isSafeAnywhere(const QKeySequence &key)
{
    const QKeyCombination pressed = key[0];
    const bool isFunctionKey = pressed.key() >= Qt::Key_F1 && pressed.key() <= Qt::Key_F35;
    const auto strong = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return isFunctionKey || (pressed.keyboardModifiers() & strong) != Qt::NoModifier;
}

/** Collects the entries of a window, each action once. */
class Collector final
{
public:
    explicit Collector(const settings::Settings &settings) : m_settings(settings) {}

    void addMenu(const QMenu &menu, const QString &group, const QString &path)
    {
        const auto actions = menu.actions();
        for (const QAction *action : actions) {
            if (const QMenu *inner = action->menu()) {
                addMenu(*inner, group, path + withoutMnemonic(inner->title()) + QStringLiteral(" › "));
            } else {
                add(*action, group, path);
            }
        }
    }
    void add(const QAction &action, const QString &group, const QString &path)
    {
        const QString name = action.objectName();
        if (name.isEmpty() || m_seen.contains(name)) {
            return;
        }
        m_seen.insert(name);
        const KeyPlace place = KeyPlace::of(action);
        entries.append({name, group.isEmpty() ? place.words() : group, path + withoutMnemonic(action.text()),
                        place.words(), action.shortcuts(), m_settings.hasOwnText(settingOf(name))});
    }

    QList<KeyEntry> entries;

private:
    const settings::Settings &m_settings; // NOLINT: outlives the collector
    QSet<QString> m_seen;
};

} // namespace

Shortcuts::Shortcuts(settings::Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&m_settings, &settings::Settings::changed, this, &Shortcuts::onSettingChanged);
}

Shortcuts::~Shortcuts() = default;

void Shortcuts::adopt(QMainWindow &window)
{
    m_adopted.removeIf([](const Adopted &old) { return old.window.isNull() || old.action.isNull(); });
    QSet<const QAction *> known;
    for (const Adopted &old : std::as_const(m_adopted)) {
        known.insert(old.action);
    }
    const auto actions = window.findChildren<QAction *>();
    for (QAction *action : actions) {
        const QString name = action->objectName();
        if (name.isEmpty() || isOfQt(name) || known.contains(action)) {
            continue;
        }
        m_adopted.append({&window, action});
        m_usual.insert(name, action->shortcuts());
        if (m_settings.text(settingOf(name))) {
            apply(name);
        }
    }
    Q_EMIT changed();
}

QList<KeyEntry> Shortcuts::entries() const
{
    Collector collector(m_settings);
    QList<const QMainWindow *> windows;
    for (const Adopted &adopted : m_adopted) {
        if (adopted.window && !windows.contains(adopted.window)) {
            windows.append(adopted.window);
        }
    }
    for (const QMainWindow *window : std::as_const(windows)) {
        const auto menus = window->menuBar()->actions();
        for (const QAction *menu : menus) {
            if (menu->menu()) {
                collector.addMenu(*menu->menu(), withoutMnemonic(menu->text()), {});
            }
        }
    }
    for (const Adopted &adopted : m_adopted) {
        if (adopted.action) {
            collector.add(*adopted.action, {}, {});
        }
    }
    if (!windows.isEmpty()) {
        const auto paneKeys = paneKeysOf(*windows.first());
        for (const PaneKey &key : paneKeys) {
            collector.entries.append(key.entry);
        }
    }
    return collector.entries;
}

QList<Shortcuts::Adopted> Shortcuts::adopted(const QString &name) const
{
    QList<Adopted> found;
    std::copy_if(m_adopted.cbegin(), m_adopted.cend(), std::back_inserter(found),
                 [&](const Adopted &a) { return a.window && a.action && a.action->objectName() == name; });
    return found;
}

std::optional<QString> Shortcuts::refusal(const QString &name, const QKeySequence &key) const
{
    if (key.isEmpty()) {
        return std::nullopt;
    }
    const auto own = adopted(name);
    for (const Adopted &adopted : own) {
        const bool isUsual = m_usual.value(name).contains(key);
        if (KeyPlace::of(*adopted.action).isAnywhere() && !isSafeAnywhere(key) && !isUsual) {
            return tr("Lists and fields would lose %1, since this acts anywhere in the window: take it with "
                      "Ctrl or Alt.")
                .arg(key.toString(QKeySequence::NativeText));
        }
        if (const auto other = conflict(adopted, key)) {
            return tr("%1 is the key of “%2”: give that one another key first.")
                .arg(key.toString(QKeySequence::NativeText), *other);
        }
    }
    return std::nullopt;
}

std::optional<QString> Shortcuts::conflict(const Adopted &own, const QKeySequence &key) const
{
    const KeyPlace place = KeyPlace::of(*own.action);
    for (const Adopted &other : m_adopted) {
        const bool isOther = other.action && other.window == own.window &&
                             other.action->objectName() != own.action->objectName();
        if (isOther && other.action->shortcuts().contains(key) &&
            place.overlaps(KeyPlace::of(*other.action))) {
            return withoutMnemonic(other.action->text());
        }
    }
    const auto paneKeys = paneKeysOf(*own.window);
    for (const PaneKey &fixed : paneKeys) {
        if (fixed.entry.keys.contains(key) && place.overlaps(KeyPlace::pane(fixed.pane)) &&
            !m_usual.value(own.action->objectName()).contains(key)) {
            return fixed.entry.text;
        }
    }
    const auto menus = own.window->menuBar()->actions();
    for (const QAction *menu : menus) {
        if (QKeySequence::mnemonic(menu->text()) == key) {
            return withoutMnemonic(menu->text());
        }
    }
    return std::nullopt;
}

void Shortcuts::setKey(const QString &name, const QKeySequence &key)
{
    const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>() : QList{key};
    if (keys == m_usual.value(name)) {
        m_settings.resetText(settingOf(name));
    } else {
        m_settings.setOwnText(settingOf(name), QKeySequence::listToString(keys));
    }
}

std::optional<QString> Shortcuts::reset(const QString &name)
{
    const auto usual = m_usual.value(name);
    for (const QKeySequence &key : usual) {
        if (const auto why = refusal(name, key)) {
            return why;
        }
    }
    m_settings.resetText(settingOf(name));
    return std::nullopt;
}

void Shortcuts::resetAll()
{
    const QStringList names = m_usual.keys();
    for (const QString &name : names) {
        m_settings.resetText(settingOf(name));
    }
}

void Shortcuts::onSettingChanged(const QString &setting)
{
    const QLatin1String group(settings::ShortcutGroup);
    if (setting.startsWith(group)) {
        apply(setting.sliced(group.size()));
        Q_EMIT changed();
    }
}

void Shortcuts::apply(const QString &name)
{
    const auto text = m_settings.text(settingOf(name));
    auto keys = text ? QKeySequence::listFromString(*text) : m_usual.value(name);
    keys.removeAll(QKeySequence()); // an empty text is read as one
    const auto actions = adopted(name);
    for (const Adopted &adopted : actions) {
        adopted.action->setShortcuts(keys);
    }
}

} // namespace earshot::preferences
