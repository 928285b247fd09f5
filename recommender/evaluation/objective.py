"""What a good recommendation is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Objective:
    """What counts as a success when films are ranked.

    Attributes:
        relevant_from: Stars from which a film a person goes on to rate was a good recommendation; 0 where
            every film they go on to rate counts.
        newest: Asked are people's last ratings; otherwise any of those that are not known. Models that choose
            settings choose them for that.
    """

    relevant_from: float = 4.0
    newest: bool = False


LIKED = Objective()
