"""/myratings: what somebody has rated, page by page, to change or remove."""

from bot.dialogue import films, stars
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from bot.service import ratings

PER_PAGE = 8
_BUTTONS_A_ROW = 4


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/myratings``."""
    return [_page(turn, 0, replace=False)]


def press_page(turn: Turn, action: Action) -> list[Reply]:
    """The buttons that turn pages; numbers: the page, from 0."""
    return [_page(turn, _page_of(action), replace=True)]


def press_edit(turn: Turn, action: Action) -> list[Reply]:
    """The button of one rating: offers other stars, or to remove it; numbers: the page it stands on."""
    page = _page_of(action)
    given = ratings.given(turn.visit, action.about)
    if given is None:
        return [_page(turn, page, replace=True, note="You have no rating of that film any more.\n\n")]
    name = films.name(given.film, given.product_id)
    rows = stars.star_buttons(given.film.film_id) if given.film else ()
    remove = buttons("Remove", "drop", page, about=action.about)
    return [
        Reply(
            ("You gave ", *films.with_stars(name, given.stars), ". Choose other stars, or remove it:"),
            (*rows, (*remove, *buttons("Back", "page", page))),
            replace=True,
        )
    ]


def press_drop(turn: Turn, action: Action) -> list[Reply]:
    """The button that removes one rating; numbers: the page it stood on."""
    page = _page_of(action)
    removed = ratings.remove(turn.visit, action.about, turn.key)
    if removed is None:
        return [_page(turn, page, replace=True, note="That rating is already gone.\n\n")]
    undo = buttons("Undo", "undo", 0, removed.stars, about=action.about)
    name = films.name(removed.film, removed.product_id)
    text = ("Removed: ", Bold(name), f" (it was {stars.drawn(removed.stars)})")
    return [Reply(text, ((*undo, *buttons("My ratings", "page", page)),), replace=True)]


def _page(turn: Turn, page: int, *, replace: bool, note: str = "") -> Reply:
    shown = ratings.page(turn.visit, page, PER_PAGE)
    if not shown.count:
        text = (
            note,
            "You haven't rated a film yet. Start with ",
            Bold("/rate Heat 5"),
            " or look at /recommend.",
        )
        return Reply(text, replace=replace)
    heading = f"Your {shown.count} ratings" if shown.count > 1 else "Your one rating"
    spans: list[Span] = [
        note,
        Bold(heading),
        f", newest first (page {shown.number + 1} of {shown.pages})" if shown.pages > 1 else "",
        "\n",
    ]
    every: list[Button] = []
    for position, given in enumerate(shown.given, shown.first + 1):
        spans.append(f"\n{position}. {films.name(given.film, given.product_id)} {stars.drawn(given.stars)}")
        every += buttons(f"Change {position}", "edit", shown.number, about=given.product_id)
    spans.append("\n\nChoose one to change or remove it.")
    rows = [tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)]
    newer = buttons("← Newer", "page", shown.number - 1) if shown.number else ()
    older = buttons("Older →", "page", shown.number + 1) if shown.number + 1 < shown.pages else ()
    if newer or older:
        rows.append((*newer, *older))
    return Reply(tuple(spans), tuple(rows), replace=replace)


def _page_of(action: Action) -> int:
    return int(action.numbers[0]) if action.numbers else 0


COMMAND = Command(
    "myratings",
    "Look at, change or remove what you rated",
    answer,
    presses={"drop": press_drop, "edit": press_edit, "page": press_page},
)
