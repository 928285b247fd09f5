"""What others think of a film is no rating: whoever tells it is asked for their own stars."""

from bot.dialogue.heard.hearsay_reading import is_hearsay_of_it, read_hearsay
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate
from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found


def read_of_it(turn: Turn, text: str) -> list[Reply] | None:
    """Says that what others think of the film spoken of is not saved: "my wife likes it"."""
    return [Reply(turn.say("hearsay-not-saved"))] if is_hearsay_of_it(text) else None


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Asks for own stars of the film that others are said to like: "my wife loved Heat"."""
    titles = read_hearsay(text)
    found = films.search(turn.visit, titles) if titles else None
    if not isinstance(found, Found) or not any(each.is_certain or each.is_possible for each in found.meant):
        return None
    note = turn.say("hearsay-not-saved")
    if found.certain is None:
        choices = asking.choices_of((each, None) for each in found.meant)
        return [asking.which(turn, choices, found.last_year, note=note)]
    return [rate.ask_stars(turn, found.certain.film.film_id, note=note, is_about_it=True)]
