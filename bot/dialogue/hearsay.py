"""What others think of a film is no rating: whoever tells it is asked for their own stars."""

from bot.dialogue import rate
from bot.dialogue.heard.hearsay_reading import read_hearsay
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Asks for own stars of the film that others are said to like: "my wife loved Heat"."""
    titles = read_hearsay(text)
    found = films.search(turn.visit, titles) if titles else None
    if not isinstance(found, Found) or found.certain is None:
        return None
    note = turn.say("hearsay-not-saved")
    return [rate.ask_stars(turn, found.certain.film.film_id, note=note, is_about_it=True)]
