"""/rate: find the film, ask what is open, save, and say what was saved."""

from collections.abc import Sequence

from bot.dialogue import asking, films, several, stars, undo, wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.parsing import read_stars
from bot.dialogue.text import Bold, Text
from bot.dialogue.turn import Turn
from bot.dialogue.understanding import Heard, hear
from bot.service import films as catalog
from bot.service import ratings
from bot.service.films import Card
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
    """Answers ``/rate TITLE STARS``, also several of them."""
    heard = hear(turn, argument)
    if isinstance(heard, NoModel):
        return [wording.no_bundle(is_admin=turn.is_admin)]
    if not heard:
        return [Reply(USAGE)]
    if len(heard) > 1:
        return [several.answer(turn, heard)]
    if not heard[0].found.meant and read_stars(argument) is not None:
        return [Reply(("Which film? ", *USAGE))]
    return respond(turn, heard[0])


def respond(turn: Turn, heard: Heard, *, is_about_it: bool = False) -> list[Reply]:
    """Saves the stars of one film that was said, or asks what is open.

    Args:
        turn: Whose.
        heard: The film.
        is_about_it: See `ask_stars`.
    """
    if not heard.found.meant:
        return [not_there(heard)]
    if heard.meant is None:
        return [asking.which(turn, asking.choices_of(heard.choices), heard.found.last_year)]
    film, reading = heard.meant
    if reading.is_unsure:
        choice = asking.Choice(film.film.film_id, film.label, reading.stars)
        return [asking.which(turn, [choice], heard.found.last_year)]
    note = several.PROBLEMS.get(reading.problem or "", "")
    if note or reading.stars is None:
        return [ask_stars(turn, film.film.film_id, note=note, is_about_it=is_about_it and not note)]
    return save(turn, film.film.film_id, reading.stars, note=rounding(reading.rounded_from, reading.stars))


def rounding(written: str, given: float) -> str:
    """Says which stars were taken for a number between them; empty where none was."""
    return f"\n{written} lies between: I took {stars.short(given)}." if written else ""


def ask_stars(
    turn: Turn,
    film_id: str,
    *,
    note: str = "",
    replace: bool = False,
    is_about_it: bool = False,
    rest: Sequence[asking.Pending] = (),
) -> Reply:
    """Asks for the stars of a film, by buttons or words.

    Args:
        turn: Whose.
        film_id: The film, by any of its editions.
        note: Said before.
        replace: See `Reply`.
        is_about_it: Somebody asked for this film, not to rate it: tell what is known of it, and the stars
            expected. Where they came to rate it a number would only talk them into it.
        rest: Questions to ask next.
    """
    card = catalog.card(turn.visit, film_id, with_expected=is_about_it)
    if not isinstance(card, Card):
        return _without_film(turn, card)
    before = f" So far you gave it {stars.drawn(card.given)}." if card.given else ""
    reply = Reply(
        (
            note,
            "How many stars for ",
            Bold(card.film.name),
            f"?{before}",
            *(_about(card) if is_about_it else ()),
        ),
        stars.star_buttons(card.film.film_id),
        replace=replace,
    )
    return asking.asked(turn, asking.STARS, asking.pending_stars(card.film.film_id), reply, rest)


def save(turn: Turn, film_id: str, given: float, *, replace: bool = False, note: str = "") -> list[Reply]:
    """Saves a rating and, once it is committed, says what was saved and what it was before.

    Args:
        turn: Whose.
        film_id: The film, by any of its editions.
        given: Its stars.
        replace: See `Reply`.
        note: Said after it.
    """
    rated = ratings.rate(turn.visit, film_id, given, turn.key, turn.said_in)
    if not isinstance(rated, FilmRated):
        return [_without_film(turn, rated)]
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
    if note:
        text = (*text, note)
    return [
        Reply(text, _after(rated), replace=replace),
        *ask_next(turn, asking.settle(turn, rated.film.film_id)),
    ]


def ask_next(turn: Turn, rest: Sequence[asking.Pending], note: str = "") -> list[Reply]:
    """Asks the first of the questions that waited, if any did."""
    if not rest:
        return []
    first, *others = rest
    if first.get("kind") == asking.STARS:
        return [ask_stars(turn, str(first.get("film", "")), note=note, rest=others)]
    choices = asking.choices_in(first)
    return [asking.which(turn, choices, said=str(first.get("said", "")), note=note, rest=others)]


def press_pick(turn: Turn, action: Action) -> list[Reply]:
    """The button of a film without stars: ask for them.

    Numbers: 1 where this replaces the question the button stood under.
    """
    rest = asking.settle(turn, action.about)
    return [ask_stars(turn, action.about, replace=bool(action.numbers), rest=rest)]


def press_rate(turn: Turn, action: Action) -> list[Reply]:
    """The button of a number of stars: save them."""
    given = action.numbers[0] if action.numbers else 0.0
    if given not in stars.ALL:
        return [wording.old_button()]
    return save(turn, action.about, given, replace=True)


def press_undo(turn: Turn, action: Action) -> list[Reply]:
    """The button that takes one change of one film back, unless the film was rated again since.

    Numbers: the stars that the change gave and those before it, 0 for none.
    """
    if len(action.numbers) != 2 or not {*action.numbers} <= {0.0, *stars.ALL}:  # noqa: PLR2004 - after, before
        return [wording.old_button()]
    after, before = (number or None for number in action.numbers)
    undone = ratings.undo_change(turn.visit, action.about, (before, after), turn.key)
    if isinstance(undone, FilmUnknown | NoModel):
        return [_without_film(turn, undone)]
    if isinstance(undone, ChangedSince):
        return [_changed_since(undone)]
    name = films.name(undone.film, undone.product_id)
    if undone.stars is not None:
        return [Reply(("Undone: ", *films.with_stars(name, undone.stars), " again"), replace=True)]
    return [Reply(("Undone: your rating of ", Bold(name), " is gone"), replace=True)]


def press_undo_all(turn: Turn, action: Action) -> list[Reply]:
    """The button that takes back all that one message changed; numbers: a change of it."""
    if len(action.numbers) != 1:
        return [wording.old_button()]
    done = ratings.undo_message(turn.visit, int(action.numbers[0]), turn.key)
    return [Reply(undo.said(done.taken_back, done.changed_since), replace=bool(done.taken_back))]


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


def _about(card: Card) -> Text:
    """A line on a film: its kinds, everybody's stars, those expected of somebody who has not rated it."""
    kinds = films.kinds(card.film)
    expected = f"for you about {stars.about(card.expected)} · " if card.expected is not None else ""
    return (
        f"\n{kinds} · " if kinds else "\n",
        f"{films.overall(card.film)} · {expected}",
        films.link(card.film),
    )


def not_there(heard: Heard) -> Reply:
    """Says that a film is not in the catalog; films that begin alike are offered as what they are."""
    found = heard.found
    until = f": my films end in {found.last_year}" if found.last_year else ""
    also = (
        " I do have these:"
        if found.related
        else " Is it spelt right? The English title or a part of it often helps."
    )
    choices = asking.choices_of((candidate, None) for candidate in found.related)
    rows = (asking.choice_row(choice) for choice in choices)
    return Reply(
        ("I don't have ", Bold(heard.title[:100]), f"{until}.{also}"), tuple(row for row in rows if row)
    )


def _without_film(turn: Turn, problem: FilmUnknown | NoModel) -> Reply:
    if isinstance(problem, NoModel):
        return wording.no_bundle(is_admin=turn.is_admin)
    return wording.film_gone()


COMMAND = Command(
    "rate",
    "Rate a film, 1 to 5 stars, halves allowed",
    answer,
    usage="FILM [STARS]",
    examples=("/rate Heat 5", "/rate Toy Story 4.5", "/rate Heat (1995)"),
    presses={"pick": press_pick, "rate": press_rate, "undo": press_undo, "undoall": press_undo_all},
)
