// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conversationwords.h"

#include "views/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace earshot::views {

namespace {

using conversation::Channel;
using conversation::Conversation;
using conversation::Direction;
using conversation::FieldState;

constexpr qsizetype LongestName = 120;
constexpr qsizetype LongestWord = 40;

/** Context of the translations. */
class ConversationWords final
{
    Q_DECLARE_TR_FUNCTIONS(ConversationWords)
};

} // namespace

QString agentText(const Conversation &conversation)
{
    const QString name = conversation.agentName.valueOr({}).trimmed();
    const QString shown = name.isEmpty() ? conversation.agentId.valueOr({}).trimmed() : name;
    return shown.isEmpty() ? ConversationWords::tr("Agent") : oneLine(shown, LongestName);
}

QString callerText(const Conversation &conversation)
{
    if (conversation.isGuest()) {
        return ConversationWords::tr("Guest");
    }
    const QString id = conversation.userId.valueOr({});
    return id.isEmpty() ? QString(MissingMark) : oneLine(id, LongestName);
}

QString channelText(const Channel &channel)
{
    switch (channel.kind) {
    case Channel::Kind::Telephone:
        return ConversationWords::tr("Telephone");
    case Channel::Kind::WebRtc:
        return ConversationWords::tr("Web call");
    case Channel::Kind::Email:
        return ConversationWords::tr("Email");
    case Channel::Kind::Text:
        return ConversationWords::tr("Text chat");
    case Channel::Kind::Unknown:
        break;
    }
    return channel.text.isEmpty() ? QString(MissingMark) : oneLine(channel.text, LongestWord);
}

QString directionText(const Direction &direction)
{
    switch (direction.kind) {
    case Direction::Kind::Inbound:
        return ConversationWords::tr("Inbound");
    case Direction::Kind::Outbound:
        return ConversationWords::tr("Outbound");
    case Direction::Kind::Unknown:
        break;
    }
    return direction.text.isEmpty() ? QString(MissingMark) : oneLine(direction.text, LongestWord);
}

QString channelIcon(const Channel &channel)
{
    switch (channel.kind) {
    case Channel::Kind::Telephone:
        return QStringLiteral("phone");
    case Channel::Kind::WebRtc:
        return QStringLiteral("world");
    case Channel::Kind::Email:
        return QStringLiteral("mail");
    case Channel::Kind::Text:
        return QStringLiteral("message");
    case Channel::Kind::Unknown:
        break;
    }
    return QStringLiteral("help-circle");
}

QString directionIcon(const Direction &direction)
{
    switch (direction.kind) {
    case Direction::Kind::Inbound:
        return QStringLiteral("arrow-down-left");
    case Direction::Kind::Outbound:
        return QStringLiteral("arrow-up-right");
    case Direction::Kind::Unknown:
        break;
    }
    return QStringLiteral("help-circle");
}

QString lengthText(qint64 seconds)
{
    if (seconds < 0) {
        return QString::number(seconds);
    }
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    if (hours > 0) {
        return ConversationWords::tr("%1 h %2 min %3 s").arg(hours).arg(minutes).arg(seconds % 60);
    }
    return minutes > 0 ? ConversationWords::tr("%1 min %2 s").arg(minutes).arg(seconds % 60)
                       : ConversationWords::tr("%1 s").arg(seconds);
}

QString userTurnsText(qint64 count)
{
    // Tells more than a form can be chosen by.
    const int form = static_cast<int>(qBound(qint64(0), count, qint64(std::numeric_limits<int>::max())));
    return count == 1 ? ConversationWords::tr("1 user turn")
                      : ConversationWords::tr("%1 user turns", nullptr, form).arg(count);
}

QString localTimeText(const QDateTime &time, const QLocale &locale, const QTimeZone &zone)
{
    return locale.toString(time.toTimeZone(zone), QLocale::ShortFormat);
}

QString exactTimeText(const QDateTime &time, const QTimeZone &zone)
{
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    const QDateTime local = time.toTimeZone(zone);
    const QString localLine = QStringLiteral("%1 %2").arg(local.toString(form), zone.abbreviation(local));
    const QString utcLine = QStringLiteral("%1 UTC").arg(time.toUTC().toString(form));
    return localLine == utcLine ? utcLine : localLine + u'\n' + utcLine;
}

QString whyMissingText(FieldState state, const QString &received)
{
    switch (state) {
    case FieldState::Absent:
        return ConversationWords::tr("not in the reply");
    case FieldState::Null:
        return ConversationWords::tr("null in the reply");
    case FieldState::WrongType:
        return ConversationWords::tr("not understood: %1").arg(oneLine(received, LongestName));
    case FieldState::Present:
        break;
    }
    return {};
}

} // namespace earshot::views
