"""/watchlist: the films that somebody means to watch, page by page."""

from bot.dialogue import films
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.place import NOWHERE
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from bot.service import marks

PER_PAGE = 8
_BUTTONS_A_ROW = 4


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/watchlist``."""
    return [_page(turn, 0, replace=False)]


def press_page(turn: Turn, action: Action) -> list[Reply]:
    """The buttons that turn pages; numbers: the page, from 0."""
    return [_page(turn, int(action.numbers[0]) if action.numbers else 0, replace=True)]


def _page(turn: Turn, number: int, *, replace: bool) -> Reply:
    listed = marks.watchlist(turn.visit)
    if not listed.films:
        return Reply(
            (
                "Nothing on your watchlist. Open a film of a list (",
                Bold("/recommend"),
                ") and choose “Watch later”.",
            ),
            replace=replace,
        )
    pages = -(-len(listed.films) // PER_PAGE)
    number = min(number, pages - 1)
    shown = listed.films[number * PER_PAGE : (number + 1) * PER_PAGE]
    heading = "One film" if len(listed.films) == 1 else f"{len(listed.films)} films"
    spans: list[Span] = [
        Bold(f"{heading} to watch"),
        f" (page {number + 1} of {pages})" if pages > 1 else "",
        "\n",
    ]
    every: list[Button] = []
    for place, waiting in enumerate(shown, number * PER_PAGE + 1):
        film = waiting.film
        facts = [films.kinds(film), films.length(film.runtime) if film.runtime else ""]
        spans += [f"\n{place}. ", Bold(film.name), *(f" · {fact}" for fact in facts if fact)]
        every += buttons(str(place), "film", *NOWHERE.numbers, about=film.film_id)
    if listed.gone:
        spans.append(
            f"\n\n{films.number_word(listed.gone).capitalize()} more are not in my catalog any more."
        )
    rows = [tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)]
    newer = buttons("← Newer", "waiting", number - 1) if number else ()
    older = buttons("Older →", "waiting", number + 1) if number + 1 < pages else ()
    if newer or older:
        rows.append((*newer, *older))
    return Reply(tuple(spans), tuple(rows), replace=replace)


COMMAND = Command(
    "watchlist",
    "The films you mean to watch",
    answer,
    examples=("/watchlist",),
    places=IN_PRIVATE,
    presses={"waiting": press_page},
)
