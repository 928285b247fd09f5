"""A film that is not there: what else its director made, where a film database tells who that was."""

from bot.dialogue.about_films import films
from bot.dialogue.actions import buttons
from bot.dialogue.message import Button
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import facts

_MOST_RATED = 2


def others(turn: Turn, title: str) -> tuple[Text, tuple[tuple[Button, ...], ...]]:
    """Others by the same director, in words and as buttons to rate them; nothing where that is not known.

    Args:
        turn: Whose.
        title: The film that is not there, as they typed it.
    """
    found = facts.by_same_director(turn.visit, title)
    if found is None:
        return (), ()
    director, known = found
    said = turn.say(
        "absent-others", director=director, films=films.listed(turn.language, [each.name for each in known])
    )
    rows = (
        buttons(turn.label("absent-rate-button", film=film.title), "pick", about=film.film_id)
        for film in known[:_MOST_RATED]
    )
    return said, tuple(row for row in rows if row)
