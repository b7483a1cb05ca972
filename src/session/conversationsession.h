// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/conversationreference.h"
#include "decoding/conversationdecoder.h"
#include "fetching/conversationsource.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace earshot::session {

class ReplyLoader;

/**
 * The conversation that is open: asks the source for it, decodes it off the window thread and keeps both
 * forms. A refresh that fails keeps what is shown; a newer open() drops a late answer to an older one.
 */
class ConversationSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationSession)

public:
    enum class State : quint8 {
        Nothing, ///< nothing was opened
        Loading, ///< opened, nothing to show yet
        Loaded,  ///< conversation() and nodes() are there
        Failed,  ///< problem() tells why there is nothing to show
    };
    Q_ENUM(State)

    /** Both sources must outlive the session: `api` answers ids, `files` answers saved files. */
    ConversationSession(fetching::ConversationSource &api, fetching::ConversationSource &files,
                        QObject *parent = nullptr);
    ~ConversationSession() override;

    /** Opens another conversation. One that is shown stays until the other is there, or for good when the
     * other fails. */
    void open(const conversation::ConversationReference &reference);
    /** Shows why what the user asked for cannot be opened, such as a link to another host. */
    void refuse(const base::Problem &problem);
    /** Shows nothing any more, as before the first open(). */
    void close();
    /** Asks again for the open conversation. After a failed open this is a new try. Does nothing while one
     * runs. */
    void refresh();
    /** The same for who needs a fresh link to the recording: "not modified" would hold none. */
    void refreshLink();
    /** The token changed: whether it may read sensitive fields must be asked anew. */
    void forgetScopes();
    /** Ends a running request. An open() without anything to show becomes Failed with ProblemKind::Cancelled.
     */
    void cancel();

    /** Brings other replies from where this session has its own; belongs to `parent`. */
    [[nodiscard]] ReplyLoader *makeReplyLoader(QObject *parent) const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_fetch != nullptr || m_decoding.isRunning(); }
    /** What is being opened while another conversation is still shown. */
    [[nodiscard]] const std::optional<conversation::ConversationReference> &opening() const
    {
        return m_opening;
    }
    /** True while it is not yet known whether the token may read sensitive fields, but asked. */
    [[nodiscard]] bool isAskingForScopes() const { return m_scopeFetch != nullptr; }
    [[nodiscard]] const conversation::ConversationReference &reference() const { return m_reference; }
    /** Meaningful while Failed. */
    [[nodiscard]] const base::Problem &problem() const { return m_problem; }
    /** Empty until Loaded. */
    [[nodiscard]] const conversation::Conversation &conversation() const { return m_decoded.conversation; }
    [[nodiscard]] const json::NodeTable &nodes() const { return m_decoded.nodes; }
    /** The reply that conversation() comes from: how it came, and its bytes exactly as received. */
    [[nodiscard]] const base::ReplyHead &replyHead() const { return m_shown.head; }
    [[nodiscard]] const QByteArray &replyBody() const { return m_shown.body; }
    /** Whether the token may read sensitive fields; nothing when the API was not asked or did not say. */
    [[nodiscard]] std::optional<bool> mayReadSensitive() const { return m_mayReadSensitive; }

Q_SIGNALS:
    void stateChanged(earshot::session::ConversationSession::State state);
    /** `totalBytes` is -1 when unknown. */
    void progressed(qint64 receivedBytes, qint64 totalBytes);
    /** A first or newer version is there; `isNew` when it is another conversation than before. */
    void conversationLoaded(bool isNew);
    /** A refresh brought what is shown already; the recording's link may be signed anew. */
    void conversationUnchanged();
    /** A refresh failed; what was loaded stays. */
    void refreshFailed(const earshot::base::Problem &problem);
    /** opening() has begun, or has come to its end. */
    void openingChanged();
    /** Another conversation could not be opened; what was loaded stays. */
    void openFailed(const earshot::conversation::ConversationReference &reference,
                    const earshot::base::Problem &problem);
    /** mayReadSensitive() has an answer now. */
    void scopesLoaded();

private:
    /** A reply once it is understood. */
    struct Arrival
    {
        base::Result<decoding::DecodedConversation> decoded;
        /** There when the reply says what is shown, with fresh links: nothing else of it is kept then. */
        std::optional<conversation::Recording> freshRecording = {};
    };
    using Arrived = std::shared_ptr<Arrival>;

    void start();
    void onFetched(const base::Result<fetching::Reply> &result);
    void onDecoded();
    void show(decoding::DecodedConversation decoded);
    void takeFreshLink(const conversation::Recording &recording);
    [[nodiscard]] bool isOlder(const conversation::Conversation &other) const;
    void setOpening(std::optional<conversation::ConversationReference> opening);
    void fail(const base::Problem &problem);
    void dropRequests();
    void askForScopes();
    void setState(State state);

    fetching::ConversationSource &m_api;
    fetching::ConversationSource &m_files;
    conversation::ConversationReference m_reference;
    std::optional<conversation::ConversationReference> m_opening;
    State m_state = State::Nothing;
    bool m_isNew = false;
    base::Problem m_problem;
    decoding::DecodedConversation m_decoded;
    QByteArray m_etag;               ///< of the last reply; empty: none was given, or it counts no longer
    bool m_mayBeNotModified = false; ///< of the request that runs
    fetching::Reply m_shown;         ///< where m_decoded comes from
    fetching::Reply m_arrived;       ///< what is being decoded
    std::optional<bool> m_mayReadSensitive;
    bool m_askedForScopes = false;
    fetching::Fetch *m_fetch = nullptr;      ///< child; at most one runs
    fetching::Fetch *m_scopeFetch = nullptr; ///< child; at most one runs
    QFutureWatcher<Arrived> m_decoding;
};

} // namespace earshot::session
