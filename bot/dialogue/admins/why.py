"""/why PERSON: an admin looks at somebody's list, and at the reasons for it."""

from typing import TYPE_CHECKING

from bot.dialogue import wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.admins import whom
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.recommending import rows
from bot.dialogue.turn import Turn
from bot.service import others
from bot.service.people import KnownPerson
from bot.service.problems import NoModel
from recommender.catalog.folding import fold

if TYPE_CHECKING:
    from bot.dialogue.text import Span

_ME = frozenset({"me", "myself", "mich", "mir", "yo", "mi", "moi", "eu", "mim", "меня", "себя", "я"})


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/why PERSON``; where others read along nobody's list is told."""
    said = turn.incoming.person.key if fold(argument) in _ME else argument
    return whom.answer(turn, said, "/why", lambda label, key: buttons(label, "theirs", about=key), _told)


def press_theirs(turn: Turn, action: Action) -> list[Reply]:
    """The button of one of several people; about: their key."""
    return whom.press(turn, action, _told)


def _told(turn: Turn, one: KnownPerson) -> Reply:
    if turn.in_company:
        return Reply(turn.say("others-in-company", command=f"/why {one.key}"))
    found = others.list_of(turn.visit, one.key)
    if isinstance(found, NoModel):
        return wording.no_bundle(turn)
    listed = found.listed
    spans: list[Span] = [
        *turn.say("others-heading", who=whom.called(turn, one)),
        "\n",
        *turn.say(
            "others-made-from",
            ratings=turn.label("count-ratings", count=found.ratings),
            dial=found.dial,
        ),
        "\n",
        *rows.heading(turn.language, listed.stars, has_rated=listed.has_rated),
    ]
    for item in listed.films:
        spans += ["\n\n", *rows.row(turn.language, item)]
    if not listed.films:
        spans += ["\n\n", *turn.say("others-none")]
    is_own = one.key == turn.incoming.person.key
    return Reply((*spans, "\n\n", *turn.say("others-logged-own" if is_own else "others-logged")))


COMMAND = Command(
    "why",
    "others-command",
    answer,
    usage="block-arguments",
    examples=("/why telegram:77",),
    presses={"theirs": press_theirs},
    for_admins=True,
    places=IN_PRIVATE,
)
