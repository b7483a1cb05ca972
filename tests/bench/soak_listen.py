# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""soak_listen.py EARSHOT

Ten minutes with a recording of three hours whose link lives a minute, from a store at 40 kB/s: across its start,
middle and end, with jumps, other speeds and 20 seconds without a network. Twice a second the place that Earshot tells is
noted; what a null sink's monitor gives back has to be there. Too long for scripts/bench, which does not start it.
"""

import sys
import time

import listener
import recordingstore
import soundtrack

LENGTH_S = 3 * 3600
# Seconds since the start, and what happens then.
STORY = [
    (60, "speed 1.5"), (100, "speed 1"), (130, "seek 5395000"), (190, "cut"), (210, "mend"), (260, "speed 2"),
    (300, "seek 10500000"), (340, "speed 1"), (390, "seek 30000"), (420, "seek 7200000"), (430, "seek 1800000"),
    (480, "speed 0.75"), (520, "speed 1"), (560, "seek 5000000"), (600, None)]
SETTLED_S = 3  # nothing is compared this soon after something happened


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    listener.inside_null_sink()
    probe = listener.probe_of(sys.argv[1])
    files = soundtrack.make(probe.parent / "recordings", LENGTH_S)
    store = recordingstore.Store(files, bytes_per_second=40_000, link_seconds=60)
    monitor = soundtrack.Monitor()
    running = listener.Earshot(probe, store, "mp3")
    began = running.start()
    places, events = [], [began]
    for second, event in STORY:
        while time.monotonic() < began + second:
            running.tell("tell")
            places.append((time.monotonic(), int(running.wait_for("place")[0]) / 1000))
            time.sleep(0.5)
        events.append(time.monotonic())
        if event in ("cut", "mend"):
            store.is_cut = event == "cut"
        elif event:
            running.tell(event)
    ended = time.monotonic()
    memory, gap, machine_gap = running.figures()
    print(f"links that were refused: {store.refusals}; memory above idle: {memory / 2**20:.0f} MiB; "
          f"longest gap of the event loop: {gap:.0f} ms (idle thread: {machine_gap:.0f} ms)")
    running.close()

    compared, wrong, worst = 0, [], 0
    steps = monitor.steps(began, ended)
    for before, after in zip(steps, steps[1:]):
        moment = after[0]
        if before[2] is None or after[2] != before[2] + soundtrack.STEP_S:
            continue
        if any(0 <= moment - event < SETTLED_S for event in events):
            continue
        earlier = max((at for at in places if at[0] <= moment), default=None)
        later = min((at for at in places if at[0] > moment), default=None)
        if not earlier or not later or any(earlier[0] <= event <= later[0] for event in events):
            continue  # between two places that a jump lies between, nothing is told
        share = (moment - earlier[0]) / (later[0] - earlier[0])
        told = earlier[1] + share * (later[1] - earlier[1])
        compared += 1
        worst = max(worst, abs(told - after[2]))
        if abs(told - after[2]) > 0.15:
            wrong.append((round(moment - began, 1), after[2], round(told, 2)))
    print(f"changes of pitch compared: {compared}; farthest from the place that was told: {1000 * worst:.0f} ms")
    for moment, heard, told in wrong:
        print(f"  at {moment} s second {heard} was heard, {told} was told")
    silences = [(round(step[0] - began, 1), round(step[1] - step[0], 1)) for step in steps
                if step[2] is None and step[1] - step[0] > 0.25]
    print(f"silences or unclear stretches over 250 ms (at, how long): {silences}")
    monitor.close()
    store.close()
    sys.exit(1 if wrong or not compared else 0)


if __name__ == "__main__":
    main()
