"""Progress of long work, for whoever listens."""

from collections.abc import Sequence
from typing import Protocol

ANNOUNCED = " ..."
"""The end of a step that is worth a line before it is done: why there is nothing to see."""


class Progress(Protocol):
    """A function that is told of progress, such as a progress bar, a log or a chat message."""

    def __call__(self, step: str, done: float, total: float) -> None:
        """Reports that ``done`` of ``total`` units of ``step`` are finished.

        Args:
            step: Name of the step for people, such as "reading reviews".
            done: Finished units, from 0 to ``total``.
            total: All units; 0 if unknown.
        """


def no_progress(step: str, done: float, total: float) -> None:
    """Ignores all reports."""


class OneBar:
    """Progress of a work of several steps, told as a share of all of it; it never goes back.

    A step that is left out is leapt over, and of one that nobody foresaw only the name is told.
    """

    def __init__(self, told: Progress, steps: Sequence[tuple[str, float]]) -> None:
        """Begins at nothing.

        Args:
            told: Told the step at work, and the share of the whole work that is done, of 1.
            steps: Names of the steps in their order, a name as often as it comes, and how long each takes
                beside the others.
        """
        self._told = told
        self._steps = steps
        self._all = sum(takes for _, takes in steps)
        self._at = 0
        self._done = 0.0

    def __call__(self, step: str, done: float, total: float) -> None:
        """Tells how far all of it is; a `Progress`."""
        at = next((at for at in range(self._at, len(self._steps)) if self._steps[at][0] == step), None)
        if at is not None:
            self._at = at
            part = min(done / total, 1.0) if total > 0 else 0.0
            before = sum(takes for _, takes in self._steps[:at])
            self._done = max(self._done, (before + part * self._steps[at][1]) / self._all)
        self._told(step, self._done, 1.0)
