// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/problem.h"
#include "conversation/conversationsummary.h"
#include "conversation/listfilter.h"
#include "decoding/listdecoder.h"
#include "fetching/conversationlistsource.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace earshot::session {

/**
 * The list of conversations, newest first, page by page: what is loaded, what comes next, and what is new
 * since. Each conversation is in it once. One request runs at a time; the rows themselves are the listener's,
 * who gets them by signals.
 */
class ConversationList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationList)

public:
    enum class State : quint8 {
        Nothing, ///< never asked for
        Loading, ///< the first page is on its way
        Loaded,
        Failed, ///< not even the first page came; problem() tells why
    };
    Q_ENUM(State)

    /** Why nothing follows. */
    enum class End : quint8 {
        NotReached,
        AllLoaded,
        CursorRepeats, ///< the API names a place that was asked for before
        NothingNew,    ///< a full page brought only what is known: the API ignores where to go on
        NoCursor,      ///< no entry of the page says when it was created
        TooMany,       ///< MostRows
    };
    Q_ENUM(End)

    static constexpr int PageSize = 50;
    static constexpr int MostRows = 200'000;
    /** So many of the loaded pages are asked for again by refresh(). */
    static constexpr int MostRefreshedPages = 5;
    static constexpr std::chrono::milliseconds LookPause{30'000};
    static constexpr std::chrono::milliseconds LongestLookPause{300'000};

    /** `source` must outlive the list. */
    explicit ConversationList(fetching::ConversationListSource &source, QObject *parent = nullptr);
    ~ConversationList() override;

    /** Forgets what is loaded and asks for the first page. */
    void restart(const conversation::ListFilter &filter);
    /** Asks for the next page, unless one is on its way or nothing follows. After a failure a new try. */
    void loadMore();
    /** Asks again for what is loaded, the newest pages of it. */
    void refresh();
    /** Lets those in that newCount() counts. */
    void takeNew();
    /** Ends the running request. */
    void cancel();
    /** While somebody looks at the list, it asks from time to time what is new. */
    void setWatched(bool watched);
    /** Asks now what is new, unless something else is asked for. */
    void lookForNew();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] End end() const { return m_end; }
    [[nodiscard]] bool isBusy() const { return m_fetch != nullptr || m_isDecoding; }
    [[nodiscard]] const conversation::ListFilter &filter() const { return m_filter; }
    /** Why the last request failed; nothing after a success. */
    [[nodiscard]] const std::optional<base::Problem> &problem() const { return m_problem; }
    [[nodiscard]] int count() const { return int(m_ids.size()); }
    /** Entries of the loaded pages that are no conversation. */
    [[nodiscard]] int unreadableCount() const { return m_unreadable; }
    /** Conversations that came since, and are kept back so that no row moves under the reader's hand. */
    [[nodiscard]] int newCount() const { return int(m_new.size()); }

Q_SIGNALS:
    /** state(), end(), problem(), isBusy() or a count changed. */
    void changed();
    /** All rows are gone. */
    void cleared();
    /** These follow behind the last row. */
    void appended(const QList<earshot::conversation::ConversationSummary> &rows);
    /** These stand before the first row now. */
    void prepended(const QList<earshot::conversation::ConversationSummary> &rows);
    /** These rows have another content now. */
    void updated(const QList<earshot::conversation::ConversationSummary> &rows);
    /** What the newest rows are now, in this order; `gone` are the ids of rows that are not there any more.
     */
    void refreshed(const QList<earshot::conversation::ConversationSummary> &rows, const QSet<QString> &gone);
    void newCountChanged(int count);

private:
    enum class Purpose : quint8 { More, Refresh, Look };
    using Decoded = std::shared_ptr<base::Result<decoding::DecodedPage>>;

    void ask(Purpose purpose, const QString &behind);
    void onFetched(const base::Result<fetching::Reply> &result);
    void onDecoded();
    void fail(const base::Problem &problem);
    void takeMore(const decoding::DecodedPage &page);
    void takeRefresh(const decoding::DecodedPage &page);
    void startFrom(const QList<conversation::ConversationSummary> &rows, const decoding::DecodedPage &page);
    [[nodiscard]] QSet<QString> goneSince(const QList<conversation::ConversationSummary> &rows,
                                          bool isAll) const;
    void remember(const QList<conversation::ConversationSummary> &rows);
    void takeLook(const decoding::DecodedPage &page);
    [[nodiscard]] End endAfter(const decoding::DecodedPage &page, bool broughtSomething);
    void setNew(const QList<conversation::ConversationSummary> &rows);
    void dropRequest();
    void scheduleLook();

    fetching::ConversationListSource &m_source;
    conversation::ListFilter m_filter;
    State m_state = State::Nothing;
    End m_end = End::NotReached;
    std::optional<base::Problem> m_problem;
    QHash<QString, qint64> m_ids; ///< of the rows, with their creation in epoch ms
    QSet<QString> m_cursors;      ///< that were asked for
    QString m_behind;             ///< where the next page begins
    int m_unreadable = 0;
    QList<conversation::ConversationSummary> m_refreshed; ///< of the pages that a refresh has so far
    QList<conversation::ConversationSummary> m_new;
    bool m_isGapBelowNew = false; ///< more came than one page holds
    Purpose m_purpose = Purpose::More;
    fetching::Fetch *m_fetch = nullptr; ///< child; at most one runs
    QFutureWatcher<Decoded> m_decoding;
    bool m_isDecoding = false; ///< until the result is taken, a little longer than the future runs
    QTimer m_look;
    std::chrono::milliseconds m_lookPause = LookPause;
    bool m_isWatched = false;
};

} // namespace earshot::session
