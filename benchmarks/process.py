"""Runs a command and watches what it takes: wall time, CPU time, memory of all its processes."""

import os
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass

import psutil

_EVERY_S = 0.1


class CommandFailedError(Exception):
    """The command ended badly, or took longer than it may; the message is the end of what it said."""


@dataclass(frozen=True)
class Run:
    """One process and its children.

    Attributes:
        wall: Seconds from start to end.
        cpu: Seconds of all cores.
        peak_mb: Largest resident memory of all together, 10^6 bytes.
        output: What it wrote to standard output.
    """

    wall: float
    cpu: float
    peak_mb: float
    output: str


def watched(command: list[str], *, limit: float | None = None) -> Run:
    """Runs a command to its end.

    Args:
        command: Program and arguments.
        limit: Seconds after which it is ended.

    Raises:
        CommandFailedError: It ended with another code than 0, or was ended.
    """
    with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as complained:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=said, stderr=complained)
        watch = _Watch(process, limit)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        watch.stop()
        complained.seek(0)
        said.seek(0)
        if watch.ran_over:
            raise CommandFailedError(f"not done after {limit:,.0f} s")
        if process.returncode:
            raise CommandFailedError(f"{' '.join(command)} failed:\n{complained.read()[-2000:]}")
        return Run(wall, usage.ru_utime + usage.ru_stime, watch.peak_mb, said.read())


class _Watch:
    """Looks at the memory of a process and its children, and ends it where it takes too long."""

    def __init__(self, process: subprocess.Popen[bytes], limit: float | None) -> None:
        self.peak_mb = 0.0
        self.ran_over = False
        self._process = process
        self._end = time.monotonic() + limit if limit else None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._stop.wait(_EVERY_S):
            try:
                tree = [root := psutil.Process(self._process.pid), *root.children(recursive=True)]
                self.peak_mb = max(self.peak_mb, sum(one.memory_info().rss for one in tree) / 1e6)
            except psutil.NoSuchProcess:  # a child may end at any moment
                continue
            if self._end and time.monotonic() > self._end:
                self.ran_over = True
                for one in tree:
                    one.kill()
                return
