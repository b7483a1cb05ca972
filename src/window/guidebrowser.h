// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace earshot::window {

/** Shows pages of the user guide, which are part of the program, with pictures as wide as fits. Nothing else
 * can be opened in it: no file and no address of the network. */
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideBrowser)

public:
    explicit GuideBrowser(QWidget *parent);

    /** Address of the first page. */
    [[nodiscard]] static QUrl contents();
    /** Selects the next place of the text, from the beginning again after the last; false when there is none.
     */
    bool findNext(const QString &text);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int pictureWidth() const;
    void drawTables();
    void loadAnew();

    int m_loadedWidth = 0; ///< of the pictures of the page that is shown
};

} // namespace earshot::window
