"""/privacy: what is kept about a person, what for, and what they can do about it."""

from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import facts


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/privacy``."""
    text = (
        *turn.say("privacy-answer"),
        "\n\n",
        *turn.say("privacy-site"),
        "\n\n",
        *turn.say("privacy-admins"),
    )
    if facts.are_told(turn.visit):
        text = (*text, "\n\n", *turn.say("privacy-tmdb"))
    return [Reply(text)]


COMMAND = Command("privacy", "privacy-command", answer, places=IN_PRIVATE, for_chats=True)
