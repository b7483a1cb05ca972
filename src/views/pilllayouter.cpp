// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pilllayouter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace earshot::views {

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

QString outcomeOf(const TurnContent &content)
{
    if (content.isFailed) {
        return Transcript::tr("failed");
    }
    return content.isUnanswered ? Transcript::tr("no response") : QString();
}

} // namespace

void PillLayouter::place()
{
    const qreal gap = 0.4 * m_em;
    const qreal wideGap = 0.7 * m_em;
    const qreal padding = 0.75 * m_em;
    const qreal height = 1.75 * m_em;
    const QString outcome = outcomeOf(m_content);
    const Ink outcomeInk = m_content.isFailed ? Ink::Error : Ink::Warning;

    qreal needed = 2 * padding + 2 * signSize() + 2 * gap;
    if (!m_content.duration.isEmpty()) {
        needed += wideGap + widthOf(m_content.duration, Face::Small);
    }
    if (!outcome.isEmpty()) {
        needed += wideGap + signSize() + gap + widthOf(outcome, Face::Small);
    }
    const qreal nameRoom = std::max(m_em, m_frame.width() - 2 * m_frame.margin() - needed);
    const qreal width = needed + std::min(nameRoom, widthOf(m_content.title, Face::Name));

    const bool isGrouped = m_content.group != GroupPlace::Alone;
    const bool isGroupBegin = m_content.group == GroupPlace::First;
    const bool isGroupEnd = m_content.group == GroupPlace::Last;
    const qreal groupTop = isGroupBegin ? m_y + 0.45 * m_em : 0;
    if (isGrouped) {
        m_layout.panels.push_back({isGroupBegin ? TurnLayout::Panel::Kind::GroupBegin
                                   : isGroupEnd ? TurnLayout::Panel::Kind::GroupEnd
                                                : TurnLayout::Panel::Kind::GroupInside,
                                   {}});
    }
    if (isGroupBegin) {
        const qreal lineHeight = m_frame.metrics(Face::Small).height();
        const qreal captionWidth = widthOf(m_content.groupCaption, Face::Small);
        m_y += 0.85 * m_em;
        addLabel(m_content.groupCaption, Face::Small, Ink::Muted, (m_frame.width() - captionWidth) / 2, m_y,
                 lineHeight, captionWidth);
        m_y += lineHeight;
    }
    m_y += isGrouped && !isGroupBegin ? 0.3 * m_em : 0.6 * m_em;
    const QRectF pill((m_frame.width() - width) / 2, m_y, width, height);
    m_layout.panels.push_back(
        {m_content.isFailed ? TurnLayout::Panel::Kind::FailedPill : TurnLayout::Panel::Kind::Pill, pill});
    const Ink mainInk = m_content.isFailed ? Ink::Error : Ink::Text;
    qreal x = pill.left() + padding;
    x = addSign(m_content.isUnfolded ? Glyph::Unfolded : Glyph::Folded, Ink::Muted, x, m_y, height) + gap;
    x = addSign(Glyph::Tool, m_content.isFailed ? Ink::Error : Ink::Muted, x, m_y, height) + gap;
    x = addLabel(m_content.title, Face::Name, mainInk, x, m_y, height, nameRoom);
    if (!m_content.duration.isEmpty()) {
        x = addLabel(m_content.duration, Face::Small, Ink::Muted, x + wideGap, m_y, height,
                     widthOf(m_content.duration, Face::Small));
    }
    if (!outcome.isEmpty()) {
        x = addSign(m_content.isFailed ? Glyph::Failed : Glyph::Interrupted, outcomeInk, x + wideGap, m_y,
                    height);
        addLabel(outcome, Face::Small, outcomeInk, x + gap, m_y, height, widthOf(outcome, Face::Small));
    }
    const qreal timeLeft = pill.right() + 0.6 * m_em;
    if (!m_content.time.isEmpty() &&
        timeLeft + widthOf(m_content.time, Face::Small) <= m_frame.width() - m_frame.margin()) {
        addTime(timeLeft, m_y, height);
    }
    m_layout.foldZone = pill;
    m_layout.content = pill;
    m_y = pill.bottom();
    if (!m_content.sections.isEmpty()) {
        m_y += 0.35 * m_em;
        const qreal cardWidth = m_frame.cardWidth();
        m_layout.content |= addCard((m_frame.width() - cardWidth) / 2, cardWidth);
    }
    m_y += isGroupEnd ? 0.5 * m_em : 0.35 * m_em;
    if (isGrouped) {
        m_layout.panels.front().rect =
            QRectF(m_frame.margin(), groupTop, m_frame.column(), std::ceil(m_y) - groupTop);
    }
    m_y += isGroupEnd ? 0.35 * m_em : 0;
}

} // namespace earshot::views
