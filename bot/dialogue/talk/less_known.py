"""Less known films than those of a list: the next ones of it, and where that is set for all lists."""

from bot.dialogue.heard.less_known_reading import asks_for_less_known
from bot.dialogue.message import Reply
from bot.dialogue.recommending import lists
from bot.dialogue.recommending.place import Place
from bot.dialogue.turn import Turn
from bot.service import last_list


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Goes on with the list that was shown: "more obscure please"; None where none was."""
    last = last_list.latest(turn.visit, turn.incoming.chat) if asks_for_less_known(text) else None
    place = Place.of(last.numbers) if last is not None and last.films else None
    if place is None or not place.is_list or place.is_last:
        return None
    note = turn.say("plain-less-known")
    return [lists.show(turn, place.following(), note=(*note, "\n\n"))]
