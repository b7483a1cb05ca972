# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Players that listen to a recording of a store: Earshot's own, mpv and ffplay."""

import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time

NULL_SINK = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "null-sink"


def inside_null_sink():
    """Starts this program again with a sound server of its own, unless it has one."""
    if "/null-sink." in os.environ.get("PULSE_SERVER", ""):
        return
    os.execv(NULL_SINK, [str(NULL_SINK), sys.executable, *sys.argv])


def probe_of(earshot):
    """listen_probe, which is built beside the program."""
    return pathlib.Path(earshot).resolve().parents[2] / "tests" / "bench" / "listen_probe"


class Earshot:
    """Plays NAME of a store in a process that runs already, as it does when someone opens a conversation."""

    def __init__(self, probe, store, name):
        self._process = subprocess.Popen([probe, store.origin, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         text=True)
        self._said = []
        self._changed = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()
        self.tell("tell")
        self.idle_bytes = int(self.wait_for("memory")[0])
        self.wait_for("place")

    def _listen(self):
        for line in self._process.stdout:
            with self._changed:
                self._said.append(line.split())
                self._changed.notify_all()

    def tell(self, command):
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def wait_for(self, word, seconds=60):
        """What was said behind the word, once it is said; forgets what was said before."""
        deadline = time.monotonic() + seconds
        with self._changed:
            while True:
                for i, words in enumerate(self._said):
                    if words[:1] == [word]:
                        del self._said[:i + 1]
                        return words[1:]
                if not self._changed.wait(deadline - time.monotonic()):
                    raise TimeoutError(f"listen_probe did not say '{word}', but {self._said}")

    def count(self, word):
        with self._changed:
            return sum(words[:1] == [word] for words in self._said)

    def start(self):
        """Opens the recording. Returns the moment at which its link was known."""
        self.tell("open")
        return float(self.wait_for("opened")[0])

    def seek(self, second):
        moment = time.monotonic()
        self.tell(f"seek {int(second * 1000)}")
        return moment

    def figures(self):
        """(memory above the idle process in bytes, longest gap of the event loop in ms, that of an idle thread)"""
        self.tell("tell")
        memory = int(self.wait_for("memory")[0]) - self.idle_bytes
        gap, machine_gap = self.wait_for("gap")
        return memory, float(gap), float(machine_gap)

    def close(self):
        self._process.kill()
        self._process.wait()


class Mpv:
    def __init__(self, _, store, name):
        self._folder = tempfile.TemporaryDirectory()
        self._socket = os.path.join(self._folder.name, "mpv")
        self._link = store.link(name)
        self._process = None
        self._control = None

    def start(self):
        moment = time.monotonic()
        self._process = subprocess.Popen(
            ["mpv", "--no-config", "--no-video", "--ao=pulse", "--really-quiet", "--no-terminal",
             f"--input-ipc-server={self._socket}", self._link])
        return moment

    def seek(self, second):
        if not self._control:
            self._control = socket.socket(socket.AF_UNIX)
            self._control.connect(self._socket)
        moment = time.monotonic()
        self._control.sendall(json.dumps({"command": ["seek", second, "absolute+exact"]}).encode() + b"\n")
        return moment

    def memory_bytes(self):
        rollup = pathlib.Path(f"/proc/{self._process.pid}/smaps_rollup").read_text(encoding="ascii")
        return int(re.search(r"Pss: *(\d+)", rollup)[1]) * 1024

    def close(self):
        self._process.kill()
        self._process.wait()
        if self._control:
            self._control.close()
        self._folder.cleanup()


class Ffplay:
    def __init__(self, _, store, name):
        self._link = store.link(name)
        self._process = None

    def start(self):
        moment = time.monotonic()
        self._process = subprocess.Popen(["ffplay", "-nodisp", "-loglevel", "quiet", self._link],
                                         env={**os.environ, "SDL_AUDIODRIVER": "pulseaudio"},
                                         stdin=subprocess.DEVNULL)
        return moment

    def close(self):
        self._process.kill()
        self._process.wait()
