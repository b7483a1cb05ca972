// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/nodepath.h"

#include <algorithm>

namespace earshot::json {

namespace {

using Kind = PathStep::Kind;

bool isIdentifier(const QString &key)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
    };
    return !key.isEmpty() && isLetter(key.front()) && std::all_of(key.cbegin(), key.cend(), [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9');
    });
}

bool isLoneSurrogate(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate()) {
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    }
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

QString quoted(const QString &key)
{
    QString text(u'"');
    for (qsizetype at = 0; at < key.size(); ++at) {
        const QChar c = key.at(at);
        if (c == u'"' || c == u'\\') {
            text += u'\\';
            text += c;
        } else if (c < u' ' || c == QChar(0x7F) || isLoneSurrogate(key, at)) {
            text += QStringLiteral("\\u%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
        } else {
            text += c;
        }
    }
    return text + u'"';
}

QString pointerToken(const QString &key)
{
    QString token = key;
    return token.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

QString memberText(const PathStep &step, PathForm form)
{
    switch (form) {
    case PathForm::Pointer:
        return u'/' + pointerToken(step.key);
    case PathForm::Jq:
        return isIdentifier(step.key) ? u'.' + step.key : u'[' + quoted(step.key) + u']';
    case PathForm::Dot:
    case PathForm::Bracket:
        break;
    }
    const bool isBare = form == PathForm::Dot && isIdentifier(step.key);
    const QString text = isBare ? u'.' + step.key : u'[' + quoted(step.key) + u']';
    return step.number == PathStep::Last ? text : text + QStringLiteral("{%1}").arg(step.number + 1);
}

/** Which of the members with its key `node` is. */
NodeId numberOfMember(const NodeTable &nodes, NodeId node)
{
    const QString key = nodes.key(node);
    const auto isSame = [&](NodeId other) {
        return nodes.rawKey(other) == nodes.rawKey(node) ||
               ((nodes.keyHasEscapes(other) || nodes.keyHasEscapes(node)) && nodes.key(other) == key);
    };
    NodeId later = nodes.nextSibling(node);
    while (later != NoNode && !isSame(later)) {
        later = nodes.nextSibling(later);
    }
    if (later == NoNode) {
        return PathStep::Last;
    }
    NodeId number = 0;
    for (NodeId child = nodes.firstChild(nodes.parent(node)); child != node;
         child = nodes.nextSibling(child)) {
        number += isSame(child) ? 1 : 0;
    }
    return number;
}

NodeId memberAt(const NodeTable &nodes, NodeId object, const PathStep &step)
{
    if (step.number == PathStep::Last || nodes.type(object) != NodeType::Object) {
        return nodes.member(object, step.key);
    }
    NodeId number = 0;
    for (NodeId child = nodes.firstChild(object); child != NoNode; child = nodes.nextSibling(child)) {
        if (nodes.key(child) == step.key && number++ == step.number) {
            return child;
        }
    }
    return NoNode;
}

} // namespace

NodePath pathTo(const NodeTable &nodes, NodeId node)
{
    NodePath path;
    for (; nodes.parent(node) != NoNode; node = nodes.parent(node)) {
        if (nodes.isMember(node)) {
            path.append({Kind::Member, nodes.key(node), numberOfMember(nodes, node)});
        } else {
            path.append({Kind::Element, {}, nodes.indexInParent(node)});
        }
    }
    std::reverse(path.begin(), path.end());
    return path;
}

NodeId nodeAt(const NodeTable &nodes, const NodePath &path)
{
    NodeId node = nodes.size() > 0 ? NodeTable::root() : NoNode;
    for (const PathStep &step : path) {
        if (node == NoNode) {
            return NoNode;
        }
        if (step.kind == Kind::Member) {
            node = memberAt(nodes, node, step);
        } else if (step.kind == Kind::Token) {
            node = nodes.childNamed(node, step.key);
        } else {
            const bool exists = step.kind == Kind::Element && nodes.type(node) == NodeType::Array &&
                                step.number < nodes.childCount(node);
            node = exists ? nodes.child(node, step.number) : NoNode;
        }
    }
    return node;
}

PathText pathText(const NodePath &path, PathForm form)
{
    const bool isJq = form == PathForm::Jq;
    PathText written;
    written.text = form == PathForm::Pointer ? QString() : isJq ? QString() : QStringLiteral("$");
    const bool tellsDuplicates = form == PathForm::Dot || form == PathForm::Bracket;
    bool isAtRoot = true; // of the text or of a text in a string; jq writes "." there
    for (const PathStep &step : path) {
        if (step.kind == Kind::FromJson) {
            if (!isJq) {
                written.reach = PathText::Reach::HoldingString;
                return written;
            }
            written.text += isAtRoot && written.text.isEmpty() ? QLatin1String(". | fromjson | ")
                            : isAtRoot                         ? QLatin1String("fromjson | ")
                                                               : QLatin1String(" | fromjson | ");
            isAtRoot = true;
            continue;
        }
        if (step.kind == Kind::Member && step.number != PathStep::Last && !tellsDuplicates) {
            written.reach = PathText::Reach::LastDuplicate;
        }
        const QString text = stepText(step, form);
        written.text += isJq && isAtRoot && !text.startsWith(u'.') ? u'.' + text : text;
        isAtRoot = false;
    }
    if (isJq && isAtRoot) {
        written.text = written.text.isEmpty() ? QStringLiteral(".") : written.text.chopped(3); // " | "
    }
    return written;
}

QString stepText(const PathStep &step, PathForm form)
{
    switch (step.kind) {
    case Kind::Member:
    case Kind::Token:
        return memberText(step, form);
    case Kind::Element:
        return form == PathForm::Pointer ? u'/' + QString::number(step.number)
                                         : QStringLiteral("[%1]").arg(step.number);
    case Kind::FromJson:
        return form == PathForm::Jq ? QStringLiteral(" | fromjson") : QString();
    case Kind::AnyChild:
        return form == PathForm::Pointer ? QString()
               : form == PathForm::Jq    ? QStringLiteral("[]")
                                         : QStringLiteral("[*]");
    case Kind::Below:
        return form == PathForm::Dot || form == PathForm::Bracket ? QStringLiteral("..") : QString();
    }
    return {};
}

} // namespace earshot::json
