// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversationlist.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <utility>

namespace earshot::session {

using conversation::ConversationSummary;

ConversationList::ConversationList(fetching::ConversationListSource &source, QObject *parent)
    : QObject(parent), m_source(source)
{
    connect(&m_decoding, &QFutureWatcherBase::finished, this, &ConversationList::onDecoded);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &ConversationList::lookForNew);
}

ConversationList::~ConversationList()
{
    m_decoding.disconnect(this); // a decode that still runs works on its own copy of the bytes
}

void ConversationList::restart(const conversation::ListFilter &filter)
{
    dropRequest();
    m_filter = filter;
    m_state = State::Loading;
    m_end = End::NotReached;
    m_ids.clear();
    m_cursors.clear();
    m_behind.clear();
    m_unreadable = 0;
    setNew({});
    Q_EMIT cleared();
    ask(Purpose::More, {});
}

void ConversationList::loadMore()
{
    if (m_state == State::Failed) {
        restart(m_filter);
        return;
    }
    if (m_state != State::Loaded || m_end != End::NotReached) {
        return;
    }
    if (isBusy() && m_purpose != Purpose::Look) {
        return;
    }
    ask(Purpose::More, m_behind);
}

void ConversationList::refresh()
{
    if (m_state != State::Loaded) {
        restart(m_filter);
        return;
    }
    m_refreshed.clear();
    ask(Purpose::Refresh, {});
}

void ConversationList::lookForNew()
{
    if (m_state == State::Loaded && !isBusy()) {
        ask(Purpose::Look, {});
    } else {
        scheduleLook();
    }
}

void ConversationList::takeNew()
{
    if (m_isGapBelowNew) {
        restart(m_filter);
        return;
    }
    const QList<ConversationSummary> rows = m_new;
    setNew({});
    remember(rows);
    Q_EMIT prepended(rows);
    Q_EMIT changed();
}

void ConversationList::cancel()
{
    if (isBusy()) {
        dropRequest();
        fail({base::ProblemKind::Cancelled, tr("Loading was stopped."), {}, {}});
    }
}

void ConversationList::setWatched(bool watched)
{
    if (std::exchange(m_isWatched, watched) == watched) {
        return;
    }
    if (watched && m_state == State::Loaded) {
        lookForNew();
    } else {
        scheduleLook();
    }
}

void ConversationList::ask(Purpose purpose, const QString &behind)
{
    dropRequest();
    m_purpose = purpose;
    m_fetch = m_source.fetchPage({m_filter, behind, PageSize}, this);
    connect(m_fetch, &fetching::Fetch::finished, this, &ConversationList::onFetched);
    Q_EMIT changed();
}

void ConversationList::onFetched(const base::Result<fetching::Reply> &result)
{
    std::exchange(m_fetch, nullptr)->deleteLater();
    if (!result.hasValue()) {
        fail(result.problem());
        return;
    }
    m_isDecoding = true;
    m_decoding.setFuture(QtConcurrent::run([body = result.value().body] {
        return std::make_shared<base::Result<decoding::DecodedPage>>(decoding::decodeConversationPage(body));
    }));
}

void ConversationList::onDecoded()
{
    if (m_decoding.isCanceled() || m_decoding.future().resultCount() == 0) {
        return;
    }
    m_isDecoding = false;
    const Decoded decoded = m_decoding.result();
    m_decoding.setFuture({});
    if (!decoded->hasValue()) {
        fail(decoded->problem());
        return;
    }
    m_problem.reset();
    m_lookPause = LookPause;
    switch (m_purpose) {
    case Purpose::More:
        takeMore(decoded->value());
        break;
    case Purpose::Refresh:
        takeRefresh(decoded->value());
        break;
    case Purpose::Look:
        takeLook(decoded->value());
        break;
    }
    scheduleLook();
    Q_EMIT changed();
}

void ConversationList::fail(const base::Problem &problem)
{
    if (m_purpose == Purpose::Look) {
        m_lookPause = std::min(m_lookPause * 2, LongestLookPause); // nobody asked for it: nothing is said
    } else {
        m_problem = problem;
        if (m_state == State::Loading) {
            m_state = State::Failed;
        }
    }
    scheduleLook();
    Q_EMIT changed();
}

void ConversationList::takeMore(const decoding::DecodedPage &page)
{
    QList<ConversationSummary> fresh;
    QList<ConversationSummary> known;
    for (const ConversationSummary &row : page.conversations) {
        const bool isKnown = m_ids.contains(row.id);
        (isKnown ? known : fresh).append(row);
        if (!isKnown) {
            remember({row}); // the page itself may hold it twice
        }
    }
    m_unreadable += page.unreadable;
    m_state = State::Loaded;
    m_end = endAfter(page, !fresh.isEmpty());
    m_behind = page.lastCreatedAt;
    if (!known.isEmpty()) {
        Q_EMIT updated(known);
    }
    if (!fresh.isEmpty()) {
        Q_EMIT appended(fresh);
    }
}

ConversationList::End ConversationList::endAfter(const decoding::DecodedPage &page, bool broughtSomething)
{
    if (page.received < PageSize) {
        return End::AllLoaded;
    }
    if (page.lastCreatedAt.isEmpty()) {
        return End::NoCursor;
    }
    if (m_cursors.contains(page.lastCreatedAt)) {
        return End::CursorRepeats;
    }
    m_cursors.insert(page.lastCreatedAt);
    if (!broughtSomething && page.unreadable < page.received) {
        return End::NothingNew;
    }
    return m_ids.size() >= MostRows || m_cursors.size() >= MostRows / PageSize ? End::TooMany
                                                                               : End::NotReached;
}

void ConversationList::takeRefresh(const decoding::DecodedPage &page)
{
    m_refreshed += page.conversations;
    const bool isLastPage = page.received < PageSize;
    const bool goesOn = !isLastPage && !page.lastCreatedAt.isEmpty() && !page.conversations.isEmpty() &&
                        m_refreshed.size() < m_ids.size() &&
                        m_refreshed.size() < qsizetype(MostRefreshedPages) * PageSize;
    if (goesOn) {
        ask(Purpose::Refresh, page.lastCreatedAt);
        return;
    }
    QList<ConversationSummary> rows;
    QSet<QString> ids;
    bool isJoined = isLastPage;
    for (const ConversationSummary &row : std::exchange(m_refreshed, {})) {
        if (!ids.contains(row.id)) {
            ids.insert(row.id);
            rows.append(row);
            isJoined = isJoined || m_ids.contains(row.id);
        }
    }
    setNew({});
    if (!isJoined) {
        startFrom(rows, page); // so many are new that there is a gap above what is loaded
        return;
    }
    const QSet<QString> gone = goneSince(rows, isLastPage);
    for (const QString &id : gone) {
        m_ids.remove(id);
    }
    remember(rows);
    if (isLastPage) {
        m_end = End::AllLoaded;
    }
    Q_EMIT refreshed(rows, gone);
}

void ConversationList::startFrom(const QList<ConversationSummary> &rows, const decoding::DecodedPage &page)
{
    m_ids.clear();
    m_cursors.clear();
    remember(rows);
    m_end = endAfter(page, true);
    m_behind = page.lastCreatedAt;
    Q_EMIT cleared();
    Q_EMIT appended(rows);
}

/** Which of the loaded rows are as new as `rows` and yet not among them. */
QSet<QString> ConversationList::goneSince(const QList<ConversationSummary> &rows, bool isAll) const
{
    QSet<QString> present;
    qint64 oldestMs = std::numeric_limits<qint64>::max();
    for (const ConversationSummary &row : rows) {
        present.insert(row.id);
        if (row.createdAt.isValid()) {
            oldestMs = std::min(oldestMs, row.createdAt.toMSecsSinceEpoch());
        }
    }
    QSet<QString> gone;
    for (auto row = m_ids.cbegin(); row != m_ids.cend(); ++row) {
        // Of those that were made in the very moment of the last, some may follow on the next page.
        if ((isAll || row.value() > oldestMs) && !present.contains(row.key())) {
            gone.insert(row.key());
        }
    }
    return gone;
}

void ConversationList::remember(const QList<ConversationSummary> &rows)
{
    for (const ConversationSummary &row : rows) {
        m_ids.insert(row.id, row.createdAt.isValid() ? row.createdAt.toMSecsSinceEpoch()
                                                     : std::numeric_limits<qint64>::min());
    }
}

void ConversationList::takeLook(const decoding::DecodedPage &page)
{
    QList<ConversationSummary> fresh;
    QList<ConversationSummary> known;
    for (const ConversationSummary &row : page.conversations) {
        (m_ids.contains(row.id) ? known : fresh).append(row);
    }
    m_isGapBelowNew = known.isEmpty() && !m_ids.isEmpty() && page.received >= PageSize;
    if (!known.isEmpty()) {
        Q_EMIT updated(known);
    }
    setNew(fresh);
}

void ConversationList::setNew(const QList<ConversationSummary> &rows)
{
    const bool isSame = m_new.size() == rows.size();
    m_new = rows;
    if (rows.isEmpty()) {
        m_isGapBelowNew = false;
    }
    if (!isSame) {
        Q_EMIT newCountChanged(newCount());
    }
}

void ConversationList::dropRequest()
{
    delete std::exchange(m_fetch, nullptr);
    m_isDecoding = false;
    m_decoding.setFuture({});
}

void ConversationList::scheduleLook()
{
    if (m_isWatched && m_state == State::Loaded) {
        m_look.start(m_lookPause);
    } else {
        m_look.stop();
    }
}

} // namespace earshot::session
