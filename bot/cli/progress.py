"""Shows how far long work is: a bar on a terminal, plain lines elsewhere."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from rich.console import Console
from rich.progress import (
    BarColumn,
    SpinnerColumn,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.progress import Progress as Bars

from recommender.progress import ANNOUNCED, Progress

SECONDS_BETWEEN_LINES = 5.0


@contextmanager
def progress_bar(stream: TextIO | None = None) -> Iterator[Progress]:
    """Gives a `Progress` that people can watch, on standard error.

    On a terminal each step is a bar with elapsed and remaining time. Elsewhere (a log, a pipe) it is a
    line each few seconds, and one for each finished step.

    Args:
        stream: Instead of standard error.
    """
    target = sys.stderr if stream is None else stream
    if target.isatty():
        with _bars(target) as progress:
            yield progress
    else:
        lines = ProgressLines(target)
        yield lines
        lines.end()


class ProgressLines:
    """Writes progress as lines of plain text.

    Args:
        stream: Where to.
        now: The time in seconds.
        interval: At least so many seconds pass between two lines of an unfinished step.
    """

    def __init__(
        self,
        stream: TextIO,
        now: Callable[[], float] = time.monotonic,
        interval: float = SECONDS_BETWEEN_LINES,
    ) -> None:
        self._stream = stream
        self._now = now
        self._interval = interval
        self._step: str | None = None
        self._started = self._written = now()
        self._closed = False

    def __call__(self, step: str, done: float, total: float) -> None:
        """Takes note; writes a line where one is due."""
        now = self._now()
        if step != self._step:
            self.end()
            self._step, self._started, self._written, self._closed = step, now, now, False
            if step.endswith(ANNOUNCED):
                self._closed = True
                self._stream.write(f"{step}\n")
                self._stream.flush()
        if self._closed:
            return
        if total > 0 and done >= total:
            self.end()
        elif now - self._written >= self._interval:
            self._written = now
            amount = f"{100 * done / total:.0f} %" if total > 0 else f"{done:,.0f}"
            self._stream.write(f"{step}: {amount}{self._remaining(done, total, now - self._started)}\n")
            self._stream.flush()

    def end(self) -> None:
        """Writes that the present step is finished, once."""
        if self._step is not None and not self._closed:
            self._closed = True
            self._stream.write(f"{self._step}: done in {duration(self._now() - self._started)}\n")
            self._stream.flush()

    @staticmethod
    def _remaining(done: float, total: float, elapsed: float) -> str:
        if done <= 0 or total <= 0:
            return ""
        return f", about {duration(elapsed * (total - done) / done)} left"


def duration(seconds: float) -> str:
    """A length of time for people: ``4 s``, ``3 min 20 s``, ``1 h 05 min``."""
    whole = round(max(seconds, 0.0))
    if whole < 60:  # noqa: PLR2004
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:  # noqa: PLR2004
        return f"{minutes} min {rest:02} s"
    return f"{minutes // 60} h {minutes % 60:02} min"


@contextmanager
def _bars(stream: TextIO) -> Iterator[Progress]:
    columns = (
        SpinnerColumn(finished_text="✓"),
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(show_speed=False),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Bars(*columns, console=Console(file=stream, stderr=True)) as bars:
        tasks: dict[str, TaskID] = {}

        def finish(step: str) -> None:
            task = bars.tasks[bars.task_ids.index(tasks[step])]
            total = task.total or task.completed or 1
            bars.update(tasks[step], completed=total, total=total)
            bars.stop_task(tasks[step])

        def progress(step: str, done: float, total: float) -> None:
            if step not in tasks:
                for earlier in list(tasks):
                    finish(earlier)
                    del tasks[earlier]
                tasks[step] = bars.add_task(step, total=None)
            bars.update(tasks[step], completed=done, total=total if total > 0 else None)

        yield progress
        for step in tasks:
            finish(step)
