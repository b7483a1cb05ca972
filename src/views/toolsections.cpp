// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/toolsections.h"

#include "conversation/toolcall.h"
#include "itemmodels/tooltext.h"

#include <QCoreApplication>

namespace earshot::views {

using conversation::ToolCall;
using conversation::ToolOutput;
using itemmodels::ToolText;

namespace {

/** Letters of a part that are shown at most. */
constexpr qsizetype LongestPart = 100'000;

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

TurnSection note(const QString &title, const QString &text)
{
    return {.title = title, .text = TurnText::note(text), .isNote = true};
}

TurnText cutText(const QString &text, TurnText::Kind kind)
{
    TurnText shown = TurnText::of(firstLetters(text, LongestPart), kind);
    if (text.size() > LongestPart) {
        shown.shown += u'\n' + Transcript::tr("… (cut here; copying gives the whole text)");
    }
    return shown;
}

void append(FoldedParts &parts, const FoldedParts &more)
{
    parts.sections += more.sections;
    parts.canBeLaidOut = parts.canBeLaidOut || more.canBeLaidOut;
}

} // namespace

QString firstLetters(const QString &text, qsizetype length)
{
    if (text.size() <= length) {
        return text;
    }
    return text.left(text.at(length - 1).isHighSurrogate() ? length - 1 : length);
}

FoldedParts codeSection(const QString &title, const QString &received, bool isAsReceived)
{
    const ToolText laidOut = itemmodels::toolText(received);
    const bool isCode = laidOut.form != ToolText::Form::Plain;
    const TurnText text = cutText(isAsReceived ? received : laidOut.text,
                                  isCode ? TurnText::Kind::Code : TurnText::Kind::Prose);
    return {{{.title = title, .text = text}}, isCode};
}

TurnSection proseSection(const QString &title, const QString &received)
{
    return {.title = title, .text = cutText(received, TurnText::Kind::Prose)};
}

FoldedParts toolSections(const ToolCall &call, bool isAsReceived)
{
    const QString request = Transcript::tr("Request");
    FoldedParts parts;
    if (!call.hasCall) {
        parts.sections.append(note(request, Transcript::tr("The request is not in the transcript")));
    } else if (call.arguments.isEmpty()) {
        parts.sections.append(note(request, Transcript::tr("(no arguments)")));
    } else {
        append(parts, codeSection(request, call.arguments, isAsReceived));
    }
    for (const ToolOutput &output : call.outputs) {
        const QString title =
            output.isError ? Transcript::tr("Response (error)") : Transcript::tr("Response");
        if (output.output.isEmpty()) {
            parts.sections.append(note(title, Transcript::tr("(empty)")));
        } else {
            append(parts, codeSection(title, output.output, isAsReceived));
        }
        parts.sections.last().isError = output.isError;
    }
    if (call.outputs.isEmpty()) {
        parts.sections.append(note(Transcript::tr("Response"),
                                   Transcript::tr("No response: the call ended before the tool answered")));
    }
    return parts;
}

} // namespace earshot::views
