"""Whom an admin means: by name, by id, or as an answer to a message of theirs."""

from collections.abc import Callable

from bot.dialogue.actions import Action
from bot.dialogue.message import Button, Reply
from bot.dialogue.turn import Turn
from bot.service import people
from bot.service.people import KnownPerson

Offer = Callable[[str, str], tuple[Button, ...]]
"""Makes the button that goes on with one of several people: (label, key)."""
GoOn = Callable[[Turn, KnownPerson], Reply]
"""What the command does with the one who is meant."""


def answer(turn: Turn, said: str, command: str, offer: Offer, go_on: GoOn) -> list[Reply]:
    """Goes on with the person who is meant, or says why it cannot.

    Args:
        turn: Of a moderator.
        said: What follows the command; empty where it answers a message of theirs.
        command: As it is typed.
        offer: Makes the button of one of several who may be meant.
        go_on: What the command does.
    """
    one = _meant(turn, said, command, offer)
    return [one if isinstance(one, Reply) else go_on(turn, one)]


def press(turn: Turn, action: Action, go_on: GoOn) -> list[Reply]:
    """Goes on with the person whom a button names (about: their key)."""
    found = people.find(turn.visit, action.about)
    if not found or found[0].key != action.about:
        return [gone(turn)]
    return [go_on(turn, found[0])]


def _meant(turn: Turn, said: str, command: str, offer: Offer) -> KnownPerson | Reply:
    replied_to = turn.incoming.replied_to
    if not said and replied_to is None:
        return Reply(turn.say("whom-missing", command=command))
    said = said or (replied_to.key if replied_to else "")
    found = people.find(turn.visit, said)
    if not found:
        return Reply(turn.say("whom-nobody", name=said[:100]))
    if len(found) == 1:
        return found[0]
    rows = tuple(row for one in found if (row := offer(called(turn, one), one.key)))
    return Reply(turn.say("whom-which"), rows)


def called(turn: Turn, one: KnownPerson) -> str:
    """``Ada (telegram:77)``."""
    return turn.label("whom", name=one.name, id=one.key) if one.name else one.key


def gone(turn: Turn) -> Reply:
    """The person of a button is not known any more."""
    return Reply(turn.say("whom-gone"))
