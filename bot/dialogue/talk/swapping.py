"""Swaps the stars of the two films that a message rated just now: "oops, the other way round"."""

from bot.dialogue.heard.swapping_reading import says_swapped
from bot.dialogue.message import Reply
from bot.dialogue.rating import several
from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.service import corrections


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Gives each film the other's stars; None where not two films were rated, or both alike."""
    given = corrections.given_just_now(turn.visit) if says_swapped(text) else ()
    if len(given) != 2 or given[0].stars == given[1].stars or asking.unsaved(turn):  # noqa: PLR2004 - two
        return None
    other, one = given
    return [several.save(turn, [(one.film, other.stars), (other.film, one.stars)])]
