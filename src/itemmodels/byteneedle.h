// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace earshot::itemmodels {

/**
 * A text to look for in bytes of UTF-8, quickly. Smart case: a capital letter in it asks for the same case,
 * else the case of the letters A to Z does not matter.
 */
class ByteNeedle final
{
public:
    explicit ByteNeedle(const QString &text);

    [[nodiscard]] bool matchesCase() const { return m_matchesCase; }
    /** In bytes. */
    [[nodiscard]] qsizetype length() const { return m_bytes.size(); }
    /** The first place from `from` on where the text begins; -1 when there is none. An empty text is
     * everywhere. */
    [[nodiscard]] qsizetype indexIn(QByteArrayView bytes, qsizetype from) const;

private:
    /** A byte of the needle that texts seldom have. */
    struct RareByte
    {
        qsizetype at = 0;
        uchar byte = 0;
        uchar caseBit = 0; ///< set in both before they are compared
    };

    void chooseRareBytes();
    [[nodiscard]] bool isAt(const uchar *begin) const;
    [[nodiscard]] bool mayBeginInBlock(const uchar *block) const;

    bool m_matchesCase = false;
    QByteArray m_bytes; ///< folded as m_fold does
    RareByte m_rarest;
    RareByte m_secondRarest;
    std::array<uchar, 256> m_fold{};  ///< a byte as it is compared
    std::array<quint8, 256> m_skip{}; ///< by the folded last byte looked at: how far the needle may move on
};

} // namespace earshot::itemmodels
