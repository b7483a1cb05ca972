// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/settingrow.h"

#include "preferences/keyentry.h"
#include "preferences/searchwords.h"
#include "views/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace earshot::preferences {

SettingRow::SettingRow(QGridLayout &grid, const SettingWords &words, QWidget *editor, bool hasOwnTitle)
    : QObject(grid.parentWidget())
    , m_plainTitle(withoutMnemonic(words.title))
    , m_explanation(words.explanation)
    , m_editor(editor)
    , m_title(editor)
    , m_reset(new QToolButton(grid.parentWidget()))
{
    const int row = grid.rowCount();
    if (hasOwnTitle) {
        grid.addWidget(editor, row, 0, 1, 2);
    } else {
        auto *label = new QLabel(words.title, grid.parentWidget());
        label->setBuddy(editor);
        label->setToolTip(views::plainToolTip(words.explanation));
        editor->setAccessibleName(m_plainTitle);
        grid.addWidget(label, row, 0);
        grid.addWidget(editor, row, 1);
        m_title = label;
    }
    editor->setToolTip(views::plainToolTip(words.explanation));
    editor->setAccessibleDescription(words.explanation);
    m_reset->setAutoRaise(true);
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Back to the default"));
    m_reset->setAccessibleName(tr("Reset “%1” to its default").arg(m_plainTitle));
    auto policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when a value changes
    m_reset->setSizePolicy(policy);
    grid.addWidget(m_reset, row, 2);
    connect(m_reset, &QToolButton::clicked, this, &SettingRow::resetRequested);
    setChanged(false);
}

bool SettingRow::matches(const QStringList &words) const
{
    return holdsAll(m_plainTitle + u' ' + m_explanation, words);
}

void SettingRow::setFound(bool isFound)
{
    QFont font = m_title->font();
    font.setBold(isFound); // not by colour alone
    m_title->setFont(font);
    m_title->setAutoFillBackground(isFound);
    QPalette palette;
    if (isFound) {
        const QPalette inherited = m_title->parentWidget()->palette();
        for (const auto role : {QPalette::Window, QPalette::Button}) {
            palette.setColor(role, inherited.color(QPalette::Highlight));
        }
        palette.setColor(QPalette::WindowText, inherited.color(QPalette::HighlightedText));
    }
    m_title->setPalette(palette);
}

void SettingRow::setChanged(bool isChanged)
{
    if (!isChanged && m_reset->hasFocus()) {
        m_editor->setFocus(); // else it would go to anywhere
    }
    m_reset->setVisible(isChanged);
}

} // namespace earshot::preferences
