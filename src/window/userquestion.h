// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/signin.h"
#include "window/signinbinding.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <utility>

class QWidget;

namespace earshot::window {

/** What the program asks the user in a dialog of its own; tests answer in its place. Never blocks: answers
 * come later. */
class UserQuestion
{
public:
    virtual ~UserQuestion() = default;

    /** Asks for a saved conversation; `answer` gets its path, or is not called when the user declines. */
    virtual void askForConversationFile(QWidget *parent, std::function<void(const QString &)> answer) = 0;
    /** Asks for the id or link of another conversation; `answer` gets what was typed, or is not called. */
    virtual void askForConversation(QWidget *parent, std::function<void(const QString &)> answer) = 0;
    /** Asks where to save a file; `answer` gets its path, or is not called when the user declines. */
    virtual void askForSavePath(QWidget *parent, const QString &name,
                                std::function<void(const QString &)> answer) = 0;
    /** Asks for a token for an account, of which `known` is what is known; `answer` gets it, or is not
     * called when the user declines. */
    virtual void askForSignIn(QWidget *parent, const SignIn &known,
                              std::function<void(const SignIn &)> answer) = 0;
    /** Warns that a token in a file can be read by every program of the user; `answer` is called when the
     * user wants it all the same. */
    virtual void askToKeepInFile(QWidget *parent, std::function<void()> answer) = 0;
    /** Says that the account's token will be gone; `answer` is called when the user agrees. */
    virtual void askToSignOut(QWidget *parent, const QString &account, std::function<void()> answer) = 0;
    /** The same of the account itself. */
    virtual void askToRemoveAccount(QWidget *parent, const QString &account,
                                    std::function<void()> answer) = 0;
    /** Asks whether a link of the transcript may be opened in the browser, showing where it leads; `answer`
     * is called when the user agrees. */
    virtual void askToOpenLink(QWidget *parent, const QUrl &url, std::function<void()> answer) = 0;
};

/** Asks with dialogs. */
class DialogQuestion final : public UserQuestion
{
public:
    /** Checks tokens while the user types. */
    explicit DialogQuestion(MakeTokenCheck makeTokenCheck) : m_makeTokenCheck(std::move(makeTokenCheck)) {}

    void askForConversationFile(QWidget *parent, std::function<void(const QString &)> answer) override;
    void askForConversation(QWidget *parent, std::function<void(const QString &)> answer) override;
    void askForSavePath(QWidget *parent, const QString &name,
                        std::function<void(const QString &)> answer) override;
    void askForSignIn(QWidget *parent, const SignIn &known,
                      std::function<void(const SignIn &)> answer) override;
    void askToKeepInFile(QWidget *parent, std::function<void()> answer) override;
    void askToSignOut(QWidget *parent, const QString &account, std::function<void()> answer) override;
    void askToRemoveAccount(QWidget *parent, const QString &account, std::function<void()> answer) override;
    void askToOpenLink(QWidget *parent, const QUrl &url, std::function<void()> answer) override;

private:
    MakeTokenCheck m_makeTokenCheck;
};

} // namespace earshot::window
