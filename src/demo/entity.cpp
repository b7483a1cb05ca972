// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entity.h"

#include "demo/byterange.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace earshot::demo {

namespace {

bool listHolds(const QByteArray &etags, const QByteArray &etag)
{
    const QList<QByteArray> list = etags.split(',');
    return std::any_of(list.cbegin(), list.cend(), [&etag](const QByteArray &entry) {
        const QByteArray trimmed = entry.trimmed();
        return trimmed == "*" || trimmed == etag || trimmed == "W/" + etag;
    });
}

ByteRange wantedRange(const HttpRequest &request, const Entity &entity)
{
    const QByteArray condition = request.header("if-range");
    if (request.method() != "GET" || (!condition.isEmpty() && condition != entity.etag)) {
        return {};
    }
    return ByteRange::parse(request.header("range"), entity.body.size());
}

} // namespace

Entity::Entity(QByteArray bytes, QByteArray type)
    : body(std::move(bytes))
    , contentType(std::move(type))
    , etag('"' + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(32) + '"')
{}

HttpResponse serve(const Entity &entity, const HttpRequest &request)
{
    // The links inside are secrets, so nothing but the asker may keep the answer.
    HttpResponse response{
        200,
        entity.contentType,
        entity.body,
        {{"ETag", entity.etag}, {"Cache-Control", "private, no-cache"}, {"Accept-Ranges", "bytes"}}};
    if (listHolds(request.header("if-none-match"), entity.etag)) {
        response.status = 304;
        response.contentType.clear();
        response.body.clear();
        return response;
    }
    const QByteArray size = QByteArray::number(entity.body.size());
    const ByteRange range = wantedRange(request, entity);
    switch (range.kind) {
    case ByteRange::Kind::Whole:
        break;
    case ByteRange::Kind::Part:
        response.status = 206;
        response.body = entity.body.mid(range.first, range.length);
        response.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(range.first) + '-' +
                                                          QByteArray::number(range.first + range.length - 1) +
                                                          '/' + size);
        break;
    case ByteRange::Kind::Unsatisfiable:
        response = plainResponse(416);
        response.headers.emplaceBack("Content-Range", "bytes */" + size);
        break;
    }
    return response;
}

} // namespace earshot::demo
