# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Wall time and memory of a command with all processes that it starts."""

import pathlib
import subprocess
import time

QUIET = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def wall_seconds(command, **options):
    start = time.monotonic()
    subprocess.run(command, check=True, **QUIET, **options)
    return time.monotonic() - start


def peak_bytes(command, **options):
    """The largest sum of PSS (memory, with shared pages divided among their users) of the processes that ran at once.

    Looking slows the command down, so this is never the run whose time counts.
    """
    peak = 0
    process = subprocess.Popen(command, start_new_session=True, **QUIET, **options)
    while process.poll() is None:
        peak = max(peak, sum(_pss_bytes(member) for member in _processes_of(process.pid)))
        time.sleep(0.005)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command)
    return peak


def _processes_of(root):
    """The processes of root's session and their descendants; a helper of a browser may start a session of its own."""
    found = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        found[int(stat.parent.name)] = (int(fields[1]), int(fields[3]))
    members = {pid for pid, (_, session) in found.items() if session == root}
    grew = True
    while grew:
        more = {pid for pid, (parent, _) in found.items() if parent in members} - members
        members |= more
        grew = bool(more)
    return members


def _pss_bytes(pid):
    try:
        for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass  # it has ended since
    return 0
