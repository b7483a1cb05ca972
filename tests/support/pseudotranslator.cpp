// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pseudotranslator.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace earshot::support {

namespace {

constexpr QChar Open = u'\u27E6'; // mathematical white square brackets: no text has them
constexpr int LongestPart = 8;    // of what is added: lines break between words
constexpr QChar Close = u'\u27E7';

QChar withMark(QChar letter)
{
    static const QString plain = QStringLiteral("aceinosuyACEINOSUYzZ");
    static const QString marked = QStringLiteral("\u00E4\u00E7\u00E9\u00EE\u00F1\u00F6\u0161\u00FC\u00FD"
                                                 "\u00C4\u00C7\u00C9\u00CE\u00D1\u00D6\u0160\u00DC\u00DD"
                                                 "\u017E\u017D");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

/** Names of keys and of months, which Qt writes in the language of the system, and units. */
const QRegularExpression &wordsOfTheSystem()
{
    static const QRegularExpression words = [] {
        QStringList names{QStringLiteral("(?:(?:Ctrl|Alt|Shift|Meta)\\+)+\\S+"), QStringLiteral("F\\d+"),
                          QStringLiteral("Space|Backspace|Esc|Enter|Return|Tab|Home|End|PgUp|PgDown|Ins|Del"),
                          QStringLiteral("Left|Right|Up|Down"), QStringLiteral("AM|PM|UTC|kB|MB|GB|dB")};
        const QLocale locale;
        for (int month = 1; month <= 12; ++month) {
            names += locale.monthName(month);
            names += locale.monthName(month, QLocale::ShortFormat);
        }
        for (int day = 1; day <= 7; ++day) {
            names += locale.dayName(day);
            names += locale.dayName(day, QLocale::ShortFormat);
        }
        return QRegularExpression(QStringLiteral("(?<!\\p{L})(?:%1)(?!\\p{L})").arg(names.join(u'|')));
    }();
    return words;
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    const QString source = QString::fromUtf8(sourceText);
    // Names of keys are read back as keys, and the direction of the layout is no text.
    if (qstrcmp(context, "QShortcut") == 0 || source == QLatin1String("QT_LAYOUT_DIRECTION") ||
        source.isEmpty()) {
        return {};
    }
    QString text;
    int letters = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) == u'%' && i + 1 < source.size()) { // %1, %L1, %n stay as they are
            text += source.at(i);
            while (i + 1 < source.size() &&
                   (source.at(i + 1).isDigit() || source.at(i + 1) == u'L' || source.at(i + 1) == u'n')) {
                text += source.at(++i);
            }
            continue;
        }
        letters += source.at(i).isLetter() ? 1 : 0;
        text += withMark(source.at(i));
    }
    for (int further = (letters * 2 + 4) / 5; further > 0; further -= LongestPart) {
        text += QString(std::min(further, LongestPart), u'~');
        text += QString(further > LongestPart ? 1 : 0, u' ');
    }
    return Open + text + Close;
}

bool PseudoTranslator::hasUntranslated(const QString &text)
{
    static const QRegularExpression translated(QStringLiteral("\u27E6[^\u27E6\u27E7]*\u27E7"));
    static const QRegularExpression tag(QStringLiteral("</?[a-z]+[^>]*>"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    QString rest = text;
    rest.remove(tag);
    while (rest.contains(translated)) { // one may be inside another
        rest.remove(translated);
    }
    rest.remove(QLatin1String("Earshot")); // a name
    rest.remove(wordsOfTheSystem());
    return rest.contains(word);
}

} // namespace earshot::support
