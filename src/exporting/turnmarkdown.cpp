// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/turnmarkdown.h"

#include "exporting/turnplaintext.h"
#include "itemmodels/transcripttext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace earshot::exporting {

using conversation::Attachment;
using conversation::ToolCall;
using conversation::ToolOutput;
using conversation::Turn;

namespace {

struct Markdown
{
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

/** Longer than any run of backticks in the text, so that it cannot end the fence. */
QString fenceFor(const QString &text)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, u'`');
}

QString fenced(const QString &text)
{
    const QString fence = fenceFor(text);
    return fence + u'\n' + text + u'\n' + fence;
}

/** Signs that mean something only where a line begins: lists and underlined headings. */
bool isLineStartSign(QChar c)
{
    return c == u'-' || c == u'+' || c == u'=';
}

QString saidText(const Turn &turn)
{
    QStringList parts;
    if (!turn.text.isEmpty()) {
        parts << turn.text;
    }
    for (const Attachment &attachment : turn.attachments) {
        parts << itemmodels::attachmentText(attachment);
    }
    return parts.join(u'\n');
}

QString heading(const ExportedTurn &exported)
{
    const QString name =
        exported.turn.kind == Turn::Kind::ToolCall ? exported.turn.toolCall.name : exported.speakerName;
    const QString bold = QStringLiteral("**%1**").arg(escapedMarkdown(name));
    //: %1 is who speaks, %2 when.
    return exported.time.isEmpty() ? bold : Markdown::tr("%1 (%2)").arg(bold, exported.time);
}

QString toolBlock(const ExportedTurn &exported)
{
    const ToolCall &call = exported.turn.toolCall;
    QStringList parts{heading(exported)};
    if (call.hasCall) {
        parts << Markdown::tr("Request:") << fenced(call.arguments);
    }
    for (const ToolOutput &output : call.outputs) {
        parts << (output.isError ? Markdown::tr("Response (error):") : Markdown::tr("Response:"))
              << fenced(output.output);
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString block(const ExportedTurn &exported)
{
    switch (exported.turn.kind) {
    case Turn::Kind::Message: {
        // Two spaces at the end keep the line breaks of what was said.
        QString said = escapedMarkdown(saidText(exported.turn));
        said.replace(u'\n', QStringLiteral("  \n"));
        return heading(exported) + QStringLiteral("  \n") + said;
    }
    case Turn::Kind::ToolCall:
        return toolBlock(exported);
    case Turn::Kind::Handoff:
        return heading(exported) + QStringLiteral("  \n") +
               escapedMarkdown(itemmodels::handoffText(exported.turn));
    case Turn::Kind::ConfigUpdate:
    case Turn::Kind::Unknown:
        break;
    }
    return heading(exported) + QStringLiteral("\n\n") + fenced(exported.turn.rawJson);
}

QString quoted(const QString &text)
{
    return QStringLiteral("> ") + QString(text).replace(u'\n', QStringLiteral("\n> "));
}

QString quotedText(const Turn &turn)
{
    switch (turn.kind) {
    case Turn::Kind::Message:
        return saidText(turn);
    case Turn::Kind::ToolCall:
        return (QStringList{turn.toolCall.name} << turn.toolCall.arguments << responseText(turn.toolCall))
            .join(u'\n');
    case Turn::Kind::Handoff:
        return itemmodels::handoffText(turn);
    case Turn::Kind::ConfigUpdate:
    case Turn::Kind::Unknown:
        break;
    }
    return turn.rawJson;
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_[]<>#|~&!");
    QString escaped;
    escaped.reserve(text.size());
    bool isLineStart = true;
    bool isNumber = false; // only digits since the line began: a dot would make it a list
    for (const QChar c : text) {
        const bool endsNumber = isNumber && (c == u'.' || c == u')');
        if (special.contains(c) || (isLineStart && isLineStartSign(c)) || endsNumber) {
            escaped += u'\\';
        }
        escaped += c;
        isNumber = c.unicode() < 0x80 && c.isDigit() && (isLineStart || isNumber);
        isLineStart = c == u'\n' || (isLineStart && c.isSpace());
    }
    return escaped;
}

QString markdown(const QList<ExportedTurn> &turns)
{
    QStringList blocks;
    for (const ExportedTurn &exported : turns) {
        blocks << block(exported);
    }
    return blocks.join(QStringLiteral("\n\n")) + u'\n';
}

QString quotation(const QList<ExportedTurn> &turns)
{
    QStringList blocks;
    for (const ExportedTurn &exported : turns) {
        QStringList source{exported.speakerName, exported.time, exported.link};
        source.removeAll(QString());
        blocks << quoted(quotedText(exported.turn)) + QStringLiteral("\n> — ") +
                      source.join(QStringLiteral(", "));
    }
    return blocks.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace earshot::exporting
