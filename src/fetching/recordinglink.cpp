// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/recordinglink.h"

#include "fetching/origin.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QtEndian>

#include <algorithm>

namespace earshot::fetching {

namespace {

class LinkTexts
{
    Q_DECLARE_TR_FUNCTIONS(LinkTexts)
};

base::Problem refused(const QString &text)
{
    return {base::ProblemKind::LinkRefused, text};
}

bool isForbidden(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.isSurrogate();
}

/** `\\host\share`, `//host/share`: on some systems opening one sends the user's password hash to the host. */
bool isNetworkPath(const QString &link)
{
    const auto isSlash = [](QChar c) { return c == u'/' || c == u'\\'; };
    return link.size() >= 2 && isSlash(link.at(0)) && isSlash(link.at(1));
}

bool isDrivePath(const QString &link)
{
    return link.size() >= 2 && link.at(0).isLetter() && link.at(1) == u':';
}

/** The same as IPv4 where an IPv6 address stands for one: mapped, compatible (RFC 4291, 2.5.5), or translated
 * on its way (RFC 6052, 2.1). */
QHostAddress inIpv4(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of a mapped one
    if (isIpv4) {
        return QHostAddress(ipv4);
    }
    constexpr int PrefixBits = 96;
    const bool standsForOne = address.isInSubnet(QHostAddress(QStringLiteral("::")), PrefixBits) ||
                              address.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), PrefixBits);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return standsForOne ? QHostAddress(qFromBigEndian<quint32>(&bytes.c[PrefixBits / 8])) : address;
}

/** Addresses that only this computer's surroundings answer, such as a cloud's metadata service with its keys.
 */
bool isLinkLocalOrMetadata(QString host)
{
    if (host.endsWith(u'.')) { // the root of all names, which may be written or not
        host.chop(1);
    }
    const QHostAddress address = inIpv4(QHostAddress(host));
    return address.isLinkLocal() || address == QHostAddress(QStringLiteral("fd00:ec2::254")) ||
           address == QHostAddress(QStringLiteral("100.100.100.200")) ||
           host == QLatin1String("metadata.google.internal");
}

} // namespace

base::Result<QUrl> checkRecordingLink(const QString &link, const QUrl &apiUrl)
{
    if (link.isEmpty()) {
        return refused(LinkTexts::tr("The recording has no link."));
    }
    if (std::any_of(link.cbegin(), link.cend(), isForbidden)) {
        return refused(LinkTexts::tr(
            "The recording's link holds spaces, control or invisible characters and is not opened."));
    }
    if (isNetworkPath(link)) {
        return refused(
            LinkTexts::tr("The recording's link is a path to a network share (UNC) and is not opened."));
    }
    if (isDrivePath(link)) {
        return refused(LinkTexts::tr("The recording's link is a path on a drive and is not opened."));
    }
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative()) {
        return refused(LinkTexts::tr("The recording's link is not a valid web address and is not opened."));
    }
    const QString scheme = url.scheme();
    const bool isLoopbackHttp = scheme == QLatin1String("http") && isLoopback(url) && isLoopback(apiUrl) &&
                                apiUrl.scheme() == QLatin1String("http");
    if (scheme != QLatin1String("https") && !isLoopbackHttp) {
        return refused(
            LinkTexts::tr(
                "The recording's link starts with \"%1:\". Only links that start with \"https:\" are "
                "opened.")
                .arg(scheme));
    }
    if (url.host().isEmpty()) {
        return refused(
            LinkTexts::tr("The recording's \"%1:\" link names no server and is not opened.").arg(scheme));
    }
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@')) {
        return refused(
            LinkTexts::tr("The recording's \"%1:\" link carries a user name and is not opened.").arg(scheme));
    }
    if (isLinkLocalOrMetadata(url.host())) {
        return refused(
            LinkTexts::tr(
                "The recording's \"%1:\" link points into the network around this computer (%2) and is "
                "not opened.")
                .arg(scheme, url.host()));
    }
    return url;
}

} // namespace earshot::fetching
