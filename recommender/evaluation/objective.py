"""The objective: which recommendations count as good."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Objective:
    """Relevance of test ratings, and the kind of split. Models that choose settings choose them for it.

    Attributes:
        relevant_from: Stars from which a test rating is relevant; 0 for all.
        newest: Whether the test ratings are the newest of each person; else they are random.
    """

    relevant_from: float = 4.0
    newest: bool = False


LIKED = Objective()
