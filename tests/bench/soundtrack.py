# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recordings whose pitch tells the place, and what is heard of them at a null sink's monitor.

The left channel changes its pitch every ten seconds, the right one every 400: together they tell each stretch of ten
seconds within three hours, and the moment of a change tells the place to some milliseconds.
"""

import array
import math
import os
import subprocess
import threading
import time
import wave

RATE = 16000
HEARD_RATE = 16000
STEP_S = 10
LOUD = 655  # of 32767: sound, not silence
FORMATS = {
    "mp3": ["-c:a", "libmp3lame", "-b:a", "48k"],
    "vbr.mp3": ["-c:a", "libmp3lame", "-q:a", "5", "-write_xing", "0"],
    "ogg": ["-c:a", "libopus", "-b:a", "64k"],
    "m4a": ["-c:a", "aac", "-b:a", "64k", "-movflags", "+faststart"],
}


def pitches(second):
    return 400 + 25 * (second // STEP_S % 40), 400 + 25 * (second // (40 * STEP_S))


def make(folder, seconds):
    """The recordings by name of their format; made once."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {name: folder / f"timeline-{seconds}.{name}" for name in FORMATS}
    missing = [name for name, file in files.items() if not file.exists()]
    if not missing:
        return files
    source = folder / "timeline.wav"
    with wave.open(str(source), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(RATE)
        for second in range(0, seconds, STEP_S):
            left, right = pitches(second)
            block = array.array("h", bytes(4 * RATE))
            for i in range(RATE):
                block[2 * i] = int(13000 * math.sin(2 * math.pi * left * i / RATE))
                block[2 * i + 1] = int(13000 * math.sin(2 * math.pi * right * i / RATE))
            out.writeframes(block.tobytes() * STEP_S)
    for name in missing:
        part = files[name].with_name("part." + name)
        subprocess.run(["ffmpeg", "-nostdin", "-loglevel", "error", "-y", "-i", source, *FORMATS[name], part], check=True)
        part.rename(files[name])
    source.unlink()
    return files


class Monitor:
    """Records what is played. Times are those of time.monotonic()."""

    def __init__(self):
        self._process = subprocess.Popen(
            ["parec", "-d", "nullsink.monitor", "--latency-msec=10", "--format=s16le", f"--rate={HEARD_RATE}",
             "--channels=2"], stdout=subprocess.PIPE)
        self._bytes = bytearray()
        self._began = None
        self._thread = threading.Thread(target=self._pump, daemon=True)
        self._thread.start()
        # A sink that slept renders two seconds ahead when a recorder wakes it.
        time.sleep(2.6)

    def _pump(self):
        while data := os.read(self._process.stdout.fileno(), 65536):
            self._bytes += data
            began = time.monotonic() - len(self._bytes) / 4 / HEARD_RATE
            self._began = began if self._began is None else min(self._began, began)

    def close(self):
        self._process.terminate()
        self._thread.join()

    def samples(self, since, until):
        """Left and right between two moments."""
        first = max(0, int((since - self._began) * HEARD_RATE))
        last = int((until - self._began) * HEARD_RATE)
        both = array.array("h", bytes(self._bytes[4 * first:4 * last]))
        return both[0::2], both[1::2]

    def first_sound(self, since, until):
        """The moment of the first sound, or None."""
        left, right = self.samples(since, until)
        for i, (one, other) in enumerate(zip(left, right)):
            if abs(one) > LOUD or abs(other) > LOUD:
                return since + i / HEARD_RATE
        return None

    def longest_silence(self, since, until):
        """In seconds."""
        left, right = self.samples(since, until)
        longest = running = 0
        for one, other in zip(left, right):
            running = 0 if abs(one) > LOUD or abs(other) > LOUD else running + 1
            longest = max(longest, running)
        return longest / HEARD_RATE

    def steps(self, since, until):
        """Stretches of one pair of pitches: (begin, end, second of the timeline), None where there is none."""
        window = HEARD_RATE // 50
        left, right = self.samples(since, until)
        found = []
        for at in range(0, len(left) - window, window):
            second = _second(_hz(left[at:at + window]), _hz(right[at:at + window]))
            moment = since + at / HEARD_RATE
            if found and found[-1][2] == second:
                found[-1][1] = moment + window / HEARD_RATE
            else:
                found.append([moment, moment + window / HEARD_RATE, second])
        return found

    def place(self, since, until):
        """Where the recording was heard: (a moment, the second of the timeline at that moment), or None.

        Goes by the first change of pitch between two neighbouring steps.
        """
        steps = [step for step in self.steps(since, until) if step[2] is not None and step[1] - step[0] > 0.1]
        for before, after in zip(steps, steps[1:]):
            if after[2] == before[2] + STEP_S and after[0] - before[1] < 0.1:
                return (before[1] + after[0]) / 2, after[2]
        return None


def _hz(samples):
    """Pitch by the zeros that are crossed upwards, or 0."""
    if max(map(abs, samples), default=0) < LOUD:
        return 0
    crossings = [i - samples[i] / (samples[i + 1] - samples[i]) for i in range(len(samples) - 1)
                 if samples[i] < 0 <= samples[i + 1]]
    if len(crossings) < 3:
        return 0
    return HEARD_RATE * (len(crossings) - 1) / (crossings[-1] - crossings[0])


def _second(left, right):
    step, group = (left - 400) / 25, (right - 400) / 25
    if left == 0 or right == 0 or abs(step - round(step)) > 0.3 or abs(group - round(group)) > 0.3:
        return None
    return (round(group) * 40 + round(step)) * STEP_S
