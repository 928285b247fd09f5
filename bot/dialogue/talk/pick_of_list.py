"""One film of the list is picked for whomever it is: "which of them would you show a first-timer?"."""

from bot.dialogue import wording
from bot.dialogue.heard.pick_reading import read_pick
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.message import Reply
from bot.dialogue.talk import about_film
from bot.dialogue.turn import Turn


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Picks the first of the list, and says what it could not go by; None where nothing else was asked."""
    rest = read_pick(text)
    picked = about_film.choose(turn) if rest is not None else None
    if picked is None or not rest or is_all_glue(rest):
        return picked
    return wording.with_note(picked, turn.say("plain-left-out", words=rest[:60]))
