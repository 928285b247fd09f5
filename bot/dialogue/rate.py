"""/rate: find the film, ask what is open, save, and say what was saved."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.dialogue import films, stars, wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.films import Meant
from bot.dialogue.message import Button, Reply
from bot.dialogue.parsing import Reading, read_rating, read_stars
from bot.dialogue.text import Bold, Text
from bot.dialogue.turn import Turn
from db import ratings, users
from recommender.catalog.film import Film

if TYPE_CHECKING:
    from recommender.catalog.store import Catalog

USAGE: Text = (
    "Tell me a film and your stars, 1 to 5, halves allowed:\n",
    Bold("/rate Heat 5"),
    "\n",
    Bold("/rate Toy Story 4.5"),
    "\n\nWithout stars you get buttons to choose from. Two films of one name? Add the year:\n",
    Bold("/rate Heat (1995) 5"),
)


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/rate TITLE STARS``."""
    readings = read_rating(argument)
    if not readings:
        return [Reply(USAGE)]
    if turn.recommender is None:
        return [wording.no_bundle(is_admin=turn.is_admin)]
    with turn.bundle_at_work():
        found = films.find(turn.recommender.catalog, readings)
    if not found.meant and read_stars(argument) is not None:
        return [Reply(("Which film? ", *USAGE))]
    if not found.meant:
        return [_not_there(turn.recommender.catalog, readings, found.related)]
    if len(found.meant) == 1 and found.meant[0].is_certain:
        return [_settle(turn, turn.recommender.catalog, found.meant[0])]
    return [choose(turn.recommender.catalog, found.meant)]


def choose(catalog: "Catalog", found: Sequence[Meant]) -> Reply:
    """Asks which of several films is meant; the stars typed travel in the buttons."""
    rows = tuple(row for row in (_choice(meant) for meant in found) if row)
    typed = {meant.reading.stars for meant in found}
    stars_typed = next(iter(typed)) if len(typed) == 1 else None
    after = f" I'll save {stars.drawn(stars_typed)} for the one you choose." if stars_typed else ""
    question = "Which one do you mean?" if len(found) > 1 else "Do you mean this one?"
    until = f"; my films end in {catalog.last_year}" if catalog.last_year else ""
    return Reply((f"{question}{after}\n\nNot here? Then try its full title or year{until}.",), rows)


def ask_stars(
    turn: Turn,
    catalog: "Catalog",
    row: int,
    *,
    note: str = "",
    replace: bool = False,
    is_about_it: bool = False,
) -> Reply:
    """Asks for the stars of a film, by buttons.

    Args:
        turn: Whose.
        catalog: Where the film is.
        row: Its row.
        note: Said before.
        replace: See `Reply`.
        is_about_it: Somebody asked for this film, not to rate it: tell what is known of it, and the stars
            expected. Where they came to rate it a number would only talk them into it.
    """
    film = catalog.film(row)
    own = turn.own_ratings()
    given = films.own_stars(catalog, row, own)
    before = f" So far you gave it {stars.drawn(given)}." if given else ""
    return Reply(
        (
            note,
            "How many stars for ",
            Bold(film.name),
            f"?{before}",
            *(_about(turn, film, own, is_rated=given is not None) if is_about_it else ()),
        ),
        stars.star_buttons(film.film_id),
        replace=replace,
    )


def save(turn: Turn, catalog: "Catalog", row: int, given: float, *, replace: bool = False) -> Reply:
    """Saves a rating and, once it is committed, says what was saved and what it was before."""
    film = catalog.film(row)
    others = films.products(catalog, row) - {film.film_id}
    with turn.database.writing() as session:
        user = users.ensure(session, turn.person.platform, turn.person.external_id, turn.person.name)
        rated = ratings.rate(session, user, film.film_id, given, turn.incoming.message_key, replaces=others)
        count = ratings.count(session, user)
    before = rated.previous
    name = films.with_stars(film.name, given)
    text: Text
    if before is None:
        text = ("Saved: ", *name)
        if count == 1:
            text = (*text, "\n\nYour first rating: /recommend starts from it now.")
    elif before == given:
        text = ("Nothing to change: you had already given ", *name)
    else:
        text = ("Changed: ", *name, f" (before: {stars.drawn(before)})")
    return Reply(text, _after(film.film_id, before, given), replace=replace)


def press_pick(turn: Turn, action: Action) -> list[Reply]:
    """The button of a film without stars: ask for them.

    Numbers: 1 where this replaces the question the button stood under.
    """
    found = _film_of(turn, action)
    if isinstance(found, Reply):
        return [found]
    return [ask_stars(turn, *found, replace=bool(action.numbers))]


def press_rate(turn: Turn, action: Action) -> list[Reply]:
    """The button of a number of stars: save them."""
    given = action.numbers[0] if action.numbers else 0.0
    found = _film_of(turn, action)
    if given not in stars.ALL:
        return [wording.old_button()]
    if isinstance(found, Reply):
        return [found]
    return [save(turn, *found, given, replace=True)]


def press_undo(turn: Turn, action: Action) -> list[Reply]:
    """The button that takes one change of one film back, unless the film was rated again since.

    Numbers: the stars that the change gave and those before it, 0 for none.
    """
    if len(action.numbers) != 2 or not {*action.numbers} <= {0.0, *stars.ALL}:  # noqa: PLR2004 - after, before
        return [wording.old_button()]
    found = _film_of(turn, action)
    if isinstance(found, Reply):
        return [found]
    catalog, row = found
    after, before = action.numbers
    film = catalog.film(row)
    now = films.own_stars(catalog, row, turn.own_ratings()) or 0.0
    if now not in (after, before):
        again = buttons("Change it", "pick", 1, about=film.film_id)
        text = ("You rated this one again since: ", *films.with_stars(film.name, now))
        return [Reply(text, (again,) if again else ())]
    _take_back(turn, catalog, row, after, before)
    if before:
        return [Reply(("Undone: ", *films.with_stars(film.name, before), " again"), replace=True)]
    return [Reply(("Undone: your rating of ", Bold(film.name), " is gone"), replace=True)]


def _take_back(turn: Turn, catalog: "Catalog", row: int, after: float, before: float) -> None:
    """Undoes a change; when it was not the latest one, by a new change to the stars before it."""
    film_id = catalog.film(row).film_id
    products = films.products(catalog, row)
    with turn.database.writing() as session:
        user = users.ensure(session, turn.person.platform, turn.person.external_id, turn.person.name)
        with session.begin_nested() as attempt:
            undone = ratings.undo(session, user, turn.incoming.message_key)
            if undone and undone.product_id in products:
                changed = (undone.stars_from or 0.0, undone.stars_to or 0.0)
                if changed == (after, before):
                    return
            attempt.rollback()
        if before:
            others = products - {film_id}
            ratings.rate(session, user, film_id, before, turn.incoming.message_key, replaces=others)
        else:
            for product in sorted(products & set(ratings.of(session, user))):
                ratings.remove(session, user, product, f"{turn.incoming.message_key}/{product}")


def _settle(turn: Turn, catalog: "Catalog", meant: Meant) -> Reply:
    if meant.reading.problem == "range":
        return ask_stars(turn, catalog, meant.row, note="Stars go from 1 to 5. ")
    if meant.reading.problem == "halves":
        return ask_stars(turn, catalog, meant.row, note="Only whole and half stars, please. ")
    if meant.reading.stars is None:
        return ask_stars(turn, catalog, meant.row)
    return save(turn, catalog, meant.row, meant.reading.stars)


def _choice(meant: Meant) -> tuple[Button, ...]:
    given = meant.reading.stars
    if given is None:
        return buttons(meant.label, "pick", 1, about=meant.film.film_id)
    return buttons(f"{meant.label}  {stars.short(given)}", "rate", given, about=meant.film.film_id)


def _after(film_id: str, before: float | None, given: float) -> tuple[tuple[Button, ...], ...]:
    undo = buttons("Undo", "undo", given, before or 0, about=film_id) if before != given else ()
    change = buttons("Change", "pick", 1, about=film_id)
    return ((*undo, *change, *buttons("Recommend", "list", 5)),)


def _about(turn: Turn, film: Film, own: dict[str, float], *, is_rated: bool) -> Text:
    """A line on a film: its kinds, everybody's stars, those expected of somebody who has not rated it."""
    kinds = films.kinds(film)
    expected = ""
    if turn.recommender is not None and not is_rated and turn.recommender.is_personal(own):
        (value,) = turn.recommender.predict(own, [film.film_id])
        expected = f"for you about {stars.about(value)} · " if value is not None else ""
    return (f"\n{kinds} · " if kinds else "\n", f"{films.overall(film)} · {expected}", films.link(film))


def _not_there(catalog: "Catalog", readings: tuple[Reading, ...], related: Sequence[Meant]) -> Reply:
    """Says that a film is not in the catalog; films that begin alike are offered as what they are."""
    until = f": my films end in {catalog.last_year}" if catalog.last_year else ""
    also = (
        " I do have these:"
        if related
        else " Is it spelt right? The English title or a part of it often helps."
    )
    rows = (buttons(meant.film.name, "pick", 1, about=meant.film.film_id) for meant in related)
    return Reply(
        ("I don't have ", Bold(readings[0].title[:100]), f"{until}.{also}"), tuple(row for row in rows if row)
    )


def _film_of(turn: Turn, action: Action) -> "tuple[Catalog, int] | Reply":
    if turn.recommender is None:
        return wording.no_bundle(is_admin=turn.is_admin)
    row = turn.recommender.catalog.row_of(action.about)
    if row is None:
        return wording.film_gone()
    return turn.recommender.catalog, row
