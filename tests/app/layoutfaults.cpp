// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layoutfaults.h"

#include "support/pseudotranslator.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QWidget>

namespace earshot::app {

namespace {

constexpr QSize SmallScreen(1920 / 2, 1080 / 2);

/** Their texts come from the conversation. */
const QStringList DataNames{QStringLiteral("token"), QStringLiteral("value"), QStringLiteral("agent"),
                            QStringLiteral("caller")};

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    if (widget.parentWidget() != nullptr) {
        name += QStringLiteral(" in ") + widget.parentWidget()->objectName();
    }
    return name;
}

/** All that the program itself says in a widget, whether to eyes or to a screen reader. */
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.toolTip()};
    if (widget.isWindow()) {
        texts += widget.windowTitle();
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts += label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts += button->text();
    } else if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
        texts += box->title();
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        texts += line->placeholderText();
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i) {
            texts += combo->itemText(i);
        }
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            texts += tabs->tabText(i);
        }
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i) {
            texts += header->model()->headerData(i, header->orientation()).toString();
        }
    }
    return texts;
}

bool isClipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()) {
            return false;
        }
        if (label->wordWrap()) {
            return label->height() < label->heightForWidth(label->width());
        }
        // A label that may be narrower than its text shortens it itself and tells the whole in its tip.
        return label->minimumSizeHint().width() > label->width() ||
               label->sizeHint().height() > label->height();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr && !button->text().isEmpty() &&
           (button->minimumSizeHint().width() > button->width() ||
            button->minimumSizeHint().height() > button->height());
}

QList<const QWidget *> visibleWidgets(const QWidget &window)
{
    QList<const QWidget *> widgets{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window) {
            widgets += widget;
        }
    }
    return widgets;
}

} // namespace

QStringList untranslatedTexts(const QWidget &window)
{
    QStringList faults;
    const QStringList fonts = QFontDatabase::families();
    for (const QWidget *widget : visibleWidgets(window)) {
        if (DataNames.contains(widget->objectName()) ||
            (widget->parentWidget() && DataNames.contains(widget->parentWidget()->objectName()))) {
            continue;
        }
        for (const QString &text : textsOf(*widget)) {
            if (support::PseudoTranslator::hasUntranslated(text) && !fonts.contains(text)) {
                faults += nameOf(*widget) + QStringLiteral(": ") + text.left(80);
            }
        }
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (!action->property("data").toBool() &&
            support::PseudoTranslator::hasUntranslated(action->text())) {
            faults +=
                QStringLiteral("action ") + action->objectName() + QStringLiteral(": ") + action->text();
        }
    }
    faults.removeDuplicates();
    return faults;
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList faults;
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (least.width() > SmallScreen.width() || least.height() > SmallScreen.height()) {
        faults += QStringLiteral("%1 needs %2x%3").arg(nameOf(window)).arg(least.width()).arg(least.height());
    }
    for (const QWidget *widget : visibleWidgets(window)) {
        if (isClipped(*widget)) {
            faults += QStringLiteral("%1 is %2x%3, needs %4x%5")
                          .arg(nameOf(*widget))
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(widget->minimumSizeHint().width())
                          .arg(widget->sizeHint().height());
        }
    }
    return faults;
}

} // namespace earshot::app
