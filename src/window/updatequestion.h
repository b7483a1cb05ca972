// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace earshot::window {

/** What is asked and told about newer versions; tests answer in its place. Never blocks: answers come later.
 */
class UpdateQuestion
{
public:
    virtual ~UpdateQuestion() = default;

    /** Asks whether to look once a week at `host`; `answer` gets it, and a no also when nobody answers. */
    virtual void askToLookWeekly(QWidget *parent, const QString &host, std::function<void(bool)> answer) = 0;
    virtual void tellNewer(QWidget *parent, const QString &version, const QUrl &page) = 0;
    virtual void tellUpToDate(QWidget *parent) = 0;
    virtual void tellFailure(QWidget *parent, const QString &host) = 0;
};

/** Asks with dialogs. */
class DialogUpdateQuestion final : public UpdateQuestion
{
public:
    void askToLookWeekly(QWidget *parent, const QString &host, std::function<void(bool)> answer) override;
    void tellNewer(QWidget *parent, const QString &version, const QUrl &page) override;
    void tellUpToDate(QWidget *parent) override;
    void tellFailure(QWidget *parent, const QString &host) override;
};

} // namespace earshot::window
