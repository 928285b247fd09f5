"""What is said to several people: hello when the bot comes, and to whom an answer is."""

from dataclasses import replace

from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn


def hello(turn: Turn) -> list[Reply]:
    """Says what can be done in a group, and that the bot does not listen to the rest."""
    spans: list[Span] = [
        Bold("Hello, I'm Marquee!"),
        " I find films for you. Everybody here has ratings and a list of their own:\n",
    ]
    spans += [
        f"\n{command.example} - {command.description}"
        for command in turn.commands.values()
        if "group" in command.places and command.in_help and not command.for_admins
    ]
    spans.append(
        "\n\nI answer commands, answers to my messages, and whoever calls me by name; the rest is yours."
    )
    return [Reply(tuple(spans))]


def said_to(name: str, reply: Reply) -> Reply:
    """The same, with the name of whom it is about."""
    return replace(reply, text=(Bold(name or "Somebody"), ": ", *reply.text))
