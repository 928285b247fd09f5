"""Progress of long work, for whoever listens."""

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
