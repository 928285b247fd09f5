"""/export: one's own ratings as a file, for a spreadsheet, a program or another service."""

from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Document, Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import own_data


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/export [csv|json]``."""
    asked = argument.strip().lower().lstrip(".")
    if asked not in ("", "csv", "json"):
        return [Reply(("I write CSV and JSON: ", Bold("/export csv"), " or ", Bold("/export json")))]
    if turn.in_company:
        return [Reply(("Your ratings are nobody else's business: ask me in private.",))]
    taken = own_data.ratings_as(turn.visit, "json" if asked == "json" else "csv")
    if taken is None:
        return [Reply(("You haven't rated a film yet, so there is nothing to export.",))]
    ratings = "Your one rating" if taken.count == 1 else f"Your {taken.count:,} ratings"
    other = (
        "/import reads it back, and so does Letterboxd's own import. As JSON: /export json"
        if asked != "json"
        else "As a table: /export csv"
    )
    return [Reply((f"{ratings}, newest first. {other}",), document=Document(taken.name, taken.content))]


COMMAND = Command(
    "export",
    "export-command",
    answer,
    usage="export-arguments",
    examples=("/export", "/export json"),
    places=IN_PRIVATE,
)
