"""Films of the list that somebody does not care to see: "hmm, 5 is not really my thing" gives it no stars."""

from bot.dialogue.intents.intent import Mark
from bot.dialogue.intents.mark_reading import says_no_interest
from bot.dialogue.message import Reply
from bot.dialogue.talk import about_film
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.turn import Turn


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Takes films off the list by their places; None where a text says anything else."""
    intent = read_intent(turn, text).intent if says_no_interest(text) else None
    if not isinstance(intent, Mark) or intent.kind != "not_for_me":
        return None
    places = [of.place for of in (intent.of, *intent.others)]
    if not intent.is_of_all and not all(places):
        return None
    return about_film.act(turn, intent) if about_film.are_known(turn, intent) else None
