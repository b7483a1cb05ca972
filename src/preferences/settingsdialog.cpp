// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/settingsdialog.h"

#include "preferences/searchwords.h"
#include "preferences/settingspage.h"
#include "views/icons.h"
#include "views/screenfit.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace earshot::preferences {

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_found->setTextFormat(Qt::PlainText);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter belongs to the fields

    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_found);
    layout->addLayout(top);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(
        views::fittingScreen({fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 38}, *this));

    auto *find = new QAction(this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    addAction(find);
    connect(find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addPage(SettingsPage *page)
{
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(page->windowTitle());
    area->setWidget(page);
    m_stack->addWidget(area);
    m_pages.append({page, new QListWidgetItem(page->windowTitle(), m_list)});
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
    updateIcons();
}

void SettingsDialog::showPage(const QString &objectName)
{
    m_search->clear(); // it could hide the page
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row).page->objectName() == objectName) {
            m_list->setCurrentRow(row);
        }
    }
}

void SettingsDialog::present()
{
    if (!isVisible()) {
        m_search->setFocus();
    }
    show();
    raise();
    activateWindow();
}

void SettingsDialog::search(const QString &text)
{
    const QStringList words = searchWords(text);
    int all = 0;
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const Page &page = m_pages.at(row);
        const int found = page.page->search(words);
        page.item->setHidden(!words.isEmpty() && found == 0);
        if (found > 0 && first < 0) {
            first = row;
        }
        all += found;
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (first >= 0 && (current == nullptr || current->isHidden())) {
        m_list->setCurrentRow(first);
    }
    m_stack->setEnabled(words.isEmpty() || all > 0);
    m_found->setText(words.isEmpty() ? QString() : tr("%Ln found", nullptr, all));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}

void SettingsDialog::updateIcons()
{
    for (const Page &page : std::as_const(m_pages)) {
        page.item->setIcon(views::icon(page.page->iconName(), palette()));
    }
}

} // namespace earshot::preferences
