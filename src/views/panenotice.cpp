// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panenotice.h"

#include "base/visibletext.h"
#include "views/bytestext.h"
#include "views/icons.h"
#include "views/problemtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

namespace earshot::views {

namespace {

constexpr int IconSize = 48;
constexpr int ColumnWidth = 460;
/** More than this of what a server says helps nobody and only slows the layout. */
constexpr qsizetype LongestDetail = 20'000;

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

/** About as high as its text, so that a short one leaves no hole and a long one scrolls. */
void fitHeight(QPlainTextEdit *edit)
{
    constexpr int charactersPerLine = 60;
    const int lines = edit->blockCount() + edit->document()->characterCount() / charactersPerLine;
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * qBound(1, lines, 8) + 14);
}

void setButton(QPushButton *button, WayOut wayOut)
{
    button->setText(wayOutText(wayOut));
    button->setVisible(wayOut != WayOut::None);
}

} // namespace

PaneNotice::PaneNotice(QWidget *parent)
    : QWidget(parent)
    , m_icon(makeLabel(this))
    , m_heading(makeLabel(this))
    , m_text(makeLabel(this))
    , m_progress(new QProgressBar(this))
    , m_detail(new QPlainTextEdit(this))
    , m_primary(new QPushButton(this))
    , m_secondary(new QPushButton(this))
{
    m_icon->setObjectName(QStringLiteral("icon"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_text->setObjectName(QStringLiteral("text"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_detail->setObjectName(QStringLiteral("detail"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_secondary->setObjectName(QStringLiteral("secondary"));

    QFont headingFont = font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * 1.3);
    headingFont.setBold(true);
    m_heading->setFont(headingFont);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->setAccessibleName(tr("Progress"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("What the server said"));
    m_primary->setAutoDefault(true);
    setFocusProxy(m_primary);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();

    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_detail);
    column->addLayout(buttons);
    column->addStretch(3);

    // A narrow column in the middle of the pane: long lines are hard to read.
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(ColumnWidth);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addWidget(middle, 1000);
    layout->addStretch();

    connect(m_primary, &QPushButton::clicked, this, [this] { take(m_notice.primary); });
    connect(m_secondary, &QPushButton::clicked, this, [this] { take(m_notice.secondary); });
    showNotice({});
}

void PaneNotice::showNotice(const Notice &notice)
{
    fill(notice);
    m_progress->hide();
}

void PaneNotice::showLoading(const QString &heading)
{
    fill({.icon = QStringLiteral("refresh"), .heading = heading, .primary = WayOut::Cancel});
    m_progress->setRange(0, 0);
    m_progress->show();
}

void PaneNotice::setProgress(qint64 received, qint64 total)
{
    constexpr int steps = 1000;
    const bool known = total > 0;
    m_progress->setRange(0, known ? steps : 0);
    m_progress->setValue(known ? static_cast<int>(steps * qMin(1.0, static_cast<double>(received) /
                                                                        static_cast<double>(total)))
                               : -1);
    m_text->setText(receivedText(received, total, locale()));
    m_text->show();
}

void PaneNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
    QWidget::changeEvent(event);
}

void PaneNotice::fill(const Notice &notice)
{
    m_notice = notice;
    m_heading->setText(notice.heading);
    m_heading->setVisible(!notice.heading.isEmpty());
    m_text->setText(notice.text);
    m_text->setVisible(!notice.text.isEmpty());
    m_detail->setPlainText(base::visibleText(notice.detail.left(LongestDetail), base::TextForm::Paragraphs));
    fitHeight(m_detail);
    m_detail->setVisible(!notice.detail.isEmpty());
    setButton(m_primary, notice.primary);
    setButton(m_secondary, notice.secondary);
    setAccessibleName(notice.heading);
    setAccessibleDescription(notice.text);
    tint();
}

void PaneNotice::take(WayOut wayOut)
{
    switch (wayOut) {
    case WayOut::Retry:
        Q_EMIT retryRequested();
        break;
    case WayOut::SignIn:
        Q_EMIT signInRequested();
        break;
    case WayOut::OpenOther:
        Q_EMIT openOtherRequested();
        break;
    case WayOut::ShowAll:
        Q_EMIT showAllRequested();
        break;
    case WayOut::Cancel:
        Q_EMIT cancelRequested();
        break;
    case WayOut::None:
        break;
    }
}

void PaneNotice::tint()
{
    m_icon->setPixmap(
        iconPixmap(m_notice.icon, palette().color(QPalette::PlaceholderText), IconSize, devicePixelRatioF()));
    m_icon->setVisible(!m_notice.icon.isEmpty());
}

} // namespace earshot::views
