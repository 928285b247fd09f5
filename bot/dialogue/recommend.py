"""/recommend: a list with reasons and links; for new people popular films and why they see those."""

from bot.dialogue import rows, wording, words
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.parsing import read_count
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from bot.service import recommendations
from bot.service.problems import NoModel
from bot.service.recommendations import Recommended

DEFAULT, MOST = 5, 20
_BUTTONS_A_ROW = 5
_TITLED_BUTTONS = 6
_MOST_LISTS = 40  # whoever found nothing in so many lists is helped by a rating, not by the next one


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/recommend [n]``."""
    count = read_count(argument) if argument else DEFAULT
    if count is None:
        return [Reply(("Tell me how many films you want, 1 to 20: ", Bold("/recommend 10")))]
    note = ""
    if not 1 <= count <= MOST:
        count = min(max(count, 1), MOST)
        note = f"I can list 1 to {MOST} films at once.\n\n"
    return [_list(turn, count, note)]


def press_list(turn: Turn, action: Action) -> list[Reply]:
    """The button that asks for a list, or for the one after it.

    Numbers: how many films, and how many stood in the lists before.
    """
    count = int(action.numbers[0]) if action.numbers else DEFAULT
    count = min(max(count, 1), MOST)
    offset = int(action.numbers[1]) if len(action.numbers) > 1 else 0
    return [_list(turn, count, "", min(offset // count, _MOST_LISTS) * count)]


def _list(turn: Turn, count: int, note: str, offset: int = 0) -> Reply:
    listed = recommendations.recommend(turn.visit, count, offset=offset)
    if isinstance(listed, NoModel):
        return wording.no_bundle(turn)
    if not listed.films and offset:
        return Reply(("That was every film I know and you haven't rated.",))
    if not listed.films:
        return Reply(
            ("You have rated every film I know. I'm impressed! Come back when I have learned more.",)
        )
    spans: list[Span] = [note, *rows.heading(turn.language, listed.stars, has_rated=listed.has_rated)]
    for item in listed.films:
        spans += ["\n\n", *rows.row(turn.language, item)]
    if len(listed.films) < count:
        spans.append("\n\nThat's every film I know and you haven't rated.")
    closing = "\n\nSeen one? Rate it here and your list gets better."
    spans.append(closing if listed.stars else "\n\nSeen one? Rate it here and the next list starts from it.")
    return Reply(
        tuple(spans),
        (*_rate_buttons(listed), *_next(listed, count, offset)),
    )


def _next(listed: Recommended, count: int, offset: int) -> tuple[tuple[Button, ...], ...]:
    """The button that goes on after a list, in a row of its own; none after the last list."""
    if len(listed.films) < count or offset >= _MOST_LISTS * count:
        return ()
    number = words.label(words.FALLBACK, "number-word", count=count)
    return (buttons(f"Next {number}", "list", count, offset + count),)


def _rate_buttons(listed: Recommended) -> tuple[tuple[Button, ...], ...]:
    if not listed.stars and len(listed.films) <= _TITLED_BUTTONS:
        titled = (buttons(f"Rate {item.film.name}", "pick", about=item.film.film_id) for item in listed.films)
        return tuple(row for row in titled if row)
    every = [
        button
        for item in listed.films
        for button in buttons(f"Rate {item.rank}", "pick", about=item.film.film_id)
    ]
    return tuple(
        tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)
    )


COMMAND = Command(
    "recommend",
    "recommend-command",
    answer,
    usage="recommend-arguments",
    examples=("/recommend", "/recommend 10"),
    presses={"list": press_list},
    for_chats=True,
)
