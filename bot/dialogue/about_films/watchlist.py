"""/watchlist: the films that somebody means to watch, page by page."""

from bot.dialogue.about_films import films
from bot.dialogue.actions import Action, buttons
from bot.dialogue.by_itself import remind
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.recommending.place import NOWHERE
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from bot.service import last_list, marks
from bot.service.last_list import LastList

PER_PAGE = 8
_BUTTONS_A_ROW = 4


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/watchlist``."""
    return [_page(turn, 0, replace=False)]


def press_page(turn: Turn, action: Action) -> list[Reply]:
    """The buttons that turn pages; numbers: the page, from 0."""
    return [_page(turn, int(action.numbers[0]) if action.numbers else 0, replace=True)]


def _page(turn: Turn, number: int, *, replace: bool) -> Reply:
    listed = marks.watchlist(turn.visit)
    if not listed.films:
        return Reply(turn.say("watchlist-none"), replace=replace)
    pages = -(-len(listed.films) // PER_PAGE)
    number = min(number, pages - 1)
    shown = listed.films[number * PER_PAGE : (number + 1) * PER_PAGE]
    spans: list[Span] = [*turn.say("watchlist-heading", count=len(listed.films))]
    if pages > 1:
        spans += [" ", *turn.say("watchlist-page", page=number + 1, pages=pages)]
    spans.append("\n")
    every: list[Button] = []
    for place, waiting in enumerate(shown, number * PER_PAGE + 1):
        film = waiting.film
        facts = [
            films.kinds(turn.language, film),
            films.length(turn.language, film.runtime) if film.runtime else "",
        ]
        spans += [f"\n{place}. ", Bold(film.name), *(f" · {fact}" for fact in facts if fact)]
        every += buttons(str(place), "film", *NOWHERE.numbers, about=film.film_id)
    seen = LastList(
        NOWHERE.numbers,
        tuple(waiting.film.film_id for waiting in shown),
        tuple(range(number * PER_PAGE + 1, number * PER_PAGE + 1 + len(shown))),
    )
    last_list.remember(turn.visit, turn.incoming.chat, turn.key, seen)
    if listed.gone:
        spans += ["\n\n", *turn.say("watchlist-gone", count=listed.gone)]
    rows = [tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)]
    newer = buttons(turn.label("myratings-newer-button"), "waiting", number - 1) if number else ()
    older_label = turn.label("myratings-older-button")
    older = buttons(older_label, "waiting", number + 1) if number + 1 < pages else ()
    if newer or older:
        rows.append((*newer, *older))
    if reminding := remind.offer(turn):
        rows.append(reminding)
    return Reply(tuple(spans), tuple(rows), replace=replace, about=turn.about_list(seen))


COMMAND = Command(
    "watchlist",
    "watchlist-command",
    answer,
    examples=("/watchlist",),
    places=IN_PRIVATE,
    presses={"waiting": press_page},
)
