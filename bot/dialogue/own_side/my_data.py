"""/mydata: everything that is stored about a person, as a file."""

from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Document, Reply
from bot.dialogue.turn import Turn
from bot.service import own_data


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/mydata``."""
    if turn.in_company:
        return [Reply(turn.say("mydata-in-company"))]
    taken = own_data.everything(turn.visit)
    if taken is None:
        return [Reply(turn.say("forget-nothing"))]
    said = turn.say("mydata-all", count=taken.count)
    return [Reply(said, document=Document(taken.name, taken.content))]


COMMAND = Command("mydata", "mydata-command", answer, places=IN_PRIVATE)
