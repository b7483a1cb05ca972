// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keptfilespanel.h"

#include "preferences/searchwords.h"
#include "views/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <utility>

namespace earshot::preferences {

using settings::KeptFile;

namespace {

enum Column { FileColumn, SizeColumn, PurposeColumn, RemoveColumn, ColumnCount };
constexpr qsizetype LongestPath = 200;

} // namespace

KeptFilesPanel::KeptFilesPanel(const settings::KeptFiles &kept, QWidget *parent)
    : QWidget(parent)
    , m_kept(kept)
    , m_list(new QTreeWidget(this))
    , m_sum(new QLabel(this))
    , m_removeAll(new QPushButton(tr("Remove &all…"), this))
    , m_question(new QWidget(this))
    , m_questionText(new QLabel(m_question))
    , m_yes(new QPushButton(tr("&Remove"), m_question))
{
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("File"), tr("Size"), tr("What for"), {}});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Files on this computer"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMinimumHeight(fontMetrics().height() * 10);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(PurposeColumn, QHeaderView::Stretch);
    m_removeAll->setObjectName(QStringLiteral("removeAllFiles"));
    m_yes->setObjectName(QStringLiteral("removeFilesNow"));
    auto *no = new QPushButton(tr("&Keep"), m_question);
    for (QLabel *label : {m_sum, m_questionText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_sum, 1);
    below->addWidget(m_removeAll);
    column->addLayout(below);
    auto *asked = new QHBoxLayout(m_question);
    asked->setContentsMargins({});
    asked->addWidget(m_questionText, 1);
    asked->addWidget(m_yes);
    asked->addWidget(no);
    column->addWidget(m_question);
    m_question->hide();

    connect(m_removeAll, &QPushButton::clicked, this, [this] {
        askToRemove(m_kept.files(), tr("Remove everything? Settings and all that you have marked are lost."));
    });
    connect(m_yes, &QPushButton::clicked, this, &KeptFilesPanel::remove);
    connect(no, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_list->setFocus();
    });
    list();
}

void KeptFilesPanel::list()
{
    m_list->clear();
    qint64 allBytes = 0;
    const QList<KeptFile> files = m_kept.files();
    for (const KeptFile &file : files) {
        allBytes += file.bytes;
        const QString path = views::oneLine(file.shownPath, LongestPath);
        auto *item = new QTreeWidgetItem(
            m_list, {path, locale().formattedDataSize(file.bytes), file.purpose, QString()});
        auto *button = new QPushButton(tr("Remove…"), m_list);
        button->setAccessibleName(tr("Remove %1").arg(path));
        m_list->setItemWidget(item, RemoveColumn, button);
        connect(button, &QPushButton::clicked, this, [this, file, path] {
            askToRemove({file}, tr("Remove %1? It cannot be brought back.").arg(path));
        });
    }
    m_sum->setText(files.isEmpty() ? tr("Earshot keeps nothing on this computer.")
                                   : tr("%1 in all").arg(locale().formattedDataSize(allBytes)));
    m_removeAll->setEnabled(!files.isEmpty());
}

int KeptFilesPanel::search(const QStringList &words)
{
    m_list->clearSelection();
    int found = 0;
    for (int row = 0; !words.isEmpty() && row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const bool matches = holdsAll(item->text(FileColumn) + u' ' + item->text(PurposeColumn), words);
        item->setSelected(matches && found == 0);
        found += matches ? 1 : 0;
    }
    return found;
}

void KeptFilesPanel::askToRemove(const QList<KeptFile> &files, const QString &question)
{
    m_asked = files;
    m_questionText->setText(question);
    m_question->show();
    m_yes->setFocus();
}

void KeptFilesPanel::remove()
{
    bool areGone = true;
    for (const KeptFile &file : std::as_const(m_asked)) {
        areGone = m_kept.remove(file) && areGone;
    }
    m_question->hide();
    list();
    if (!areGone) {
        m_sum->setText(tr("Something is still there: another program shares it, or it is write-protected."));
    }
    m_list->setFocus();
}

void KeptFilesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    list();
}

} // namespace earshot::preferences
