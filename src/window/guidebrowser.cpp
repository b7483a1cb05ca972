// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/guidebrowser.h"

#include <QImage>
#include <QScrollBar>

#include <algorithm>

namespace earshot::window {

namespace {

constexpr int NarrowestPicture = 200;

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
    const int width = int(m_pictureWidth * ratio);
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

/** Pictures are loaded anew for another width, and the reader stays at the place. */
void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const int width =
        std::max(viewport()->width() - 2 * int(document()->documentMargin()) - 8, NarrowestPicture);
    if (width == m_pictureWidth) {
        return;
    }
    m_pictureWidth = width;
    if (!source().isEmpty()) {
        const double place =
            double(verticalScrollBar()->value()) / std::max(1, verticalScrollBar()->maximum());
        reload();
        verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
    }
}

} // namespace earshot::window
