// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/shapereport.h"

#include "itemmodels/shapekeys.h"
#include "itemmodels/valueformat.h"
#include "json/nodetablebuilder.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <bit>
#include <vector>

namespace earshot::itemmodels {

using json::NodeId;
using json::NodeTable;
using json::NodeType;

namespace {

constexpr int MostTextsInTexts = 4;
constexpr qsizetype DeepestShown = 40;
constexpr qsizetype LongestEmbedded = 1'000'000;
constexpr int NoShape = -1;

/** What all values at one place have in common. */
struct Shape
{
    QString label;
    quint32 count = 0;
    quint32 objects = 0;
    quint32 arrays = 0;
    quint32 bools = 0;
    quint32 nulls = 0;
    QMap<ValueFormat, quint32> numbers; ///< how many of each format
    QMap<ValueFormat, quint32> strings;
    qsizetype longest = 0; ///< characters of a string
    NodeId largest = 0;    ///< elements of an array
    quint32 texts = 0;     ///< strings that hold JSON
    QList<int> children;   ///< numbers of shapes
    QHash<QString, int> byLabel;
};

/** Sizes are told roughly, since the length of a name is known of a person too. */
qsizetype rounded(qsizetype size)
{
    return static_cast<qsizetype>(std::bit_ceil(static_cast<quint64>(std::max<qsizetype>(size, 1))));
}

class ShapeTree final
{
public:
    void add(const NodeTable &table, int top, int textsAround);
    [[nodiscard]] QString text() const;
    int newShape(const QString &label);

private:
    int childOf(int parent, const QString &label);
    void count(const NodeTable &table, NodeId node, int shape, int textsAround);
    void countString(const NodeTable &table, NodeId node, int shape, int textsAround);
    [[nodiscard]] QString lineOf(const Shape &shape, quint32 around) const;

    std::vector<Shape> m_shapes;
};

int ShapeTree::newShape(const QString &label)
{
    m_shapes.emplace_back().label = label;
    return static_cast<int>(m_shapes.size()) - 1;
}

int ShapeTree::childOf(int parent, const QString &label)
{
    const int known = m_shapes[static_cast<size_t>(parent)].byLabel.value(label, NoShape);
    if (known != NoShape) {
        return known;
    }
    const int child = newShape(label);
    m_shapes[static_cast<size_t>(parent)].byLabel.insert(label, child);
    m_shapes[static_cast<size_t>(parent)].children.append(child);
    return child;
}

/** Nodes come in the order of the text, so a stack of what is open tells the parent's shape. */
void ShapeTree::add(const NodeTable &table, int top, int textsAround)
{
    struct Open
    {
        NodeId end = 0;
        int shape = NoShape;
    };
    const ShapeKeys keys(table);
    std::vector<Open> open;
    for (NodeId node = 0; node < table.size(); ++node) {
        while (!open.empty() && open.back().end <= node) {
            open.pop_back();
        }
        int shape = top;
        if (!open.empty()) {
            const bool isElement = table.type(table.parent(node)) == NodeType::Array;
            shape = childOf(open.back().shape, isElement ? QStringLiteral("[]") : keys.label(node));
        }
        count(table, node, shape, textsAround);
        if (table.childCount(node) > 0) {
            open.push_back({table.subtreeEnd(node), shape});
        }
    }
}

void ShapeTree::count(const NodeTable &table, NodeId node, int shape, int textsAround)
{
    Shape &counted = m_shapes[static_cast<size_t>(shape)];
    ++counted.count;
    switch (table.type(node)) {
    case NodeType::Object:
        ++counted.objects;
        break;
    case NodeType::Array:
        ++counted.arrays;
        counted.largest = std::max(counted.largest, table.childCount(node));
        break;
    case NodeType::String:
        countString(table, node, shape, textsAround);
        break;
    case NodeType::Number:
        ++counted.numbers[formatOfNumber(QString::fromLatin1(table.raw(node)))];
        break;
    case NodeType::Bool:
        ++counted.bools;
        break;
    case NodeType::Null:
        ++counted.nulls;
        break;
    }
}

void ShapeTree::countString(const NodeTable &table, NodeId node, int shape, int textsAround)
{
    const QString text = table.string(node);
    Shape &counted = m_shapes[static_cast<size_t>(shape)];
    counted.longest = std::max(counted.longest, text.size());
    const bool mayBeJson = text.startsWith(u'{') || text.startsWith(u'[');
    if (mayBeJson && textsAround < MostTextsInTexts && text.size() <= LongestEmbedded) {
        const auto embedded = json::parseJson(text.toUtf8());
        if (embedded.hasValue()) {
            ++counted.texts;
            add(embedded.value(), childOf(shape, QStringLiteral("JSON in it")), textsAround + 1);
            return;
        }
    }
    ++counted.strings[formatOfString(text)];
}

QString formats(const QMap<ValueFormat, quint32> &counts)
{
    QStringList names;
    for (auto format = counts.keyBegin(); format != counts.keyEnd(); ++format) {
        names << formatName(*format);
    }
    return names.join(QLatin1String(" or "));
}

QString ShapeTree::lineOf(const Shape &shape, quint32 around) const
{
    QStringList types;
    if (shape.objects > 0) {
        types << QStringLiteral("object");
    }
    if (shape.arrays > 0) {
        types << QStringLiteral("array of up to %1").arg(rounded(shape.largest));
    }
    if (shape.texts > 0) {
        types << QStringLiteral("JSON string of up to %1 characters").arg(rounded(shape.longest));
    }
    if (!shape.strings.isEmpty()) {
        types << QStringLiteral("string (%1) of up to %2 characters")
                     .arg(formats(shape.strings))
                     .arg(rounded(shape.longest));
    }
    if (!shape.numbers.isEmpty()) {
        types << QStringLiteral("number (%1)").arg(formats(shape.numbers));
    }
    if (shape.bools > 0) {
        types << QStringLiteral("bool");
    }
    if (shape.nulls > 0) {
        types << QStringLiteral("null");
    }
    const bool isOptional = shape.label != QLatin1String("[]") && shape.count < around;
    return QStringLiteral("%1: %2%3")
        .arg(shape.label, types.join(QLatin1String(", ")),
             isOptional ? QStringLiteral(", optional") : QString());
}

QString ShapeTree::text() const
{
    struct Open
    {
        int shape = 0;
        qsizetype depth = 0;
        quint32 around = 0; ///< objects that might have it
    };
    QString text;
    std::vector<Open> open{{0, 0, 1}};
    while (!open.empty()) {
        const auto [number, depth, around] = open.back();
        open.pop_back();
        const Shape &shape = m_shapes[static_cast<size_t>(number)];
        text += QString(depth * 2, u' ') + lineOf(shape, around) + u'\n';
        if (depth == DeepestShown && !shape.children.isEmpty()) {
            text += QString(depth * 2 + 2, u' ') + QStringLiteral("(deeper levels are left out)\n");
            continue;
        }
        for (auto child = shape.children.crbegin(); child != shape.children.crend(); ++child) {
            const bool isText = m_shapes[static_cast<size_t>(*child)].label == QLatin1String("JSON in it");
            open.push_back({*child, depth + 1, isText ? 0 : shape.objects});
        }
    }
    return text;
}

} // namespace

QString shapeReport(const NodeTable &reply)
{
    ShapeTree tree;
    tree.add(reply, tree.newShape(QStringLiteral("reply")), 0);
    return QStringLiteral(
               "Shape of a reply of up to %1 bytes. Keys, types, sizes up to the next power of two and "
               "formats; no values.\n\n")
               .arg(rounded(reply.bytes().size())) +
           tree.text();
}

} // namespace earshot::itemmodels
