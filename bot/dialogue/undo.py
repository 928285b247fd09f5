"""/undo: takes the newest change back, and the one before it when asked again."""

from collections.abc import Sequence

from bot.dialogue import films, stars
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import undo
from bot.service.marks import MarkKind
from bot.service.ratings import Given, TakenBack
from bot.service.undo import MarkTakenBack

_MARKS: dict[MarkKind, str] = {
    "seen": "seen",
    "not_for_me": "not for you",
    "later": "on your watchlist",
}


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/undo``."""
    undone = undo.undo(turn.visit, turn.key)
    if undone is None:
        return [Reply(("There is nothing to undo.",))]
    name = films.name(undone.film, undone.product_id)
    if isinstance(undone, MarkTakenBack):
        again = "no longer" if undone.was_on else "again"
        return [Reply(("Undone: ", Bold(name), f" is {again} {_MARKS[undone.kind]}"))]
    if undone.others:
        return [Reply(said((undone, *undone.others)))]
    if undone.stars is None:
        return [Reply(("Undone: your rating of ", Bold(name), " is gone"))]
    before = f" (it was {stars.drawn(undone.before)})" if undone.before else ""
    return [Reply(("Undone: ", *films.with_stars(name, undone.stars), f" again{before}"))]


def said(taken_back: Sequence[TakenBack], changed_since: Sequence[Given] = ()) -> Text:
    """What was taken back of a message that changed several films, and what was not."""
    if not taken_back and not changed_since:
        return ("There is nothing to undo.",)
    gone = [films.name(each.film, each.product_id) for each in taken_back if each.stars is None]
    spans: list[Span] = []
    if gone:
        are = "your rating of " if len(gone) == 1 else "your ratings of "
        spans += ["Undone: ", are, *films.listed(gone), " is gone" if len(gone) == 1 else " are gone"]
    for each in taken_back:
        if each.stars is not None:
            name = films.name(each.film, each.product_id)
            spans += ["\n" if spans else "", "Undone: ", *films.with_stars(name, each.stars), " again"]
    for given in changed_since:
        name = films.name(given.film, given.product_id)
        spans += [
            "\n" if spans else "",
            "You rated this one again since: ",
            *films.with_stars(name, given.stars),
        ]
    return tuple(spans)


COMMAND = Command("undo", "Take your last change back", answer)
