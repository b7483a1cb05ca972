// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metadatadelegate.h"

#include "itemmodels/metadatachanges.h"
#include "itemmodels/metadatatreemodel.h"
#include "itemmodels/roles.h"
#include "views/isolatedtext.h"

namespace earshot::views {

using itemmodels::MetadataChange;
using itemmodels::MetadataKind;
using itemmodels::MetadataTreeModel;

namespace {

QString changeSign(int kind)
{
    switch (kind) {
    case MetadataChange::Changed:
        return QStringLiteral("≠ ");
    case MetadataChange::New:
        return QStringLiteral("+ ");
    case MetadataChange::Vanished:
        return QStringLiteral("− ");
    case MetadataChange::Inside:
        return QStringLiteral("… ");
    default:
        return {};
    }
}

QColor colourOf(MetadataKind kind, const Tones &tones)
{
    switch (kind) {
    case MetadataKind::String:
        return tones.inText.string;
    case MetadataKind::Number:
        return tones.inText.number;
    case MetadataKind::Bool:
    case MetadataKind::Null:
        return tones.inText.keyword;
    case MetadataKind::Object:
    case MetadataKind::Array:
    case MetadataKind::Range:
    case MetadataKind::Absent:
    case MetadataKind::Withheld:
        break;
    }
    return tones.muted;
}

} // namespace

QString isolatedValue(const QString &shown)
{
    const qsizetype end = shown.lastIndexOf(u'"');
    if (!shown.startsWith(u'"') || end <= 0) {
        return isolatedCode(shown);
    }
    return isolatedCode(u'"' + isolated(shown.mid(1, end - 1)) + shown.mid(end));
}

const Tones &MetadataDelegate::tonesOf(const QPalette &palette) const
{
    if (m_paletteKey != palette.cacheKey()) {
        m_paletteKey = palette.cacheKey();
        m_tones = Tones::of(palette);
    }
    return m_tones;
}

bool MetadataDelegate::isQuiet(const QModelIndex &index) const
{
    const auto kind = static_cast<MetadataKind>(index.data(itemmodels::MetadataKindRole).toInt());
    return kind == MetadataKind::Absent || kind == MetadataKind::Withheld ||
           (m_isQuiet &&
            m_isQuiet(index.data(itemmodels::MetadataNodeRole).value<itemmodels::MetadataNode>()));
}

void MetadataDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tones &tones = tonesOf(option->palette);
    const QModelIndex row = index.siblingAtColumn(MetadataTreeModel::KeyColumn);
    const auto kind = static_cast<MetadataKind>(row.data(itemmodels::MetadataKindRole).toInt());
    const int change = row.data(itemmodels::ChangeRole).toInt();
    QColor ink = tones.text;
    if (index.column() == MetadataTreeModel::KeyColumn) {
        option->text = changeSign(change) + isolatedCode(option->text);
        ink = change == MetadataChange::None ? tones.text : tones.warning;
        option->font.setBold(row.data(itemmodels::MatchRole).toBool());
    } else if (index.column() == MetadataTreeModel::ValueColumn) {
        option->text = isolatedValue(option->text);
        ink = colourOf(kind, tones);
    } else {
        ink = tones.muted;
    }
    if (isQuiet(row)) {
        option->font.setItalic(true);
        ink = tones.muted;
    }
    option->palette.setColor(QPalette::Text, ink);
}

} // namespace earshot::views
