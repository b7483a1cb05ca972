// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/messagetext.h"

#include "itemmodels/htmltext.h"

#include <QStringView>

namespace earshot::itemmodels {

using conversation::Turn;

namespace {

constexpr QStringView SummaryBegin = u"<chat_history_summary>";
constexpr QStringView SummaryEnd = u"</chat_history_summary>";
constexpr QStringView WidgetBegin = u"[widget";

/** The end of an `<expr` tag that begins at `begin`, or -1 when none does. Quotes may hold a >. */
qsizetype expressionEnd(const QString &text, qsizetype begin)
{
    const QStringView rest = QStringView(text).mid(begin);
    qsizetype i = rest.startsWith(u"</expr") ? 6 : rest.startsWith(u"<expr") ? 5 : 0;
    if (i == 0 || i >= rest.size() || (!rest.at(i).isSpace() && rest.at(i) != u'/' && rest.at(i) != u'>')) {
        return -1;
    }
    QChar quote;
    for (; i < rest.size(); ++i) {
        const QChar c = rest.at(i);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            return begin + i + 1;
        } else if (c == u'<') {
            return -1; // never closed: so it is no tag
        }
    }
    return -1;
}

QString withoutExpressions(const QString &text)
{
    qsizetype at = text.indexOf(u'<');
    if (at < 0) {
        return text;
    }
    QString kept;
    qsizetype copied = 0;
    for (; at >= 0; at = text.indexOf(u'<', at)) {
        qsizetype end = expressionEnd(text, at);
        if (end < 0) {
            ++at;
            continue;
        }
        kept += QStringView(text).mid(copied, at - copied);
        if ((kept.isEmpty() || kept.back().isSpace()) && end < text.size() && text.at(end) == u' ') {
            ++end; // else two spaces would stand where the tag was
        }
        copied = end;
        at = end;
    }
    return copied == 0 ? text : kept.append(QStringView(text).mid(copied));
}

QString withoutSummaryTag(const QString &text)
{
    QStringView inner = QStringView(text).trimmed();
    if (inner.startsWith(SummaryBegin)) {
        inner = inner.mid(SummaryBegin.size());
    }
    if (inner.endsWith(SummaryEnd)) {
        inner = inner.chopped(SummaryEnd.size());
    }
    return inner.trimmed().toString();
}

} // namespace

MessageForm messageForm(const Turn &turn)
{
    if (turn.kind != Turn::Kind::Message) {
        return MessageForm::Speech;
    }
    if (turn.isSummary || turn.text.startsWith(SummaryBegin)) {
        return MessageForm::Summary;
    }
    const bool isWidget =
        turn.speaker.kind == conversation::Speaker::Kind::Caller && turn.text.startsWith(WidgetBegin);
    return isWidget ? MessageForm::Interface : MessageForm::Speech;
}

std::optional<WidgetAction> widgetAction(const Turn &turn)
{
    if (messageForm(turn) != MessageForm::Interface) {
        return std::nullopt;
    }
    QStringView inner = QStringView(turn.text).mid(WidgetBegin.size()).trimmed();
    if (inner.endsWith(u']')) {
        inner = inner.chopped(1);
    }
    const qsizetype colon = inner.indexOf(u':');
    const QStringView name = colon < 0 ? inner : inner.left(colon);
    const QStringView value = colon < 0 ? QStringView() : inner.mid(colon + 1);
    return WidgetAction{name.toString().replace(u'_', u' ').trimmed(), value.trimmed().toString()};
}

QString messageText(const Turn &turn)
{
    switch (messageForm(turn)) {
    case MessageForm::Speech:
        break;
    case MessageForm::Interface:
        return turn.text;
    case MessageForm::Summary:
        return withoutSummaryTag(turn.text);
    }
    if (turn.email && looksLikeHtml(turn.text)) {
        return textOfHtml(turn.text);
    }
    return turn.speaker.kind == conversation::Speaker::Kind::Caller ? turn.text
                                                                    : withoutExpressions(turn.text);
}

} // namespace earshot::itemmodels
