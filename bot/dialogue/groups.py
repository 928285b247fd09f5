"""What is said to several people: hello when the bot comes, and to whom an answer is."""

from dataclasses import replace

from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn


def hello(turn: Turn) -> list[Reply]:
    """Says what can be done in a group, and that the bot does not listen to the rest."""
    commands = [
        f"\n{command.example} - {command.described(turn.language)}"
        for command in turn.commands.values()
        if "group" in command.places and command.in_help and not command.for_admins
    ]
    return [Reply((*turn.say("groups-hello"), "\n", *commands, "\n\n", *turn.say("groups-closing")))]


def said_to(turn: Turn, reply: Reply) -> Reply:
    """The same, with the name of whom it is about."""
    name = turn.incoming.person.name or turn.label("groups-nobody")
    return replace(reply, text=(*turn.say("groups-said-to", name=name), " ", *reply.text))
