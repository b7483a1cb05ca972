# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_transcript.py EARSHOT

A transcript of 100,000 turns: time to the first paint, frames while it is scrolled by wheel and by the handle of the
scroll bar, a new width, the change of the spoken turn, memory. Beside it headless Chromium with turns of the same kind
as plain HTML, without limit of the frame rate. Both windows have 1280x800. Needs an X display.
"""

import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

TURNS = 100_000
WORDS = "the order parcel please at tomorrow we send another".split()
SCRIPT = """
<script>
const frame = () => new Promise(requestAnimationFrame);
const quantile = (times, share) => times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))];
async function frames(count, move) {
  const times = [];
  let last = await frame();
  for (let i = 0; i < count; ++i) {
    move();
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return {p50: quantile(times, 0.5), p99: quantile(times, 0.99), worst: Math.max(...times)};
}
async function run() {
  await frame();
  await frame();
  const result = {first_paint: performance.now()};
  result.wheel = await frames(300, () => window.scrollBy(0, 400));
  result.drag = await frames(100, () => window.scrollTo(0, Math.random() * document.body.scrollHeight));
  const begin = performance.now();
  document.body.style.width = (document.body.clientWidth - 13) + 'px';
  document.body.offsetHeight;
  result.resize = performance.now() - begin;
  await fetch('/result', {method: 'POST', body: JSON.stringify(result)});
}
window.addEventListener('load', run);
</script>
"""


def page():
    rows = []
    state = 20260101
    for number in range(TURNS):
        state = (state * 1103515245 + 12345) % 2**31
        count = 60 + state % 340 if state // 8 % 10 == 0 else 2 + state // 16 % 38
        text = " ".join(WORDS[(state // (word + 1)) % len(WORDS)] for word in range(count))
        kind = "tool" if number % 5 == 4 else ("assistant", "user")[number % 2]
        rows.append(f'<article class="{kind}"><h2>{kind} <time>{number}</time></h2><p>{text}</p></article>')
    return f"""<!doctype html><meta charset="utf-8"><title>Transcript</title>
<style>
  body {{ font: 14px sans-serif; margin: 0 1em; }}
  article {{ border-radius: 10px; margin: 8px 0; padding: 8px 12px; background: #f2f2f2; max-width: 72%; width: fit-content; }}
  .user {{ background: #e3efff; margin-left: auto; }} .tool {{ border: 1px dashed #999; margin: 8px auto; }}
  h2 {{ font-size: 12px; margin: 0; }} time {{ color: #666; }} p {{ margin: 4px 0; }}
</style>{SCRIPT}{"".join(rows)}""".encode()


def chromium():
    content = page()
    results = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = content if self.path == "/" else b""
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self):
            results.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()
            arrived.set()

        def log_message(self, *_):
            pass

    arrived = threading.Event()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
             "--disable-frame-rate-limit", "--disable-gpu-vsync", "--no-proxy-server",
             "--window-size=1280,800", f"--user-data-dir={profile}", "--remote-debugging-port=0",
             f"http://127.0.0.1:{server.server_port}/"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            if not arrived.wait(300):
                sys.exit("bench_transcript: Chromium did not answer within 5 minutes")
        finally:
            browser.terminate()
            browser.wait(30)
            server.shutdown()
    return results[0]


def earshot(program):
    helper = pathlib.Path(program).resolve().parents[2] / "tests" / "bench" / "transcript_frames"
    output = subprocess.run([helper, str(TURNS)], check=True, capture_output=True, text=True,
                            env={**os.environ, "QT_QPA_PLATFORM": "xcb"}).stdout
    return {name: float(value) for name, value in (line.split() for line in output.splitlines())}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if not shutil.which("chromium"):
        sys.exit("bench_transcript: there is no chromium to compare with")
    ours, theirs = earshot(sys.argv[1]), chromium()
    print(f"A transcript of {TURNS:,} turns, 1280x800, milliseconds")
    print(f"{'':44}{'Earshot':>10}{'Chromium':>10}{'goal':>10}")

    def row(label, our, their="", goal=""):
        their = f"{their:.1f}" if their != "" else ""
        print(f"{label:44}{our:>10.2f}{their:>10}{goal:>10}")

    row("first paint, median (Chromium: from navigation)", ours["first_paint_p50"], theirs["first_paint"], "<= 100")
    row("first paint of 1,000 turns, median", ours["first_paint_1000_p50"])
    for name, label in (("wheel", "frame, 400 px a frame"), ("drag", "frame, to a random place")):
        row(f"{label}, p50", ours[f"{name}_p50"], theirs[name]["p50"])
        row(f"{label}, p99", ours[f"{name}_p99"], theirs[name]["p99"], "<= 8")
        row(f"{label}, worst", ours[f"{name}_worst"], theirs[name]["worst"])
        row(f"{label}, p99 of processor time", ours[f"{name}_processor_p99"])
    row("new width", ours["resize_p50"], theirs["resize"])
    row("spoken turn changes, p99", ours["spoken_p99"], goal="< 0.2")
    row("unfold 1 MB of text", ours["unfold_text"])
    row("unfold 1 MB of a tool's result", ours["unfold_tool"])
    print(f"{'memory above the decoded values, bytes a turn':44}{ours['bytes_per_turn']:>10.0f}{'':>10}{'<= 300':>10}")


if __name__ == "__main__":
    main()
