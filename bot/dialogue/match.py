"""/match: comparing tastes with a friend, once both agreed: one makes a code, the other takes it up."""

from bot.dialogue import films, stars, wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from bot.service import match
from bot.service.match import ComparedTastes, Friend
from bot.service.problems import NoModel

_LINK = "match_"
_LONGEST_CODE = 20
_MOST_FRIENDS = 20
_SOMEBODY = "Somebody"


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/match [CODE]``."""
    code = _code(argument)
    if code:
        return [_invited(turn, code)]
    if turn.in_company:
        return [Reply(("Who compares with whom is nobody else's business: ask me in private.",))]
    found = match.all_of(turn.visit)[:_MOST_FRIENDS]
    if not found:
        return press_invite(turn, Action("invite"))
    rows = [row for one in found if (row := buttons(_name(one), "match", one.number))]
    rows.append(buttons("Invite a friend", "invite"))
    return [Reply(("Compare with whom?",), tuple(rows))]


def link(turn: Turn, payload: str) -> list[Reply] | None:
    """Answers ``/start match_CODE``, as a link to the bot carries it; None for another link."""
    return [_invited(turn, _code(payload[len(_LINK) :]))] if payload.startswith(_LINK) else None


def press_invite(turn: Turn, action: Action) -> list[Reply]:  # noqa: ARG001
    """The button that makes a code."""
    code = match.invite(turn.visit)
    return [
        Reply(
            (
                "Send this to your friend. It works for one person, for a week:\n\n",
                Bold(f"/match {code}"),
                (
                    "\n\nWhen they agree, you both see which films you share, where you part, "
                    "and what fits both. "
                    "Either of you can end it at any time."
                ),
            )
        )
    ]


def press_agree(turn: Turn, action: Action) -> list[Reply]:
    """The button of somebody who agrees; about: the code."""
    friend = match.agree(turn.visit, _code(action.about))
    if friend is None:
        return [_void()]
    shown = press_match(turn, Action("match", (float(friend.number),)))
    return [Reply(("Agreed. ", *shown[0].text), shown[0].buttons, replace=True), *shown[1:]]


def press_decline(turn: Turn, action: Action) -> list[Reply]:  # noqa: ARG001
    """The button of somebody who does not."""
    return [Reply(("All right: nothing was shared.",), replace=True)]


def press_match(turn: Turn, action: Action) -> list[Reply]:
    """The button of a friend; numbers: which one."""
    number = int(action.numbers[0]) if action.numbers else -1
    compared = match.match(turn.visit, number)
    if isinstance(compared, NoModel):
        return [wording.no_bundle(turn)]
    if compared is None:
        return [Reply(("You two don't compare any more. /match invites somebody.",), replace=True)]
    return [_compared(turn, compared)]


def press_part(turn: Turn, action: Action) -> list[Reply]:
    """The button that ends comparing; numbers: with whom."""
    match.part(turn.visit, int(action.numbers[0]) if action.numbers else -1)
    return [Reply(("Ended: neither of you sees the other's films any more.",), replace=True)]


def _invited(turn: Turn, code: str) -> Reply:
    if turn.in_company:
        return Reply(("Send that to me in private: others read along here.",))
    friend = match.inviter(turn.visit, code)
    if friend is None:
        return _void()
    rows = ((*buttons("I agree", "agree", about=code), *buttons("No", "decline")),)
    return Reply(
        (
            Bold(_name(friend)),
            (
                " asks to compare tastes with you. You would both see the films that both of you "
                "rated, and what fits "
                "you both; nothing else."
            ),
        ),
        rows,
    )


def _compared(turn: Turn, compared: ComparedTastes) -> Reply:
    name = _name(compared.friend)
    spans: list[Span] = [Bold(f"You and {name}")]
    if compared.shared:
        both = "One film" if compared.shared == 1 else f"{compared.shared} films"
        spans.append(f"\n{both} rated by both; you agree on {compared.agree}, to within a star.")
    else:
        spans.append("\nNo film is rated by both of you yet.")
    if compared.loved:
        spans += ["\n\n", Bold("You both like"), "\n"]
        spans.append(", ".join(one.film.name for one in compared.loved))
    if compared.parted:
        spans += ["\n\n", Bold("You part on")]
        spans += [
            f"\n{one.film.name}: you {stars.drawn(one.own)}, {name} {stars.drawn(one.theirs)}"
            for one in compared.parted
        ]
    if compared.for_both:
        spans += ["\n\n", Bold("For an evening together")]
        for place, each in enumerate(compared.for_both, 1):
            spans.append(
                f"\n{place}. {each.film.name}: you about {stars.about(each.own)}, {name} about "
                f"{stars.about(each.theirs)} · "
            )
            spans += films.link(turn.language, each.film)
    else:
        spans.append("\n\nRate a few more films each, and I find what fits both.")
    number = compared.friend.number
    rows: tuple[tuple[Button, ...], ...] = ((*buttons("Stop comparing", "part", number),),)
    return Reply(tuple(spans), rows, replace=True)


def _void() -> Reply:
    return Reply(
        (
            (
                "That code is no good: it was used, is more than a week old, is your own, or has "
                "a slip in it. "
                "Ask your friend for a new one: they send me /match."
            ),
        )
    )


def _code(text: str) -> str:
    return "".join(char for char in text.upper() if char.isascii() and char.isalnum())[:_LONGEST_CODE]


def _name(friend: Friend) -> str:
    return friend.name or _SOMEBODY


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
