"""/rollback: puts the bundle that served before back into service."""

from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import models


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/rollback``."""
    done = models.roll_back(turn.visit)
    if isinstance(done, models.NothingChanged):
        others = any(one.can_serve and not one.is_in_service for one in models.kept(turn.visit))
        also = ("\n", *turn.say("rollback-others")) if others else ()
        return [Reply((*turn.say("rollback-nothing", error=done.error), *also))]
    before = done.before or turn.label("rollback-none")
    return [Reply(turn.say("rollback-done", version=done.version, before=before))]


COMMAND = Command("rollback", "rollback-command", answer, for_admins=True, places=IN_PRIVATE)
