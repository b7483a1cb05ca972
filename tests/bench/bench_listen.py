# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_listen.py EARSHOT

Listens to recordings of three hours from a store at 2 MB/s, beside mpv, ffplay and ffmpeg in the same run: how soon
the first sound is heard, how soon and where the sound is right after a seek, how soon the waveform is known, how much
memory it takes, and what is heard of links that expire. What counts is what arrives at a null sink's monitor.
"""

import statistics
import subprocess
import sys
import time

import listener
import recordingstore
import soundtrack

LENGTH_S = 3 * 3600
RATE = 2_000_000
SEEK_S = LENGTH_S // 2 - 5
RUNS = 3


def first_sound(monitor, player, store, probe, name):
    """Milliseconds from the link being known (mpv, ffplay: from the start of the process) to the first sound."""
    time.sleep(0.5)  # the sink plays out what the player before left
    running = player(probe, store, name)
    try:
        began = running.start()
        time.sleep(2)
        heard = monitor.first_sound(began, began + 1.9)
        return 1000 * (heard - began) if heard else float("nan")
    finally:
        running.close()


def seek(monitor, player, store, probe, name, whole):
    """(milliseconds from a seek to the right sound, place heard less place asked in ms)"""
    time.sleep(0.5)
    running = player(probe, store, name)
    try:
        running.start()
        if whole and isinstance(running, listener.Earshot):
            running.wait_for("scanned", 120)
        time.sleep(20 if whole and not isinstance(running, listener.Earshot) else 1.5)
        asked = running.seek(SEEK_S)
        patience = 8 if isinstance(running, listener.Earshot) else 26
        time.sleep(patience)
        right = [step for step in monitor.steps(asked, asked + patience - 0.2)
                 if step[2] == SEEK_S // 10 * 10 and step[1] - step[0] > 0.1]
        place = monitor.place(asked, asked + patience - 0.2)
        if not right or not place:
            return float("nan"), float("nan")
        sounded = right[0][0]
        return 1000 * (sounded - asked), 1000 * (place[1] - (place[0] - sounded) - SEEK_S)
    finally:
        running.close()


def row(work, label, ours, peer, peer_name, must):
    ratio = f"{ours / peer:.2f}" if peer else "-"
    theirs = f"{peer_name} {peer:.0f}" if peer else "-"
    print(f"{work:34} {label:8} {ours:>9.0f} {theirs:>14} {ratio:>7}  {must}", flush=True)


def compare_first_sound(monitor, store, probe):
    for name in soundtrack.FORMATS:
        players = (listener.Earshot, listener.Mpv, listener.Ffplay)
        runs = [[first_sound(monitor, player, store, probe, name) for player in players] for _ in range(RUNS)]
        ours, mpv, ffplay = [statistics.median(column) for column in zip(*runs)]
        row("first sound, ms", name, ours, mpv, "mpv", "<= 1.0 x")
        row("", "", ours, ffplay, "ffplay", "")


def compare_seeks(monitor, store, fast, probe):
    for name in soundtrack.FORMATS:
        here = [seek(monitor, listener.Earshot, fast, probe, name, True) for _ in range(RUNS)]
        away = [seek(monitor, listener.Earshot, store, probe, name, False) for _ in range(RUNS)]
        mpv = seek(monitor, listener.Mpv, store, probe, name, False)
        for work, runs, must in (("seek, downloaded, ms", here, "<= 200"), ("seek, not downloaded, ms", away, "<= 700")):
            row(work, name, statistics.median(run[0] for run in runs), mpv[0], "mpv", must)
            row("  place heard less asked, ms", name, statistics.median(run[1] for run in runs), mpv[1], "mpv",
                "within 50")


def compare_waveform(fast, files, probe):
    for name, file in files.items():
        ours, shapes, theirs = [], [], []
        for _ in range(RUNS):
            running = listener.Earshot(probe, fast, name)
            began = running.start()
            shapes.append(1000 * (float(running.wait_for("shape")[0]) - began))
            ours.append(1000 * (float(running.wait_for("scanned", 120)[0]) - began))
            running.close()
            start = time.monotonic()
            subprocess.run(["ffmpeg", "-nostdin", "-loglevel", "quiet", "-threads", "1", "-i", file, "-map", "0:a", "-f",
                            "null", "-"], check=True)
            theirs.append(1000 * (time.monotonic() - start))
        row("whole waveform, ms", name, statistics.median(ours), statistics.median(theirs), "ffmpeg", "<= 1.1 x")
        row("  first shape, ms", name, statistics.median(shapes), 0, "", "<= 300")


def compare_memory(fast, probe):
    running = listener.Earshot(probe, fast, "mp3")
    running.start()
    running.wait_for("scanned", 120)
    for place in (SEEK_S, LENGTH_S - 60, 30, SEEK_S):
        running.seek(place)
        time.sleep(3)
    ours, gap, machine_gap = running.figures()
    running.close()
    mpv = listener.Mpv(probe, fast, "mp3")
    mpv.start()
    time.sleep(12)
    row("memory above idle, MiB", "mp3", ours / 2**20, mpv.memory_bytes() / 2**20, "mpv", "<= 40")
    mpv.close()
    row("longest gap of the event loop, ms", "mp3", gap, machine_gap, "idle thread", "<= 16")


def compare_renewals(monitor, files, probe):
    store = recordingstore.Store(files, bytes_per_second=100_000, link_seconds=6)
    running = listener.Earshot(probe, store, "mp3")
    running.start()
    time.sleep(2)
    since = time.monotonic()
    time.sleep(60)
    until = time.monotonic()
    row(f"longest silence, {running.count('renewed')} renewals, ms", "mp3",
        1000 * monitor.longest_silence(since, until), 0, "", "<= 250")
    steps = [step for step in monitor.steps(since, until) if step[2] is not None and step[1] - step[0] > 0.1]
    follows = all(after[2] == before[2] + soundtrack.STEP_S for before, after in zip(steps, steps[1:]))
    print(f"  each step followed by the next, ten seconds long: "
          f"{follows and all(abs(step[1] - step[0] - 10) < 0.05 for step in steps[1:-1])}")
    running.close()
    store.close()


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    listener.inside_null_sink()
    probe = listener.probe_of(sys.argv[1])
    files = soundtrack.make(probe.parent / "recordings", LENGTH_S)
    store = recordingstore.Store(files, bytes_per_second=RATE)
    fast = recordingstore.Store(files)
    monitor = soundtrack.Monitor()
    print(f"{'':34} {'':8} {'Earshot':>9} {'peer':>14} {'ratio':>7}  must")
    compare_first_sound(monitor, store, probe)
    compare_seeks(monitor, store, fast, probe)
    compare_waveform(fast, files, probe)
    compare_memory(fast, probe)
    compare_renewals(monitor, files, probe)
    monitor.close()


if __name__ == "__main__":
    main()
