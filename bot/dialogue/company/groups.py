"""What is said to several people: hello when the bot comes, and to whom an answer is."""

from dataclasses import replace

from bot.dialogue.actions import buttons
from bot.dialogue.company import group_lists
from bot.dialogue.message import Button, Reply
from bot.dialogue.text import Span, Text
from bot.dialogue.turn import Turn

IN_HELLO = 1
"""Number of a button that stands under the hello, which is brought up to date by it."""


def hello(turn: Turn) -> list[Reply]:
    """Says what the bot does in a group, and who takes part."""
    spans: list[Span] = [*turn.say("groups-hello")]
    if taking := taking_part(turn, with_silent=False):  # how to tell one's taste is said above
        spans += ["\n\n", *taking]
    what = buttons(turn.label("groups-what-button"), "cando")
    return [Reply(tuple(spans), (joining(turn, IN_HELLO), what), for_all=True)]


def what_it_can(turn: Turn) -> Reply:
    """What can be done in a group, and that the bot does not listen to the rest."""
    commands = [
        f"\n{command.example} - {command.described(turn.language)}"
        for command in turn.commands.values()
        if "group" in command.places and command.in_help and not command.for_admins
    ]
    text = (*turn.say("groups-can"), "\n", *commands, "\n\n", *turn.say("groups-closing"))
    return Reply(text, for_all=True)


def taking_part(turn: Turn, *, with_silent: bool = True) -> Text:
    """Who takes part; empty where nobody does.

    Args:
        turn: In the group.
        with_silent: Also who of them has rated nothing yet.
    """
    people = group_lists.tastes(turn)
    if people is None:
        return ()
    named = group_lists.named(turn, people.members)
    spans = turn.say("together-taking-part", names=named, count=len(people.members))
    silent = [member for member, rated in zip(people.members, people.ratings, strict=True) if not rated]
    if silent and with_silent:
        names = group_lists.named(turn, silent)
        spans = (*spans, "\n", *turn.say("together-unknown", names=names, count=len(silent)))
    return spans


def joining(turn: Turn, number: int = 0) -> tuple[Button, ...]:
    """The buttons by which people come in, and go out where somebody is in."""
    out = buttons(turn.label("together-out-button"), "leave", number)
    return (
        *buttons(turn.label("together-in-button"), "join", number),
        *(out if group_lists.tastes(turn) is not None else ()),
    )


def said_to(turn: Turn, reply: Reply) -> Reply:
    """The same, with the name of whom it is about."""
    name = turn.incoming.person.name or turn.label("groups-nobody")
    return replace(reply, text=(*turn.say("groups-said-to", name=name), " ", *reply.text))
