"""How stars are written: a person's own are drawn, averages and estimates are numbers."""

from bot.dialogue.actions import buttons
from bot.dialogue.message import Button

WHOLE = (1.0, 2.0, 3.0, 4.0, 5.0)
HALVES = (1.5, 2.5, 3.5, 4.5)
ALL = tuple(sorted(WHOLE + HALVES))


def drawn(stars: float) -> str:
    """``★★★★½``, for the stars somebody gave."""
    return "★" * int(stars) + ("½" if stars % 1 else "")


def changed(name: str, before: float, after: float) -> str:
    """``Heat (1995) ★★ → ★★★★``, for a film whose stars may become others."""
    return f"{name} {drawn(before)} \u2192 {drawn(after)}"


def short(stars: float) -> str:
    """``4½★``, for buttons."""
    return f"{int(stars)}{'½' if stars % 1 else ''}★"


def about(stars: float) -> str:
    """``4½★``, for an estimate: no closer than anybody could tell."""
    return short(min(max(round(stars * 2) / 2, WHOLE[0]), WHOLE[-1]))


def star_buttons(film_id: str) -> tuple[tuple[Button, ...], ...]:
    """One button per number of stars, whole ones first: in a terminal, button 5 is five stars."""
    rows = (
        tuple(button for n in row for button in buttons(short(n), "rate", n, about=film_id))
        for row in (WHOLE, HALVES)
    )
    return tuple(row for row in rows if row)
