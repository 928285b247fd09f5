"""The film that somebody names in a command: found, or the question which one."""

from collections.abc import Callable

from bot.dialogue import wording
from bot.dialogue.message import Button, Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Candidate
from bot.service.problems import NoModel


def named(turn: Turn, title: str, button: Callable[[Candidate], tuple[Button, ...]]) -> Candidate | Reply:
    """The film that a title names for certain; else what to ask or say.

    Args:
        turn: Whose.
        title: As typed.
        button: Makes the button for a film that may be meant.
    """
    found = films.search(turn.visit, [title])
    if isinstance(found, NoModel):
        return wording.no_bundle(is_admin=turn.is_admin)
    if found.certain:
        return found.certain
    until = f": my films end in {found.last_year}" if found.last_year else ""
    if found.meant:
        question = "Which one do you mean?" if len(found.meant) > 1 else "Do you mean this one?"
        return Reply((question,), tuple(row for row in map(button, found.meant) if row))
    also = " I do have these:" if found.related else ""
    return Reply(
        ("I don't have ", Bold(title[:100]), f"{until}.{also}"),
        tuple(row for row in map(button, found.related) if row),
    )
