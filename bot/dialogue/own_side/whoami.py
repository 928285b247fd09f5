"""/whoami: the key under which the bot knows somebody, for MARQUEE_ADMINS."""

from bot.dialogue import words
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/whoami``."""
    key = turn.say("whoami-known", id=turn.incoming.person.key)
    role = turn.visit.role
    if role is None:
        return [Reply((*key, " ", *turn.say("whoami-other")))]
    return [Reply((*key, " ", *turn.say(words.key_of("whoami", role))))]


COMMAND = Command("whoami", "whoami-command", answer, places=IN_PRIVATE, in_help=False)
