// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/guidebrowser.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextTable>

#include <algorithm>

namespace earshot::window {

namespace {

constexpr int NarrowestPicture = 200;
constexpr int CellPadding = 4;
constexpr int TableMargin = 8;

bool isOfTheGuide(const QUrl &url)
{
    return url.scheme() == QLatin1String("qrc") && url.path().startsWith(QLatin1String("/docs/"));
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(16);
    // A bar that came and went with the length of the page would change the width of its pictures.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // Also by going back and forward, which does not pass through doSetSource().
    connect(this, &QTextBrowser::sourceChanged, this, [this] {
        m_loadedWidth = pictureWidth();
        drawTables();
    });
}

QUrl GuideBrowser::contents()
{
    return QUrl(QStringLiteral("qrc:/docs/guide/index.md"));
}

bool GuideBrowser::findNext(const QString &text)
{
    if (find(text)) {
        return true;
    }
    const QTextCursor before = textCursor();
    moveCursor(QTextCursor::Start);
    if (find(text)) {
        return true;
    }
    setTextCursor(before);
    return false;
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl url = source().resolved(name);
    if (!isOfTheGuide(url)) {
        return {};
    }
    if (type != QTextDocument::ImageResource) {
        return QTextBrowser::loadResource(type, url);
    }
    QImage picture(u':' + url.path());
    const double ratio = devicePixelRatioF();
    const int width = int(pictureWidth() * ratio);
    if (picture.width() > width) {
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    }
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    const QUrl url = source().resolved(name);
    if (isOfTheGuide(url)) {
        QTextBrowser::doSetSource(url, type);
    }
}

/** Not at once: the text may be in the middle of being laid out. */
void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (pictureWidth() != m_loadedWidth) {
        QMetaObject::invokeMethod(this, &GuideBrowser::loadAnew, Qt::QueuedConnection);
    }
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawTables();
    }
}

int GuideBrowser::pictureWidth() const
{
    return std::max(viewport()->width() - 2 * int(document()->documentMargin()), NarrowestPicture);
}

/** Single lines and some air, where Qt draws a box in a box around each cell. */
void GuideBrowser::drawTables()
{
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(palette().color(QPalette::Mid));
            format.setCellSpacing(0);
            format.setCellPadding(CellPadding);
            format.setTopMargin(TableMargin);
            format.setBottomMargin(TableMargin);
            table->setFormat(format);
        }
    }
}

/** Pictures in another width; the reader stays at the place. */
void GuideBrowser::loadAnew()
{
    if (source().isEmpty() || pictureWidth() == m_loadedWidth) {
        return;
    }
    const double place = double(verticalScrollBar()->value()) / std::max(1, verticalScrollBar()->maximum());
    reload();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

} // namespace earshot::window
