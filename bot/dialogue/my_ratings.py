"""/myratings: what somebody has rated, page by page, to change or remove."""

from typing import TYPE_CHECKING

from bot.dialogue import films, stars
from bot.dialogue.actions import Action, buttons
from bot.dialogue.message import Button, Reply
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from db import ratings, users

if TYPE_CHECKING:
    from recommender.catalog.store import Catalog

PER_PAGE = 8
_BUTTONS_A_ROW = 4


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/myratings``."""
    return [_page(turn, 0, replace=False)]


def press_page(turn: Turn, action: Action) -> list[Reply]:
    """The buttons that turn pages; numbers: the page, from 0."""
    return [_page(turn, int(action.numbers[0]) if action.numbers else 0, replace=True)]


def press_edit(turn: Turn, action: Action) -> list[Reply]:
    """The button of one rating: offers other stars, or to remove it; numbers: the page it stands on."""
    page = int(action.numbers[0]) if action.numbers else 0
    catalog = _catalog(turn)
    given = _given(turn, catalog, action.about)
    if given is None:
        return [_page(turn, page, replace=True, note="You have no rating of that film any more.\n\n")]
    name = films.name_of(catalog, action.about)
    row = catalog.row_of(action.about) if catalog else None
    rows = stars.star_buttons(catalog.film(row).film_id) if catalog and row is not None else ()
    remove = buttons("Remove", "drop", page, about=action.about)
    return [
        Reply(
            ("You gave ", *films.with_stars(name, given), ". Choose other stars, or remove it:"),
            (*rows, (*remove, *buttons("Back", "page", page))),
            replace=True,
        )
    ]


def press_drop(turn: Turn, action: Action) -> list[Reply]:
    """The button that removes one rating; numbers: the page it stood on."""
    page = action.numbers[0] if action.numbers else 0
    catalog = _catalog(turn)
    given = _given(turn, catalog, action.about)
    if given is None:
        return [_page(turn, int(page), replace=True, note="That rating is already gone.\n\n")]
    with turn.database.writing() as session:
        user = users.ensure(session, turn.person.platform, turn.person.external_id, turn.person.name)
        for product in sorted(_products(catalog, action.about) & set(ratings.of(session, user))):
            ratings.remove(session, user, product, f"{turn.incoming.message_key}/{product}")
    undo = buttons("Undo", "undo", 0, given, about=action.about)
    name = films.name_of(catalog, action.about)
    text = ("Removed: ", Bold(name), f" (it was {stars.drawn(given)})")
    return [Reply(text, ((*undo, *buttons("My ratings", "page", page)),), replace=True)]


def _page(turn: Turn, page: int, *, replace: bool, note: str = "") -> Reply:
    with turn.database.reading() as session:
        user = users.find(session, turn.person.platform, turn.person.external_id)
        count = ratings.count(session, user) if user else 0
        if not user or not count:
            return Reply(
                (
                    note,
                    "You haven't rated a film yet. Start with ",
                    Bold("/rate Heat 5"),
                    " or look at /recommend.",
                ),
                replace=replace,
            )
        pages = -(-count // PER_PAGE)
        page = min(page, pages - 1)
        rated = [
            (item.product_id, item.stars) for item in ratings.page(session, user, page * PER_PAGE, PER_PAGE)
        ]
    catalog = _catalog(turn)
    heading = f"Your {count} ratings" if count > 1 else "Your one rating"
    spans: list[Span] = [
        note,
        Bold(heading),
        f", newest first (page {page + 1} of {pages})" if pages > 1 else "",
        "\n",
    ]
    every: list[Button] = []
    for position, (product, given) in enumerate(rated, page * PER_PAGE + 1):
        spans.append(f"\n{position}. {films.name_of(catalog, product)} {stars.drawn(given)}")
        every += buttons(f"Change {position}", "edit", page, about=product)
    spans.append("\n\nChoose one to change or remove it.")
    rows = [tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)]
    newer = buttons("← Newer", "page", page - 1) if page else ()
    older = buttons("Older →", "page", page + 1) if page + 1 < pages else ()
    if newer or older:
        rows.append((*newer, *older))
    return Reply(tuple(spans), tuple(rows), replace=replace)


def _catalog(turn: Turn) -> "Catalog | None":
    return turn.recommender.catalog if turn.recommender else None


def _products(catalog: "Catalog | None", product_id: str) -> set[str]:
    row = catalog.row_of(product_id) if catalog else None
    if catalog is None or row is None:
        return {product_id}
    return films.products(catalog, row)


def _given(turn: Turn, catalog: "Catalog | None", product_id: str) -> float | None:
    products = _products(catalog, product_id)
    return next(
        (given for product, given in reversed(turn.own_ratings().items()) if product in products), None
    )
