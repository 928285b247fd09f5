"""Whom an admin means: by name, by id, or as an answer to a message of theirs."""

from collections.abc import Callable

from bot.dialogue.message import Button, Reply
from bot.dialogue.turn import Turn
from bot.service import people
from bot.service.people import KnownPerson

Offer = Callable[[str, str], tuple[Button, ...]]
"""Makes the button that goes on with one of several people: (label, key)."""


def meant(turn: Turn, said: str, command: str, offer: Offer) -> KnownPerson | Reply:
    """The person who is meant; else what to say.

    Args:
        turn: Of a moderator.
        said: What follows the command; empty where it answers a message of theirs.
        command: As it is typed.
        offer: Makes the button of one of several who may be meant.
    """
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


def of_key(turn: Turn, key: str) -> KnownPerson | None:
    """The person that a button names; None where nothing is known of them any more."""
    found = people.find(turn.visit, key)
    return found[0] if found and found[0].key == key else None


def gone(turn: Turn) -> Reply:
    """The person of a button is not known any more."""
    return Reply(turn.say("whom-gone"))
