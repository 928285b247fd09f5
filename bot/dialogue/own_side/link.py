"""/link: this chat and a browser become one account, by a code of the one that is said in the other."""

from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.talk import yes_or_no
from bot.dialogue.turn import Turn
from bot.service import linking
from bot.service.linking import CannotLink, LinkOffer

_LONGEST_CODE = 20


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/link`` with a code, ``/link CODE`` by telling what it would do."""
    if turn.in_company:
        return [Reply(turn.say("link-in-company"))]
    said = _code(argument)
    if said:
        return [_asked(turn, said)]
    minutes = round(linking.VALID.total_seconds() / 60)
    return [Reply(turn.say("link-code", code=linking.code(turn.visit), minutes=minutes))]


def press_link(turn: Turn, action: Action) -> list[Reply]:
    """The button that links; about: the code."""
    if turn.in_company:
        return [Reply(turn.say("link-in-company"))]
    done = linking.link(turn.visit, _code(action.about))
    if not isinstance(done, LinkOffer):
        return [_refused(turn, done)]
    return [Reply(turn.say("link-done"), replace=True)]


def press_leave(turn: Turn, action: Action) -> list[Reply]:
    """The button that does not."""
    yes_or_no.end(turn)
    return [Reply(turn.say("link-left"), replace=True)]


def _asked(turn: Turn, said: str) -> Reply:
    offered = linking.offer(turn.visit, said)
    if not isinstance(offered, LinkOffer):
        return _refused(turn, offered)
    other = (
        turn.say("link-with-browser")
        if offered.is_browser
        else turn.say(
            "link-with",
            platform=offered.platform.capitalize(),
            name=offered.name or turn.label("match-somebody"),
        )
    )
    both = (" ", *turn.say("link-both-rated", count=offered.both)) if offered.both else ()
    row = (
        *buttons(turn.label("link-yes-button"), "link", about=said),
        *buttons(turn.label("link-no-button"), "nolink"),
    )
    text = (
        *other,
        "\n",
        *turn.say("link-counts", own=offered.own, theirs=offered.theirs),
        *both,
        "\n\n",
        *turn.say("link-question"),
    )
    return yes_or_no.asked(turn, Reply(text, (row,)), is_for_good=True)


def _refused(turn: Turn, why: CannotLink | None) -> Reply:
    return Reply(turn.say("link-void" if why is None else "link-both"))


def _code(text: str) -> str:
    return "".join(char for char in text.upper() if char.isascii() and char.isalnum())[:_LONGEST_CODE]


COMMAND = Command(
    "link",
    "link-command",
    answer,
    usage="link-arguments",
    examples=("/link",),
    presses={"link": press_link, "nolink": press_leave},
    places=IN_PRIVATE,
)
