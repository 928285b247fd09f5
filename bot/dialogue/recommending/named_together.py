"""The films that one message named together: "more like the first one" means the first of them."""

from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.service import corrections, questions, ratings
from bot.service.last_list import LastList


def film_at(turn: Turn, last: LastList | None, place: int) -> str | None:
    """Film id of a place among them; None where fewer were named, or a list was shown since.

    Args:
        turn: Whose.
        last: What they were shown the last time; None for nothing.
        place: From 1; -1 for the last one.
    """
    named = _asked_about(turn) or _rated_since(turn, last)
    if len(named) < 2 or place > len(named):  # noqa: PLR2004 - one alone has no place
        return None
    return named[place - 1 if place > 0 else place]


def _asked_about(turn: Turn) -> list[str]:
    """The films whose stars are being asked for."""
    open_ones = questions.open_ones(turn.visit, turn.incoming.chat)[:1]
    if not open_ones or open_ones[0].passed or open_ones[0].kind != asking.STARS:
        return []
    pending = [open_ones[0].payload, *asking.rest_of(open_ones[0])]
    return [str(each["film"]) for each in pending if each.get("film")]


def _rated_since(turn: Turn, last: LastList | None) -> list[str]:
    """The films that the latest message gave stars to, where no list was shown since."""
    newest = ratings.newest(turn.visit)
    if newest is None or (last is not None and last.shown_at is not None and last.shown_at > newest.rated_at):
        return []
    return [each.film.film_id for each in reversed(corrections.given_just_now(turn.visit))]
