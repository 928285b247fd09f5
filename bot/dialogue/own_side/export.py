"""/export: one's own ratings as a file, for a spreadsheet, a program or another service."""

from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Document, Reply
from bot.dialogue.turn import Turn
from bot.service import own_data


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/export [csv|json]``."""
    asked = argument.strip().lower().lstrip(".")
    if asked not in ("", "csv", "json"):
        return [Reply(turn.say("export-forms"))]
    if turn.in_company:
        return [Reply(turn.say("export-in-company"))]
    taken = own_data.ratings_as(turn.visit, "json" if asked == "json" else "csv")
    if taken is None:
        return [Reply(turn.say("export-none"))]
    said = turn.say("export-json" if asked == "json" else "export-table", count=taken.count)
    return [Reply(said, document=Document(taken.name, taken.content))]


COMMAND = Command(
    "export",
    "export-command",
    answer,
    usage="export-arguments",
    examples=("/export", "/export json"),
    places=IN_PRIVATE,
)
