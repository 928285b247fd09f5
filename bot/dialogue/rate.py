"""/rate: find the film, ask what is open, save, and say what was saved."""

from collections.abc import Sequence

from bot.dialogue import films, stars, wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.parsing import Reading, read_rating, read_stars
from bot.dialogue.text import Bold, Text
from bot.dialogue.turn import Turn
from bot.service import films as catalog
from bot.service import ratings
from bot.service.films import Candidate, Card, Found
from bot.service.problems import FilmUnknown, NoModel
from bot.service.ratings import ChangedSince, FilmRated

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
    found = catalog.search(turn.visit, [reading.title for reading in readings])
    if isinstance(found, NoModel):
        return [wording.no_bundle(turn)]
    if not found.meant and read_stars(argument) is not None:
        return [Reply(("Which film? ", *USAGE))]
    if not found.meant:
        return [_not_there(readings[0], found)]
    if found.certain:
        return [_settle(turn, found.certain, readings[found.certain.query])]
    choices = [(candidate, readings[candidate.query].stars) for candidate in found.meant]
    return [choose(choices, found.last_year)]


def choose(choices: Sequence[tuple[Candidate, float | None]], last_year: int | None) -> Reply:
    """Asks which of several films is meant; the stars typed travel in the buttons.

    Args:
        choices: Films, and the stars typed for each; None for none.
        last_year: Where the catalog's films end.
    """
    rows = tuple(row for row in (_choice(candidate, given) for candidate, given in choices) if row)
    typed = {given for _, given in choices}
    stars_typed = next(iter(typed)) if len(typed) == 1 else None
    after = f" I'll save {stars.drawn(stars_typed)} for the one you choose." if stars_typed else ""
    question = "Which one do you mean?" if len(choices) > 1 else "Do you mean this one?"
    until = f"; my films end in {last_year}" if last_year else ""
    return Reply((f"{question}{after}\n\nNot here? Then try its full title or year{until}.",), rows)


def ask_stars(
    turn: Turn, film_id: str, *, note: str = "", replace: bool = False, is_about_it: bool = False
) -> Reply:
    """Asks for the stars of a film, by buttons.

    Args:
        turn: Whose.
        film_id: The film, by any of its editions.
        note: Said before.
        replace: See `Reply`.
        is_about_it: Somebody asked for this film, not to rate it: tell what is known of it, and the stars
            expected. Where they came to rate it a number would only talk them into it.
    """
    card = catalog.card(turn.visit, film_id, with_expected=is_about_it)
    if not isinstance(card, Card):
        return _without_film(turn, card)
    before = f" So far you gave it {stars.drawn(card.given)}." if card.given else ""
    return Reply(
        (
            note,
            "How many stars for ",
            Bold(card.film.name),
            f"?{before}",
            *(_about(turn.language, card) if is_about_it else ()),
        ),
        stars.star_buttons(card.film.film_id),
        replace=replace,
    )


def save(turn: Turn, film_id: str, given: float, *, replace: bool = False) -> Reply:
    """Saves a rating and, once it is committed, says what was saved and what it was before."""
    rated = ratings.rate(turn.visit, film_id, given, turn.key)
    if not isinstance(rated, FilmRated):
        return _without_film(turn, rated)
    before = rated.before
    name = films.with_stars(rated.film.name, given)
    text: Text
    if before is None:
        text = ("Saved: ", *name)
        if rated.count == 1:
            text = (*text, "\n\nYour first rating: /recommend starts from it now.")
    elif before == given:
        text = ("Nothing to change: you had already given ", *name)
    else:
        text = ("Changed: ", *name, f" (before: {stars.drawn(before)})")
    return Reply(text, _after(rated), replace=replace)


def press_pick(turn: Turn, action: Action) -> list[Reply]:
    """The button of a film without stars: ask for them.

    Numbers: 1 where this replaces the question the button stood under.
    """
    return [ask_stars(turn, action.about, replace=bool(action.numbers))]


def press_rate(turn: Turn, action: Action) -> list[Reply]:
    """The button of a number of stars: save them."""
    given = action.numbers[0] if action.numbers else 0.0
    if given not in stars.ALL:
        return [wording.old_button(turn)]
    return [save(turn, action.about, given, replace=True)]


def press_undo(turn: Turn, action: Action) -> list[Reply]:
    """The button that takes one change of one film back, unless the film was rated again since.

    Numbers: the stars that the change gave and those before it, 0 for none.
    """
    if len(action.numbers) != 2 or not {*action.numbers} <= {0.0, *stars.ALL}:  # noqa: PLR2004 - after, before
        return [wording.old_button(turn)]
    after, before = (number or None for number in action.numbers)
    undone = ratings.undo_change(turn.visit, action.about, (before, after), turn.key)
    if isinstance(undone, FilmUnknown | NoModel):
        return [_without_film(turn, undone)]
    if isinstance(undone, ChangedSince):
        return [_changed_since(undone)]
    name = films.name(turn.language, undone.film, undone.product_id)
    if undone.stars is not None:
        return [Reply(("Undone: ", *films.with_stars(name, undone.stars), " again"), replace=True)]
    return [Reply(("Undone: your rating of ", Bold(name), " is gone"), replace=True)]


def _settle(turn: Turn, meant: Candidate, reading: Reading) -> Reply:
    film_id = meant.film.film_id
    if reading.problem == "range":
        return ask_stars(turn, film_id, note="Stars go from 1 to 5. ")
    if reading.problem == "halves":
        return ask_stars(turn, film_id, note="Only whole and half stars, please. ")
    if reading.stars is None:
        return ask_stars(turn, film_id)
    return save(turn, film_id, reading.stars)


def _choice(candidate: Candidate, given: float | None) -> tuple[Button, ...]:
    film_id = candidate.film.film_id
    if given is None:
        return buttons(candidate.label, "pick", 1, about=film_id)
    return buttons(f"{candidate.label}  {stars.short(given)}", "rate", given, about=film_id)


def _after(rated: FilmRated) -> tuple[tuple[Button, ...], ...]:
    film_id = rated.film.film_id
    is_change = rated.before != rated.stars
    undo = buttons("Undo", "undo", rated.stars, rated.before or 0, about=film_id) if is_change else ()
    change = buttons("Change", "pick", 1, about=film_id)
    return ((*undo, *change, *buttons("Recommend", "list", 5)),)


def _changed_since(since: ChangedSince) -> Reply:
    again = buttons("Change it", "pick", 1, about=since.film.film_id)
    if since.stars is None:
        text: Text = ("You removed your rating of ", Bold(since.film.name), " since.")
    else:
        text = ("You rated this one again since: ", *films.with_stars(since.film.name, since.stars))
    return Reply(text, (again,) if again else ())


def _about(language: str, card: Card) -> Text:
    """A line on a film: its kinds, everybody's stars, those expected of somebody who has not rated it."""
    kinds = films.kinds(language, card.film)
    expected = f"for you about {stars.about(card.expected)} · " if card.expected is not None else ""
    return (
        f"\n{kinds} · " if kinds else "\n",
        f"{films.overall(language, card.film)} · {expected}",
        *films.link(language, card.film),
    )


def _not_there(reading: Reading, found: Found) -> Reply:
    """Says that a film is not in the catalog; films that begin alike are offered as what they are."""
    until = f": my films end in {found.last_year}" if found.last_year else ""
    also = (
        " I do have these:"
        if found.related
        else " Is it spelt right? The English title or a part of it often helps."
    )
    rows = (_choice(candidate, None) for candidate in found.related)
    return Reply(
        ("I don't have ", Bold(reading.title[:100]), f"{until}.{also}"), tuple(row for row in rows if row)
    )


def _without_film(turn: Turn, problem: FilmUnknown | NoModel) -> Reply:
    if isinstance(problem, NoModel):
        return wording.no_bundle(turn)
    return wording.film_gone(turn)


COMMAND = Command(
    "rate",
    "rate-command",
    answer,
    usage="rate-arguments",
    examples=("/rate Heat 5", "/rate Toy Story 4.5", "/rate Heat (1995)"),
    presses={"pick": press_pick, "rate": press_rate, "undo": press_undo},
)
