"""A list of films that others have not seen: what is known of them is said."""

from dataclasses import replace

from bot.dialogue.company import group_lists
from bot.dialogue.heard.unseen_reading import read_unseen_by
from bot.dialogue.intents.intent import Wish
from bot.dialogue.message import Reply
from bot.dialogue.recommending import wishing
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.turn import Turn


def read(turn: Turn, text: str) -> list[Reply] | None:
    """A list to the rest of the wish, and what it knows of others: "something scary that Ben hasn't seen"."""
    found = read_unseen_by(text) if turn.visit.has_model else None
    understood = read_intent(turn, found.rest) if found is not None else None
    if found is None or understood is None or not isinstance(understood.intent, Wish):
        return None
    if not understood.is_sure:
        return None
    people = group_lists.tastes(turn) if turn.in_group else None
    names = {word for member in people.members for word in _words(member.name)} if people else set()
    if people is not None and (found.is_of_all or _words(found.name) & names):
        note = turn.say("together-unseen")
    elif found.name:
        note = turn.say("together-unseen-unknown", name=found.name[:60])
    else:
        note = turn.say("together-unseen-unknown-all")
    first, *others = wishing.answer(turn, understood.intent)
    return [replace(first, text=(*note, "\n\n", *first.text)), *others]


def _words(name: str) -> set[str]:
    return set(name.casefold().split())
