# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_browse.py EARSHOT

A reply of 100 MB is read in the metadata pane (filtered, opened, paged through, shown raw and searched there, refreshed)
while its recording plays: is a silence heard? What counts is what arrives at a null sink's monitor. Beside it how long
each step takes and how long it held up the window. Ends with 1 where more than 250 ms are silent. Needs an X display.
"""

import http.server
import json
import os
import pathlib
import random
import subprocess
import sys
import threading

import listener
import recordingstore
import soundtrack

LENGTH_S = 600
ITEMS = 83_333
TEXT_ITEMS = 100_000
LONGEST_SILENCE_S = 0.25
WORDS = "the order that you have placed is late and we will send another one tomorrow with an express parcel".split()


def reply(recording):
    """A call's items, of 12 nodes each, and a string that holds 5 MB of JSON. The last item says "refund"."""
    source = random.Random(1)
    items = []
    for number in range(ITEMS):
        text = " ".join(source.choices(WORDS, k=30 + source.randrange(290)))
        if number == ITEMS - 1:
            text += " refund"
        items.append({
            "id": f"item_{number}", "type": "message", "role": ("assistant", "user")[number % 2], "content": [text],
            "created_at": 1767225600 + number, "interrupted": False,
            "metrics": {"e2e_latency": source.randrange(4000) / 1000, "llm_node_ttft": source.randrange(900) / 1000,
                        "tts_node_ttfb": 0.25}})
    return json.dumps({
        "id": "bench", "status": "completed", "channel": "telephone", "conversation": {"items": items},
        "report": json.dumps([{"order": number, "state": "late", "parcels": [1, 2]} for number in range(TEXT_ITEMS)]),
        "recording_details": {"recording_url": recording, "audio_recording_started_at": 1767225600.0}}).encode()


class Api:
    """Answers a conversation, and another version of it from the second time on."""

    def __init__(self, body):
        self._answers = 0
        api = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                api._answer(self, body)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def _answer(self, request, body):
        is_known = request.path == "/core/conversations/bench"
        sent = body if is_known else b"{}"
        if is_known:
            self._answers += 1
            if self._answers > 1:
                sent = body.replace(b" refund", b" return", 1)
        request.send_response(200 if is_known else 404)
        request.send_header("Content-Type", "application/json")
        request.send_header("Content-Length", str(len(sent)))
        request.send_header("ETag", f'"{self._answers}"')
        request.end_headers()
        request.wfile.write(sent)


def browse(probe, api):
    """Steps as [name, begin, end, longest gap of the event loop in ms]."""
    steps = []
    running = subprocess.Popen([probe, api.address, "bench"], stdout=subprocess.PIPE, text=True,
                               env={**os.environ, "ANYREACH_TOKEN": "ak_bench.bench"})
    for line in running.stdout:
        word, moment, what = line.strip().split(" ", 2)
        if word == "begin":
            steps.append([what, float(moment), None, None])
        else:
            steps[-1][2:] = [float(moment), float(what.rsplit(" ", 1)[1])]
    if running.wait() != 0:
        sys.exit(f"browse_probe failed ({running.returncode}) after {steps}")
    return steps


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    listener.inside_null_sink()
    probe = pathlib.Path(sys.argv[1]).resolve().parents[2] / "tests" / "bench" / "browse_probe"
    store = recordingstore.Store(soundtrack.make(probe.parent / "recordings", LENGTH_S))
    body = reply(store.link("mp3"))
    monitor = soundtrack.Monitor()
    steps = browse(probe, Api(body))
    print(f"a reply of {len(body) / 1e6:.0f} MB; longest silence and longest time that the window was held up, in ms")
    print(f"{'step':24} {'took':>7} {'silence':>9} {'held up':>9}")
    begin = monitor.first_sound(steps[1][1], steps[-1][2])
    if begin is None:
        sys.exit("nothing was heard")
    for name, first, last, gap in steps:
        silence = "-" if first < begin else f"{1000 * monitor.longest_silence(first, last):.0f}"
        print(f"{name:24} {1000 * (last - first):>7.0f} {silence:>9} {gap:>9.0f}")
    longest = monitor.longest_silence(begin, steps[-1][2])
    print(f"longest silence from the first sound on: {1000 * longest:.0f} ms (must be at most "
          f"{1000 * LONGEST_SILENCE_S:.0f} ms)")
    monitor.close()
    store.close()
    sys.exit(1 if longest > LONGEST_SILENCE_S else 0)


if __name__ == "__main__":
    main()
