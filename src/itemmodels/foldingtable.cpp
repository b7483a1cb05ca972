// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/foldingtable.h"

#include <QChar>

#include <algorithm>

namespace earshot::itemmodels {

namespace {

/** Marks that are vowels or change a letter into another one (Indic, Thai, Japanese voicing) stay. */
bool isAccent(QChar c)
{
    if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Mark_Enclosing) {
        return false;
    }
    switch (c.script()) {
    case QChar::Script_Inherited:
        return c != QChar(0x3099) && c != QChar(0x309A);
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
        return true;
    default:
        return false;
    }
}

bool isDropped(QChar c)
{
    return isAccent(c) || c.category() == QChar::Other_Format;
}

/** Keyboards have the straight forms only. */
QChar straightened(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
        return u'"';
    default:
        return c;
    }
}

} // namespace

const FoldingTable &FoldingTable::of(LetterCase letterCase)
{
    static const FoldingTable folded(LetterCase::Folded);
    static const FoldingTable kept(LetterCase::Kept);
    return letterCase == LetterCase::Folded ? folded : kept;
}

FoldingTable::FoldingTable(LetterCase letterCase) : m_letterCase(letterCase), m_folded(0x10000)
{
    for (int code = 0; code < 0x10000; ++code) {
        const QChar c(code);
        char16_t &folded = m_folded[static_cast<size_t>(code)];
        if (c.isSurrogate()) {
            folded = Surrogate;
            continue;
        }
        const QString form = takenApart(c);
        if (c == u'\\') {
            folded = Backslash;
        } else if (form.isEmpty() || isSign(c.unicode())) {
            folded = Dropped;
        } else if (form.size() == 1) {
            folded = form.front().isSpace() ? u' ' : form.front().unicode();
        } else {
            folded = Several;
            m_longForms.push_back({c.unicode(), m_several.size(), form.size()});
            m_several += form;
        }
    }
}

QString FoldingTable::takenApart(const QString &character) const
{
    QString form = character.normalized(QString::NormalizationForm_KD);
    if (m_letterCase == LetterCase::Folded) {
        // Through capitals, since only they know that a sharp s is two.
        form = form.toUpper().toCaseFolded().normalized(QString::NormalizationForm_KD);
    }
    form.removeIf(isDropped);
    std::transform(form.cbegin(), form.cend(), form.begin(), straightened);
    return form;
}

QStringView FoldingTable::several(char16_t unit) const
{
    const auto found =
        std::lower_bound(m_longForms.cbegin(), m_longForms.cend(), unit,
                         [](const LongForm &form, char16_t wanted) { return form.unit < wanted; });
    Q_ASSERT(found != m_longForms.cend() && found->unit == unit);
    return QStringView(m_several).mid(found->start, found->length);
}

QString FoldingTable::folded(char32_t character) const
{
    return takenApart(QString::fromUcs4(&character, 1));
}

} // namespace earshot::itemmodels
