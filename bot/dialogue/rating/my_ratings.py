"""/myratings: what somebody has rated, page by page, to change or remove."""

import dataclasses

from bot.dialogue import forms, stars, wording
from bot.dialogue.about_films import films
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.turn import Turn
from bot.service import my_ratings, ratings
from bot.service.my_ratings import Order

PER_PAGE = 8
_BUTTONS_A_ROW = 4
_LONGEST_WORDS = 40  # bytes that a button has room for
_PAGES: dict[Order, str] = {
    "newest": "myratings-pages",
    "stars": "myratings-pages-stars",
    "title": "myratings-pages-title",
}
_SORT: dict[Order, str] = {
    "newest": "myratings-sort-newest-button",
    "stars": "myratings-sort-stars-button",
    "title": "myratings-sort-title-button",
}


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
        return [_page(turn, view, replace=True, note="myratings-unrated")]
    name = films.name(turn.language, given.film, given.product_id)
    rows = stars.star_buttons(given.film.film_id) if given.film else ()
    remove = buttons(turn.label("myratings-remove-button"), "drop", *view.numbers, about=action.about)
    return [
        Reply(
            turn.say("myratings-edit", film=name, stars=stars.drawn(given.stars)),
            (*rows, (*remove, *buttons(turn.label("myratings-back-button"), "page", *view.numbers))),
            replace=True,
        )
    ]


def press_drop(turn: Turn, action: Action) -> list[Reply]:
    """The button that removes one rating; numbers: the page it stood on."""
    return [dataclasses.replace(reply, replace=True) for reply in remove(turn, action.about, _view(action))]


def remove(turn: Turn, film_id: str, view: _View | None = None) -> list[Reply]:
    """Removes the rating of a film.

    Args:
        turn: Whose.
        film_id: The film, by any of its editions.
        view: The page it stood on; None for the first.
    """
    view = _View() if view is None else view
    removed = ratings.remove(turn.visit, film_id, turn.key)
    if removed is None:
        return [_page(turn, view, replace=False, note="myratings-gone")]
    numbers = (0, removed.stars, turn.sender_number)
    undo = buttons(turn.label("undo-button"), "undo", *numbers, about=film_id)
    back = buttons(turn.label("myratings-button"), "page", *view.numbers)
    name = films.name(turn.language, removed.film, removed.product_id)
    text = turn.say("myratings-removed", film=name, before=stars.drawn(removed.stars))
    return [Reply(text, ((*undo, *back),))]


def _page(turn: Turn, view: _View, *, replace: bool, note: str = "") -> Reply:
    shown = my_ratings.page(turn.visit, view.page, PER_PAGE, view.order, view.words)
    spans = [*turn.say(note), "\n\n"] if note else []
    if not shown.count and view.words and ratings.count(turn.visit):
        back = buttons(turn.label("myratings-button"), "page", 0)
        return Reply((*spans, *turn.say("myratings-found-none", words=view.words)), (back,), replace=replace)
    if not shown.count and not turn.visit.has_model:
        none = (*turn.say("myratings-none-yet"), " ", *wording.no_bundle(turn).text)
        return Reply((*spans, *none), replace=replace)
    if not shown.count:
        return Reply((*spans, *turn.say("myratings-none")), replace=replace)
    if view.words:
        spans += turn.say("myratings-found", count=shown.count, words=view.words)
    else:
        spans += turn.say("myratings-heading", count=shown.count)
    if shown.pages > 1:
        spans += turn.say(_PAGES[view.order], page=shown.number + 1, pages=shown.pages)
    spans.append("\n")
    every: list[Button] = []
    here = dataclasses.replace(view, page=shown.number)
    for position, given in enumerate(shown.given, shown.first + 1):
        name = films.name(turn.language, given.film, given.product_id)
        spans.append(f"\n{position}. {name} {stars.drawn(given.stars)}")
        change = turn.label("myratings-change-button", place=position)
        every += buttons(change, "edit", *here.numbers, about=given.product_id)
    spans += ["\n\n", *turn.say("myratings-closing")]
    rows = [tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)]
    rows += _turning(turn, shown, here)
    return Reply(tuple(spans), tuple(row for row in rows if row), replace=replace)


def _turning(turn: Turn, shown: ratings.Page, here: _View) -> list[tuple[Button, ...]]:
    """The buttons that turn pages, and those that sort."""
    by_time = here.order == "newest"
    before = turn.label("myratings-newer-button" if by_time else "myratings-before-button")
    after = turn.label("myratings-older-button" if by_time else "myratings-after-button")
    pages = [
        *(here.button(before, page=shown.number - 1) if shown.number else ()),
        *(here.button(after, page=shown.number + 1) if shown.number + 1 < shown.pages else ()),
    ]
    others = [order for order in my_ratings.ORDERS if order != here.order] if shown.pages > 1 else []
    sorting = [
        button for order in others for button in here.button(turn.label(_SORT[order]), page=0, order=order)
    ]
    searching = forms.button(turn, turn.label("myratings-search-button"), "myratings") if others else ()
    return [tuple(pages), (*sorting, *searching)]


def _view(action: Action, words: str = "") -> _View:
    page = int(action.numbers[0]) if action.numbers else 0
    order = int(action.numbers[1]) if len(action.numbers) > 1 else 0
    return _View(page, my_ratings.ORDERS[order if order < len(my_ratings.ORDERS) else 0], words)


COMMAND = Command(
    "myratings",
    "myratings-command",
    answer,
    usage="myratings-arguments",
    examples=("/myratings", "/myratings alien"),
    presses={"drop": press_drop, "edit": press_edit, "page": press_page},
)
