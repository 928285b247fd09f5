"""/match: comparing tastes with a friend, once both agreed: one makes a code, the other takes it up."""

from bot.dialogue import stars, wording
from bot.dialogue.about_films import films
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Span, Text
from bot.dialogue.turn import Turn
from bot.service import match
from bot.service.match import ComparedTastes, Friend
from bot.service.problems import NoModel

_LINK = "match_"
_LONGEST_CODE = 20
_MOST_FRIENDS = 20


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/match [CODE]``."""
    code = _code(argument)
    if code:
        return [_invited(turn, code)]
    if turn.in_company:
        return [Reply(turn.say("match-in-company"))]
    found = match.all_of(turn.visit)[:_MOST_FRIENDS]
    if not found:
        return press_invite(turn, Action("invite"))
    rows = [row for one in found if (row := buttons(_name(turn, one), "match", one.number))]
    rows.append(buttons(turn.label("match-invite-button"), "invite"))
    return [Reply(turn.say("match-with-whom"), tuple(rows))]


def link(turn: Turn, payload: str) -> list[Reply] | None:
    """Answers ``/start match_CODE``, as a link to the bot carries it; None for another link."""
    return [_invited(turn, _code(payload[len(_LINK) :]))] if payload.startswith(_LINK) else None


def press_invite(turn: Turn, action: Action) -> list[Reply]:
    """The button that makes a code."""
    return [Reply(turn.say("match-invitation", code=match.invite(turn.visit)))]


def press_agree(turn: Turn, action: Action) -> list[Reply]:
    """The button of somebody who agrees; about: the code."""
    friend = match.agree(turn.visit, _code(action.about))
    if friend is None:
        return [_void(turn)]
    shown = press_match(turn, Action("match", (float(friend.number),)))
    return [
        Reply((*turn.say("match-agreed"), " ", *shown[0].text), shown[0].buttons, replace=True),
        *shown[1:],
    ]


def press_decline(turn: Turn, action: Action) -> list[Reply]:
    """The button of somebody who does not."""
    return [Reply(turn.say("match-declined"), replace=True)]


def press_match(turn: Turn, action: Action) -> list[Reply]:
    """The button of a friend; numbers: which one."""
    number = int(action.numbers[0]) if action.numbers else -1
    compared = match.match(turn.visit, number)
    if isinstance(compared, NoModel):
        return [wording.no_bundle(turn)]
    if compared is None:
        return [Reply(turn.say("match-over"), replace=True)]
    return [_compared(turn, compared)]


def press_part(turn: Turn, action: Action) -> list[Reply]:
    """The button that ends comparing; numbers: with whom."""
    match.part(turn.visit, int(action.numbers[0]) if action.numbers else -1)
    return [Reply(turn.say("match-ended"), replace=True)]


def _invited(turn: Turn, code: str) -> Reply:
    if turn.in_company:
        return Reply(turn.say("match-not-here"))
    friend = match.inviter(turn.visit, code)
    if friend is None:
        return _void(turn)
    row = (
        *buttons(turn.label("match-agree-button"), "agree", about=code),
        *buttons(turn.label("match-decline-button"), "decline"),
    )
    return Reply(turn.say("match-asked", name=_name(turn, friend)), (row,))


def _compared(turn: Turn, compared: ComparedTastes) -> Reply:
    row = buttons(turn.label("match-stop-button"), "part", compared.friend.number)
    return Reply(_told(turn, compared), (row,), replace=True)


def _told(turn: Turn, compared: ComparedTastes) -> Text:
    name = _name(turn, compared.friend)
    spans: list[Span] = [*turn.say("match-heading", name=name), "\n"]
    if compared.shared:
        spans += turn.say("match-shared", count=compared.shared, agree=compared.agree)
    else:
        spans += turn.say("match-none-shared")
    if compared.loved:
        loved = ", ".join(one.film.name for one in compared.loved)
        spans += ["\n\n", *turn.say("match-loved"), f"\n{loved}"]
    if compared.parted:
        spans += ["\n\n", *turn.say("match-parted")]
        for one in compared.parted:
            own, theirs = stars.drawn(one.own), stars.drawn(one.theirs)
            film = one.film.name
            spans += ["\n", *turn.say("match-parted-film", film=film, own=own, name=name, theirs=theirs)]
    if compared.for_both:
        spans += ["\n\n", *turn.say("match-for-both")]
        for place, each in enumerate(compared.for_both, 1):
            line = turn.say(
                "match-for-both-film",
                place=place,
                film=each.film.name,
                own=stars.about(each.own),
                name=name,
                theirs=stars.about(each.theirs),
                link=films.link(turn.language, each.film),
            )
            spans += ["\n", *line]
    else:
        spans += ["\n\n", *turn.say("match-too-few")]
    return tuple(spans)


def _void(turn: Turn) -> Reply:
    return Reply(turn.say("match-void"))


def _code(text: str) -> str:
    return "".join(char for char in text.upper() if char.isascii() and char.isalnum())[:_LONGEST_CODE]


def _name(turn: Turn, friend: Friend) -> str:
    return friend.name or turn.label("match-somebody")


COMMAND = Command(
    "match",
    "match-command",
    answer,
    usage="match-arguments",
    examples=("/match",),
    presses={
        "match": press_match,
        "invite": press_invite,
        "agree": press_agree,
        "decline": press_decline,
        "part": press_part,
    },
    places=IN_PRIVATE,
)
