// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace earshot::itemmodels {

/**
 * A text to look for in UTF-8, quickly. Smart case: with a capital letter case counts, else not. Letters
 * beyond ASCII match in either case too, but never ones within.
 */
class Utf8Needle final
{
public:
    Utf8Needle() : Utf8Needle(QString()) {}
    explicit Utf8Needle(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /** An empty needle is in every text. */
    [[nodiscard]] bool isIn(QByteArrayView utf8) const;
    [[nodiscard]] bool isInText(const QString &text) const { return text.contains(m_text, m_case); }
    /** Whether a string of JSON, without its quotes and with its escapes, holds the needle. */
    [[nodiscard]] bool isInEscaped(QByteArrayView inner) const;

private:
    /** A byte of the needle that texts seldom have. */
    struct RareByte
    {
        qsizetype at = 0;
        uchar byte = 0;
        uchar caseBit = 0; ///< set in both before they are compared
    };

    void chooseRareBytes(bool isCaseSensitive);
    [[nodiscard]] bool isInBytes(QByteArrayView utf8) const;
    [[nodiscard]] bool isAt(const uchar *begin) const;
    [[nodiscard]] bool mayBeginInBlock(const uchar *block) const;

    QString m_text;
    Qt::CaseSensitivity m_case = Qt::CaseInsensitive;
    QByteArray m_bytes;           ///< UTF-8, folded as m_fold does
    bool m_isBytewise = true;     ///< comparing bytes is enough
    bool m_isNeverEscaped = true; ///< JSON need not escape any of it
    RareByte m_rarest;
    RareByte m_secondRarest;
    std::array<uchar, 256> m_fold{};  ///< a byte as it is compared
    std::array<quint8, 256> m_skip{}; ///< by the folded last byte looked at: how far the needle may move on
};

} // namespace earshot::itemmodels
