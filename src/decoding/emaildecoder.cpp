// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/emaildecoder.h"

#include "decoding/epochtime.h"
#include "decoding/fields.h"

#include <array>

namespace earshot::decoding {

using conversation::Attachment;
using conversation::EmailFacts;
using conversation::Turn;
using json::NodeId;
using json::NodeTable;
using json::NodeType;

namespace {

enum class Part : quint8 {
    Subject,
    From,
    To,
    Copies,
    DeliveryStatus,
    OpenedAt,
    ClickedAt,
    ClickedLink,
    DeliveryErrorCode,
    IsReplySkipped,
    SkipReason,
    Attachments,
};

struct PartKey
{
    QStringView key;
    Part part;
};

constexpr std::array<PartKey, 26> PartKeys{{
    {u"subject", Part::Subject},
    {u"from", Part::From},
    {u"from_address", Part::From},
    {u"from_email", Part::From},
    {u"sender", Part::From},
    {u"to", Part::To},
    {u"to_address", Part::To},
    {u"to_addresses", Part::To},
    {u"to_email", Part::To},
    {u"recipients", Part::To},
    {u"cc", Part::Copies},
    {u"cc_addresses", Part::Copies},
    {u"bcc", Part::Copies},
    {u"delivery_status", Part::DeliveryStatus},
    {u"opened_at", Part::OpenedAt},
    {u"clicked_at", Part::ClickedAt},
    {u"clicked_link", Part::ClickedLink},
    {u"delivery_error_code", Part::DeliveryErrorCode},
    {u"delivery_error", Part::DeliveryErrorCode},
    {u"reply_skipped", Part::IsReplySkipped},
    {u"skipped", Part::IsReplySkipped},
    {u"skip_reason", Part::SkipReason},
    {u"reply_skip_reason", Part::SkipReason},
    {u"skipped_reason", Part::SkipReason},
    {u"no_reply_reason", Part::SkipReason},
    {u"attachments", Part::Attachments},
}};

/** Text of a string or number; an address may also be `{"name", "address"}` or `{"name", "email"}`. */
QString wordOf(const NodeTable &nodes, NodeId node)
{
    switch (nodes.type(node)) {
    case NodeType::String:
        return nodes.string(node);
    case NodeType::Number:
        return rawText(nodes, node);
    case NodeType::Object: {
        const QString name = textOf(nodes, node, u"name");
        QString address = textOf(nodes, node, u"address");
        if (address.isEmpty()) {
            address = textOf(nodes, node, u"email");
        }
        return name.isEmpty() || address.isEmpty() ? name + address
                                                   : QStringLiteral("%1 <%2>").arg(name, address);
    }
    default:
        return {};
    }
}

/** One address, or a list of them. */
QStringList wordsOf(const NodeTable &nodes, NodeId node)
{
    QStringList words;
    if (nodes.type(node) == NodeType::Array) {
        for (NodeId word = nodes.firstChild(node); word != json::NoNode; word = nodes.nextSibling(word)) {
            words += wordOf(nodes, word);
        }
    } else {
        words += wordOf(nodes, node);
    }
    words.removeAll(QString());
    return words;
}

Attachment attachmentOf(const NodeTable &nodes, NodeId node)
{
    Attachment attachment;
    attachment.description = wordOf(nodes, node);
    QString type;
    for (const QStringView key : {u"content_type", u"mime_type", u"type"}) {
        type = type.isEmpty() ? textOf(nodes, node, key) : type;
    }
    if (type.startsWith(QLatin1String("image"))) {
        attachment.kind = Attachment::Kind::Image;
    } else if (type.startsWith(QLatin1String("audio"))) {
        attachment.kind = Attachment::Kind::Audio;
    }
    for (const QStringView key : {u"filename", u"file_name"}) {
        if (attachment.description.isEmpty()) {
            attachment.description = textOf(nodes, node, key);
        }
    }
    if (attachment.description.isEmpty()) {
        attachment.description = type;
    }
    return attachment;
}

/** Collects what the places of one item say. */
class EmailReader final
{
public:
    explicit EmailReader(const NodeTable &nodes) : m_nodes(nodes) {}

    void read(NodeId object)
    {
        if (object == json::NoNode || m_nodes.type(object) != NodeType::Object) {
            return;
        }
        for (NodeId member = m_nodes.firstChild(object); member != json::NoNode;
             member = m_nodes.nextSibling(member)) {
            const QString key = m_nodes.key(member);
            for (const PartKey &known : PartKeys) {
                if (key == known.key) {
                    take(known.part, member);
                }
            }
        }
    }

    [[nodiscard]] bool isEmail() const { return m_isEmail; }
    [[nodiscard]] const EmailFacts &facts() const { return m_facts; }
    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }

private:
    void take(Part part, NodeId node)
    {
        switch (part) {
        case Part::Subject:
            return keep(m_facts.subject, node);
        case Part::From: // a bare word names a speaker, not a mailbox
            if (const QString address = wordOf(m_nodes, node); address.contains(u'@')) {
                m_facts.from = address;
            }
            return;
        case Part::To:
            m_facts.to += wordsOf(m_nodes, node);
            return;
        case Part::Copies:
            m_facts.copies += wordsOf(m_nodes, node);
            return;
        case Part::DeliveryStatus:
            return keep(m_facts.deliveryStatus, node);
        case Part::OpenedAt:
            return keep(m_facts.openedAtMs, node);
        case Part::ClickedAt:
            return keep(m_facts.clickedAtMs, node);
        case Part::ClickedLink:
            return keep(m_facts.clickedLink, node);
        case Part::DeliveryErrorCode:
            return keep(m_facts.deliveryErrorCode, node);
        case Part::IsReplySkipped:
            m_facts.isReplySkipped = m_facts.isReplySkipped || m_nodes.boolean(node);
            m_isEmail = m_isEmail || m_facts.isReplySkipped;
            return;
        case Part::SkipReason:
            keep(m_facts.skipReason, node);
            m_facts.isReplySkipped = m_facts.isReplySkipped || !m_facts.skipReason.isEmpty();
            return;
        case Part::Attachments:
            for (NodeId file = m_nodes.firstChild(node); file != json::NoNode;
                 file = m_nodes.nextSibling(file)) {
                m_attachments += attachmentOf(m_nodes, file);
            }
            return;
        }
    }

    void keep(QString &place, NodeId node)
    {
        if (const QString word = wordOf(m_nodes, node); !word.isEmpty()) {
            place = word;
            m_isEmail = true;
        }
    }

    void keep(std::optional<qint64> &place, NodeId node)
    {
        if (const auto timeMs = epochMs(m_nodes, node)) {
            place = timeMs;
            m_isEmail = true;
        }
    }

    const NodeTable &m_nodes; // NOLINT: outlives the reader, which lives for one item
    EmailFacts m_facts;
    QList<Attachment> m_attachments;
    bool m_isEmail = false;
};

} // namespace

void decodeEmail(const NodeTable &nodes, NodeId item, Turn &turn)
{
    EmailReader reader(nodes);
    const NodeId extra = nodes.member(item, u"extra");
    for (const NodeId place : {item, nodes.member(item, u"email"), extra, nodes.member(extra, u"email")}) {
        reader.read(place);
    }
    turn.attachments += reader.attachments();
    if (reader.isEmail()) {
        turn.email = reader.facts();
    }
}

} // namespace earshot::decoding
