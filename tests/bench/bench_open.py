# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_open.py EARSHOT

From process start to a picture of a saved conversation of 60 turns, in a window of 1280x800: Earshot with the JSON
file, headless Chromium with the same transcript as a static page. Both write a PNG and exit; both start from an empty
profile. The runs alternate, the medians count. Needs an X display.
"""

import os
import pathlib
import shutil
import statistics
import sys
import tempfile

import measure
import transcript

TURNS = 60
RUNS = 7
GOAL_TIME = 1 / 4
GOAL_MEMORY = 1 / 3


def commands(earshot, inputs, work):
    """A new profile each time: `work` is empty."""
    picture = work / "picture.png"
    return (
        [earshot, "--window-size", "1280x800", "--snapshot", picture, inputs / "conversation.json"],
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--hide-scrollbars", "--window-size=1280,800",
         f"--user-data-dir={work / 'profile'}", f"--screenshot={picture}", inputs / "transcript.html"])


def observe(function, side, earshot, inputs):
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        environment = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
        environment.update(HOME=name, QT_QPA_PLATFORM="xcb")
        result = function(commands(earshot, inputs, work)[side], env=environment, cwd=work)
        if not (work / "picture.png").stat().st_size:
            sys.exit("bench_open: a run wrote no picture")
        return result


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if not shutil.which("chromium"):
        sys.exit("bench_open: there is no chromium to compare with")
    earshot = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        inputs = pathlib.Path(name)
        (inputs / "conversation.json").write_text(transcript.conversation_json(TURNS), encoding="utf-8")
        (inputs / "transcript.html").write_text(transcript.static_page(TURNS), encoding="utf-8")
        results = {}
        for function in (measure.wall_seconds, measure.peak_bytes):
            runs = [[observe(function, side, earshot, inputs) for side in (0, 1)] for _ in range(RUNS + 1)]
            # The first run warms the caches.
            results[function] = [statistics.median(column) for column in zip(*runs[1:])]

    print(f"Open a saved conversation of {TURNS} turns, median of {RUNS} alternating runs")
    print(f"{'':12}{'Earshot':>12}{'Chromium':>12}{'ratio':>9}{'goal':>9}")
    for label, function, unit, scale, goal in (
            ("wall time", measure.wall_seconds, "ms", 1e3, GOAL_TIME),
            ("peak memory", measure.peak_bytes, "MiB", 1 / 2**20, GOAL_MEMORY)):
        ours, theirs = results[function]
        print(f"{label:12}{ours * scale:>8.0f} {unit:3}{theirs * scale:>8.0f} {unit:3}{ours / theirs:>9.2f}"
              f"{f'< {goal:.2f}':>9}")


if __name__ == "__main__":
    main()
