"""/myratings: what somebody has rated, page by page, to change or remove."""

from bot.dialogue import films, stars
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Button, Reply
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
        return [_page(turn, page, replace=True, note="myratings-unrated")]
    name = films.name(turn.language, given.film, given.product_id)
    rows = stars.star_buttons(given.film.film_id) if given.film else ()
    remove = buttons(turn.label("myratings-remove-button"), "drop", page, about=action.about)
    return [
        Reply(
            turn.say("myratings-edit", film=name, stars=stars.drawn(given.stars)),
            (*rows, (*remove, *buttons(turn.label("myratings-back-button"), "page", page))),
            replace=True,
        )
    ]


def press_drop(turn: Turn, action: Action) -> list[Reply]:
    """The button that removes one rating; numbers: the page it stood on."""
    page = _page_of(action)
    removed = ratings.remove(turn.visit, action.about, turn.key)
    if removed is None:
        return [_page(turn, page, replace=True, note="myratings-gone")]
    undo = buttons(turn.label("undo-button"), "undo", 0, removed.stars, about=action.about)
    back = buttons(turn.label("myratings-button"), "page", page)
    name = films.name(turn.language, removed.film, removed.product_id)
    text = turn.say("myratings-removed", film=name, before=stars.drawn(removed.stars))
    return [Reply(text, ((*undo, *back),), replace=True)]


def _page(turn: Turn, page: int, *, replace: bool, note: str = "") -> Reply:
    shown = ratings.page(turn.visit, page, PER_PAGE)
    spans = [*turn.say(note), "\n\n"] if note else []
    if not shown.count:
        return Reply((*spans, *turn.say("myratings-none")), replace=replace)
    spans += [*turn.say("myratings-heading", count=shown.count)]
    if shown.pages > 1:
        spans += turn.say("myratings-pages", page=shown.number + 1, pages=shown.pages)
    spans.append("\n")
    every: list[Button] = []
    for position, given in enumerate(shown.given, shown.first + 1):
        name = films.name(turn.language, given.film, given.product_id)
        spans.append(f"\n{position}. {name} {stars.drawn(given.stars)}")
        change = turn.label("myratings-change-button", place=position)
        every += buttons(change, "edit", shown.number, about=given.product_id)
    spans += ["\n\n", *turn.say("myratings-closing")]
    rows = [tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)]
    newer_label = turn.label("myratings-newer-button")
    newer = buttons(newer_label, "page", shown.number - 1) if shown.number else ()
    older_label = turn.label("myratings-older-button")
    older = buttons(older_label, "page", shown.number + 1) if shown.number + 1 < shown.pages else ()
    if newer or older:
        rows.append((*newer, *older))
    return Reply(tuple(spans), tuple(rows), replace=replace)


def _page_of(action: Action) -> int:
    return int(action.numbers[0]) if action.numbers else 0


COMMAND = Command(
    "myratings",
    "myratings-command",
    answer,
    presses={"drop": press_drop, "edit": press_edit, "page": press_page},
)
