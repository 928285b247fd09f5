"""How long work reports how far it is, without knowing who watches."""

from typing import Protocol


class Progress(Protocol):
    """Told of each step forward; a progress bar, a log or a chat message listens."""

    def __call__(self, step: str, done: float, total: float) -> None:
        """Reports that ``done`` of ``total`` units of ``step`` are finished.

        Args:
            step: What is being done, in words for people ("reading reviews").
            done: Units finished, from 0 to ``total``.
            total: Units in all; 0 where unknown.
        """


def no_progress(step: str, done: float, total: float) -> None:
    """Reports to nobody."""
