"""/myratings: what somebody has rated, page by page, sorted and searched, to change or remove.

Buttons that turn pages carry the order as a number and the words looked for, cut short.
"""

import dataclasses

from bot.dialogue import films, stars
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import my_ratings, ratings
from bot.service.my_ratings import Order

PER_PAGE = 8
_BUTTONS_A_ROW = 4
_LONGEST_WORDS = 40  # bytes that a button has room for
_ORDERS: dict[Order, str] = {"newest": "newest first", "stars": "most stars first", "title": "by title"}
_SORT: dict[Order, str] = {"newest": "Newest first", "stars": "Most stars first", "title": "By title"}


@dataclasses.dataclass(frozen=True, slots=True)
class _View:
    """What is looked at: a page of some order, of films whose title holds some words."""

    page: int = 0
    order: Order = "newest"
    words: str = ""

    @property
    def numbers(self) -> tuple[int, int]:
        """As buttons carry it."""
        return self.page, my_ratings.ORDERS.index(self.order)

    def button(self, label: str, *, page: int, order: Order | None = None) -> tuple[Button, ...]:
        """A button to another page or order of the same films."""
        there = dataclasses.replace(self, page=page, order=order or self.order)
        words = self.words.encode()[:_LONGEST_WORDS].decode(errors="ignore")
        return buttons(label, "page", *there.numbers, about=words)


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/myratings [WORDS]``."""
    return [_page(turn, _View(words=argument), replace=False)]


def press_page(turn: Turn, action: Action) -> list[Reply]:
    """The buttons that turn pages and sort; numbers: the page, from 0, and the order."""
    return [_page(turn, _view(action, action.about), replace=True)]


def press_edit(turn: Turn, action: Action) -> list[Reply]:
    """The button of one rating: offers other stars, or to remove it; numbers: the page it stands on."""
    view = _view(action)
    given = ratings.given(turn.visit, action.about)
    if given is None:
        return [_page(turn, view, replace=True, note="You have no rating of that film any more.\n\n")]
    name = films.name(given.film, given.product_id)
    rows = stars.star_buttons(given.film.film_id) if given.film else ()
    remove = buttons("Remove", "drop", *view.numbers, about=action.about)
    return [
        Reply(
            ("You gave ", *films.with_stars(name, given.stars), ". Choose other stars, or remove it:"),
            (*rows, (*remove, *buttons("Back", "page", *view.numbers))),
            replace=True,
        )
    ]


def press_drop(turn: Turn, action: Action) -> list[Reply]:
    """The button that removes one rating; numbers: the page it stood on."""
    view = _view(action)
    removed = ratings.remove(turn.visit, action.about, turn.key)
    if removed is None:
        return [_page(turn, view, replace=True, note="That rating is already gone.\n\n")]
    undo = buttons("Undo", "undo", 0, removed.stars, about=action.about)
    name = films.name(removed.film, removed.product_id)
    text = ("Removed: ", Bold(name), f" (it was {stars.drawn(removed.stars)})")
    return [Reply(text, ((*undo, *buttons("My ratings", "page", *view.numbers)),), replace=True)]


def _page(turn: Turn, view: _View, *, replace: bool, note: str = "") -> Reply:
    shown = my_ratings.page(turn.visit, view.page, PER_PAGE, view.order, view.words)
    if not shown.count:
        return _nothing(turn, view, note, replace=replace)
    if view.words:
        heading = f"{shown.count} of your ratings" if shown.count > 1 else "One of your ratings"
        heading += f" with “{view.words}”"
    else:
        heading = f"Your {shown.count} ratings" if shown.count > 1 else "Your one rating"
    spans: list[Span] = [
        note,
        Bold(heading),
        f", {_ORDERS[view.order]} (page {shown.number + 1} of {shown.pages})" if shown.pages > 1 else "",
        "\n",
    ]
    every: list[Button] = []
    here = dataclasses.replace(view, page=shown.number)
    for position, given in enumerate(shown.given, shown.first + 1):
        spans.append(f"\n{position}. {films.name(given.film, given.product_id)} {stars.drawn(given.stars)}")
        every += buttons(f"Change {position}", "edit", *here.numbers, about=given.product_id)
    spans.append("\n\nChoose one to change or remove it.")
    if shown.pages > 1 and not view.words:
        spans += [" To find one: ", Bold("/myratings alien")]
    rows = [tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)]
    return Reply(tuple(spans), tuple(row for row in (*rows, *_turning(shown, here)) if row), replace=replace)


def _turning(shown: ratings.Page, here: _View) -> list[tuple[Button, ...]]:
    """The buttons that turn pages, and those that sort."""
    before, after = ("← Newer", "Older →") if here.order == "newest" else ("← Back", "On →")
    pages = [
        *(here.button(before, page=shown.number - 1) if shown.number else ()),
        *(here.button(after, page=shown.number + 1) if shown.number + 1 < shown.pages else ()),
    ]
    others = [order for order in my_ratings.ORDERS if order != here.order] if shown.pages > 1 else []
    sorting = [button for order in others for button in here.button(_SORT[order], page=0, order=order)]
    return [tuple(pages), tuple(sorting)]


def _nothing(turn: Turn, view: _View, note: str, *, replace: bool) -> Reply:
    if view.words and ratings.count(turn.visit):
        text: Text = (note, "You have rated no film with ", Bold(view.words), " in its title.")
        return Reply(text, (buttons("My ratings", "page", 0),), replace=replace)
    text = (
        note,
        "You haven't rated a film yet. Start with ",
        Bold("/rate Heat 5"),
        " or look at /recommend. From another service: /import",
    )
    return Reply(text, replace=replace)


def _view(action: Action, words: str = "") -> _View:
    page = int(action.numbers[0]) if action.numbers else 0
    order = int(action.numbers[1]) if len(action.numbers) > 1 else 0
    return _View(page, my_ratings.ORDERS[order if order < len(my_ratings.ORDERS) else 0], words)


COMMAND = Command(
    "myratings",
    "Look at, change or remove what you rated",
    answer,
    usage="[WORDS]",
    examples=("/myratings", "/myratings alien"),
    presses={"drop": press_drop, "edit": press_edit, "page": press_page},
)
