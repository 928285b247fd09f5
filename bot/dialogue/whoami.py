"""/whoami: the key under which the bot knows somebody, for MARQUEE_ADMINS."""

from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/whoami``."""
    can = (
        "You are an admin here: /retrain, /status and /rollback are yours."
        if turn.is_admin
        else "Whoever runs me makes you an admin by adding it to MARQUEE_ADMINS."
    )
    return [Reply(("I know you as ", Bold(turn.incoming.person.key), f". {can}"))]


COMMAND = Command("whoami", "Your id, as MARQUEE_ADMINS wants it", answer, places=IN_PRIVATE, in_help=False)
