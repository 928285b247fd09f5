"""/rollback: puts the bundle that served before back into service."""

from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import rollback


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/rollback``."""
    done = rollback.roll_back(turn.visit)
    if isinstance(done, rollback.NothingChanged):
        return [Reply((f"Nothing changed: {done.error}",))]
    before = done.before or "none"
    return [Reply((Bold("Rolled back."), f"\nIn service: {done.version}\nBefore: {before}"))]


COMMAND = Command("rollback", "Go back to the model before", answer, for_admins=True, places=IN_PRIVATE)
