"""Several ratings in one message: each is saved or asked, one answer lists them, one undo takes them back."""

from collections.abc import Sequence

from bot.dialogue import asking, films, stars
from bot.dialogue.actions import buttons
from bot.dialogue.heard import splitting
from bot.dialogue.message import Button, Reply
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.dialogue.understanding import Heard
from bot.service import ratings
from bot.service.ratings import FilmRated, Saved
from recommender.catalog.film import Film

PROBLEMS = {"range": "Stars go from 1 to 5. ", "halves": "Only whole and half stars, please. "}
"""Why a number cannot be stars -> what is said of it."""
_TWO = 2


def answer(turn: Turn, heard: Sequence[Heard]) -> Reply:
    """Saves what is certain, says what is not there, and asks the first of what is open."""
    given, written = _certain(heard)
    saved = ratings.rate_all(turn.visit, list(given.values()), turn.key, turn.said_in)
    for film_id in given:
        asking.settle(turn, film_id)
    spans: list[Span] = []
    if saved.rated:
        spans.append("Saved:" if len(saved.rated) > 1 else "Saved: ")
        for each in saved.rated:
            spans += ["\n" if len(saved.rated) > 1 else "", *_line(each, written.get(each.film.film_id, ""))]
    absent = [each for each in heard if not each.found.meant and not each.text.startswith("/")]
    if absent:
        until = f": my films end in {absent[0].found.last_year}" if absent[0].found.last_year else ""
        missing = [each.title[:60] for each in absent if each.has_stars or not saved.rated]
        if missing:
            spans += ["\n\n" if spans else "", "I don't have ", *films.listed(missing), f"{until}."]
        comments = [f'"{each.title[:60]}"' for each in absent if not each.has_stars and saved.rated]
        if comments:
            spans += ["\n\n" if spans else "", "I left out ", *films.listed(comments), "."]
    commands = [each.text.split()[0][:40] for each in heard if each.text.startswith("/")]
    if commands:
        spans += ["\n\n" if spans else "", f"Send {commands[0]} as a message of its own, please."]
    if splitting.has_more(turn.incoming.text):
        spans.append(f"\n\nI read {splitting.MOST} lines; send the others again, please.")
    rows: tuple[tuple[Button, ...], ...] = ()
    question = None
    open_ones = _open(heard, given)
    if open_ones:
        reply = _ask(turn, heard, open_ones)
        spans += ["\n\n" if spans else "", *reply.text]
        rows, question = reply.buttons, reply.question
    return Reply(tuple(spans), (*rows, *_after(saved)), question=question)


def _certain(heard: Sequence[Heard]) -> tuple[dict[str, tuple[Film, float]], dict[str, str]]:
    """Film id -> film and stars, what was said last counts; film id -> how rounded stars were written."""
    given: dict[str, tuple[Film, float]] = {}
    written: dict[str, str] = {}
    for each in heard:
        if each.meant is None:
            continue
        candidate, reading = each.meant
        if reading.stars is not None and not reading.is_unsure:
            given.pop(candidate.film.film_id, None)
            given[candidate.film.film_id] = (candidate.film, reading.stars)
            written[candidate.film.film_id] = reading.rounded_from
    return given, written


def _open(heard: Sequence[Heard], given: dict[str, tuple[Film, float]]) -> list[tuple[asking.Pending, str]]:
    """What is to be asked, each once, and what is said before."""
    every: list[tuple[asking.Pending, str]] = []
    for each in heard:
        if each.text.startswith("/"):
            continue
        if each.meant is None:
            if each.found.meant:
                choices = asking.choices_of(each.choices)
                every.append((asking.pending_film(choices, each.title), ""))
            continue
        candidate, reading = each.meant
        film_id = candidate.film.film_id
        if film_id in given:
            continue
        if reading.is_unsure:
            choice = asking.Choice(film_id, candidate.label, reading.stars)
            every.append((asking.pending_film([choice], each.text), ""))
        else:
            every.append((asking.pending_stars(film_id), PROBLEMS.get(reading.problem or "", "")))
    return [pair for place, pair in enumerate(every) if pair[0] not in [other for other, _ in every[:place]]]


def _ask(turn: Turn, heard: Sequence[Heard], open_ones: list[tuple[asking.Pending, str]]) -> Reply:
    (first, note), *others = open_ones
    rest = [pending for pending, _ in others]
    if first["kind"] == asking.FILM:
        last_year = heard[0].found.last_year
        choices, said = asking.choices_in(first), str(first["said"])
        return asking.which(turn, choices, last_year, said=said, note=note, rest=rest)
    film_id = str(first["film"])
    film = next(each.meant[0].film for each in heard if each.meant and each.meant[0].film.film_id == film_id)
    reply = Reply((note, "How many stars for ", Bold(film.name), "?"), stars.star_buttons(film_id))
    return asking.asked(turn, asking.STARS, first, reply, rest)


def _line(rated: FilmRated, written: str) -> Text:
    name = films.with_stars(rated.film.name, rated.stars)
    notes = []
    if rated.before is not None:
        same = rated.before == rated.stars
        notes.append("as before" if same else f"before: {stars.drawn(rated.before)}")
    if written:
        notes.append(f"{written} lies between")
    return (*name, f" ({', '.join(notes)})") if notes else name


def _after(saved: Saved) -> tuple[tuple[Button, ...], ...]:
    if not saved.rated:
        return ()
    changed = sum(each.before != each.stars for each in saved.rated)
    words = {1: "Undo", _TWO: "Undo both"}.get(changed, f"Undo all {films.number_word(changed)}")
    undo = buttons(words, "undoall", saved.change) if saved.change is not None and changed else ()
    return ((*undo, *buttons("Recommend", "list", 5)),)
