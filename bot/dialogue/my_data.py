"""/mydata: everything that is stored about a person, as a file."""

from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Document, Reply
from bot.dialogue.turn import Turn
from bot.service import own_data


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/mydata``."""
    if turn.in_company:
        return [Reply(("That is nobody else's business: ask me in private.",))]
    taken = own_data.everything(turn.visit)
    if taken is None:
        return [Reply(("I have nothing stored about you.",))]
    rows = "1 row" if taken.count == 1 else f"{taken.count:,} rows"
    return [
        Reply(
            (f"All I have about you: {rows}, by table. /privacy says what for, /forgetme deletes it.",),
            document=Document(taken.name, taken.content),
        )
    ]


COMMAND = Command("mydata", "mydata-command", answer, places=IN_PRIVATE)
