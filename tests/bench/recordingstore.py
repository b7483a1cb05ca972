# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store of recordings on loopback: byte ranges, a limited rate, links that expire, a network that can be cut."""

import http.server
import os
import re
import threading
import time
import urllib.parse

CHUNK = 16 * 1024


class Store:
    """Serves the files of `files` (name -> path) as /NAME?exp=SECONDS and fresh links to them as /link/NAME."""

    def __init__(self, files, bytes_per_second=None, link_seconds=None):
        self.files = files
        self.bytes_per_second = bytes_per_second
        self.link_seconds = link_seconds
        self.is_cut = False
        self.refusals = 0
        store = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                store._answer(self)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def origin(self):
        return f"http://127.0.0.1:{self._server.server_port}"

    def link(self, name):
        expiry = f"?exp={time.time() + self.link_seconds:.3f}" if self.link_seconds else ""
        return f"{self.origin}/{name}{expiry}"

    def close(self):
        self._server.shutdown()

    def _answer(self, request):
        path, _, query = request.path.partition("?")
        if self.is_cut:
            request.close_connection = True
            return
        if path.startswith("/link/"):
            self._send(request, 200, self.link(path[len("/link/"):]).encode())
            return
        expiry = urllib.parse.parse_qs(query).get("exp")
        expiry = float(expiry[0]) if expiry else None
        if expiry and time.time() > expiry:
            self.refusals += 1
            self._send(request, 403, b"expired")
            return
        file = self.files[path[1:]]
        size = os.path.getsize(file)
        first, last = 0, size - 1
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("Range", ""))
        if wanted:
            first = int(wanted[1])
            last = min(int(wanted[2] or last), last)
        if first >= size:
            self._send(request, 416, b"", {"Content-Range": f"bytes */{size}"})
            return
        headers = {"Accept-Ranges": "bytes", "ETag": f'"{size}"', "Content-Type": "application/octet-stream"}
        if wanted:
            headers["Content-Range"] = f"bytes {first}-{last}/{size}"
        self._head(request, 206 if wanted else 200, last - first + 1, headers)
        self._body(request, file, first, last + 1, expiry)

    def _body(self, request, file, at, end, expiry):
        try:
            with open(file, "rb") as source:
                source.seek(at)
                while at < end:
                    if self.is_cut or (expiry and time.time() > expiry):
                        request.close_connection = True  # cut in the middle of the answer
                        return
                    data = source.read(min(CHUNK, end - at))
                    request.wfile.write(data)
                    at += len(data)
                    if self.bytes_per_second:
                        time.sleep(len(data) / self.bytes_per_second)
        except OSError:
            request.close_connection = True

    def _head(self, request, code, length, headers):
        request.send_response(code)
        request.send_header("Content-Length", str(length))
        for name, value in headers.items():
            request.send_header(name, value)
        request.end_headers()

    def _send(self, request, code, body, headers=None):
        self._head(request, code, len(body), headers or {})
        request.wfile.write(body)
