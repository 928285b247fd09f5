"""Several ratings in one message: each is saved or asked, one answer lists them, one undo takes them back."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.dialogue import stars
from bot.dialogue.about_films import absent, films
from bot.dialogue.actions import buttons
from bot.dialogue.heard import splitting, written_lines
from bot.dialogue.heard.rating_reading import Reading
from bot.dialogue.heard.star_reading import mark_of_ten, of_five
from bot.dialogue.left_out import say_left_out
from bot.dialogue.message import Button, Reply
from bot.dialogue.talk import asking
from bot.dialogue.talk.films_among_words import inside
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.text import Span, Text
from bot.dialogue.turn import Turn
from bot.service import ratings
from bot.service.ratings import FilmRated, Saved
from recommender.catalog.film import Film

_PROBLEMS = {
    "range": "rate-range",
    "halves": "rate-halves",
    "two": "answer-one-number",
    "grade": "rate-grade",
}
"""Why a number cannot be stars -> what is said of it."""


def problem(turn: Turn, name: str | None, said: str = "") -> Text:
    """Why a number cannot be stars, in words; nothing where it can.

    Args:
        turn: Whose.
        name: The problem.
        said: The text that holds the number: what it would be of ten is told.
    """
    mark = mark_of_ten(said) if name == "range" else None
    if mark is not None:
        return turn.say("answer-of-ten", number=mark, stars=of_five(mark))
    return turn.say(_PROBLEMS[name]) if name in _PROBLEMS else ()


def answer(turn: Turn, heard: Sequence[Heard], *, leads_on: bool = True) -> Reply:
    """Saves what is certain, says what is not there, and asks the first of what is open.

    Args:
        turn: Whose.
        heard: What was said.
        leads_on: Offer a list below; not where one is shown anyway.
    """
    given, _ = _certain(heard)
    heard = _without_rated([_inside(turn, each, given) for each in heard], given)
    given, written = _certain(heard)
    saved, spans = _save(turn, list(given.values()), written)
    for said in _not_taken(turn, heard, knows=any(each.is_named for each in heard)):
        spans += ["\n\n"] if spans else []
        spans += said
    rows: tuple[tuple[Button, ...], ...] = ()
    question = None
    about = [each.film.film_id for each in saved.rated]
    open_ones = _open(turn, heard, given)
    if open_ones:
        reply = _ask(turn, heard, open_ones)
        spans += ["\n\n" if spans else "", *reply.text]
        rows, question = reply.buttons, reply.question
        about += reply.about.shown.films if reply.about is not None else ()
    return Reply(
        tuple(spans),
        (*rows, *_after(turn, saved, leads_on=leads_on)),
        question=question,
        about=turn.about(*about, given=[each.stars for each in saved.rated]) if about else None,
    )


def _without_rated(heard: Sequence[Heard], given: Container[str]) -> list[Heard]:
    """What was said, without the films that have stars of their own: "RoboCop 2014 2, the old RoboCop 5"."""
    every: list[Heard] = []
    for each in heard:
        left = tuple(one for one in each.found.meant if one.film.film_id not in given)
        if len(left) < len(each.found.meant) and not _says_stars_of(each, given):
            if len(left) == 1 and each.is_named:
                left = (replace(left[0], is_certain=True),)
            readings = each.readings if left else (Reading(each.text),)
            each = Heard(each.text, readings, replace(each.found, meant=left))  # noqa: PLW2901
        every.append(each)
    return every


def _says_stars_of(heard: Heard, given: Container[str]) -> bool:
    """Whether these very words gave a film the stars that it has, or name it for certain once more."""
    if heard.meant is None:
        return False
    candidate, reading = heard.meant
    return candidate.film.film_id in given and not reading.is_unsure


def _inside(turn: Turn, heard: Heard, given: Container[str]) -> Heard:
    """The film among words that name none, unless it has its stars; else the words."""
    found = inside(turn, heard)
    is_other = found is not None and any(one.film.film_id not in given for one in found.found.meant)
    return found if found is not None and is_other else heard


def save(turn: Turn, given: Sequence[tuple[Film, float]]) -> Reply:
    """Saves the stars of several films, and says so."""
    saved, spans = _save(turn, given, {})
    own = [each.stars for each in saved.rated]
    about = turn.about(*(each.film.film_id for each in saved.rated), given=own)
    return Reply(tuple(spans), _after(turn, saved, leads_on=True), about=about)


def _save(
    turn: Turn, given: Sequence[tuple[Film, float]], written: Mapping[str, str]
) -> tuple[Saved, list[Span]]:
    """Saves stars in one change; gives what is said of it."""
    saved = ratings.rate_all(turn.visit, given, turn.key, turn.said_in)
    for film, _ in given:
        asking.settle(turn, film.film_id)
    lines = [_line(turn, each, written.get(each.film.film_id, "")) for each in saved.rated]
    if len(lines) == 1:
        return saved, [*turn.say("several-saved-one", film=lines[0])]
    spans: list[Span] = [*turn.say("several-saved")] if lines else []
    return saved, [*spans, *(span for line in lines for span in ("\n", *line))]


def _not_taken(turn: Turn, heard: Sequence[Heard], *, knows: bool) -> Iterator[Text]:
    """Films that are not there, remarks beside films that are known, commands inside a message."""
    unknown = [each for each in heard if not each.found.meant and not each.text.startswith("/")]
    titled = [each for each in unknown if not _is_no_title(turn, each)]
    missing = [each.title[:60] for each in titled if each.has_stars or not knows]
    if missing:
        yield absent.said(turn, missing, unknown[0].found.last_year)
        if not knows:
            yield turn.say("rate-spelling")
    remarks = [each.text[:60] for each in unknown if each.title[:60] not in missing]
    if remarks:
        yield say_left_out(turn, remarks)
    commands = [each.text.split()[0][:40] for each in heard if each.text.startswith("/")]
    if commands:
        yield turn.say("several-command", command=commands[0])
    if written_lines.has_more(turn.incoming.text):
        yield turn.say("several-too-many", most=splitting.MOST)


def _is_no_title(turn: Turn, heard: Heard) -> bool:
    """Whether words are a sentence, or written small where titles are not: "and I hate romcoms"."""
    text, title = turn.incoming.text, heard.title
    is_small = text != text.lower() and title == title.lower() and not title[:1].isdecimal()
    return is_small or splitting.is_sentence(title) or splitting.is_aside(heard.text)


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


def _open(
    turn: Turn, heard: Sequence[Heard], given: dict[str, tuple[Film, float]]
) -> list[tuple[asking.Pending, Text]]:
    """What is to be asked, each once, and what is said before."""
    every: list[tuple[asking.Pending, Text]] = []
    for each in heard:
        if each.text.startswith("/"):
            continue
        if each.meant is None:
            if each.found.meant:
                choices = asking.choices_of(each.choices)
                every.append((asking.pending_film(choices, each.title), ()))
            continue
        candidate, reading = each.meant
        film_id = candidate.film.film_id
        if film_id in given:
            continue
        if reading.is_unsure:
            choice = asking.Choice(film_id, candidate.label, reading.stars)
            said = each.text if each.text in turn.incoming.text else ""
            every.append((asking.pending_film([choice], said), ()))
        else:
            every.append((asking.pending_stars(film_id), problem(turn, reading.problem)))
    return [pair for place, pair in enumerate(every) if pair[0] not in [other for other, _ in every[:place]]]


def _ask(turn: Turn, heard: Sequence[Heard], open_ones: list[tuple[asking.Pending, Text]]) -> Reply:
    choices, waiting = asking.together([pending for pending, _ in open_ones])
    if choices:
        rest = [{**pending, "said_in": turn.said_in} for pending in waiting]
        return asking.all_of_them(turn, choices, rest=rest, are_apart=True, said_in=turn.said_in)
    (first, note), *others = open_ones
    rest = [{**pending, "said_in": turn.said_in} for pending, _ in others]
    if first["kind"] == asking.FILM:
        last_year = heard[0].found.last_year
        choices, said = asking.choices_in(first), str(first["said"])
        return asking.which(turn, choices, last_year, said=said, note=note, rest=rest, said_in=turn.said_in)
    film_id = str(first["film"])
    film = next(each.meant[0].film for each in heard if each.meant and each.meant[0].film.film_id == film_id)
    before: Text = (*note, " ") if note else ()
    reply = Reply((*before, *turn.say("rate-stars", film=film.name)), stars.star_buttons(film_id))
    return asking.asked(turn, asking.STARS, {**first, "said_in": turn.said_in}, reply, rest)


def _line(turn: Turn, rated: FilmRated, written: str) -> Text:
    name = films.with_stars(rated.film.name, rated.stars)
    notes = []
    if rated.before is not None:
        notes.append(
            turn.label("several-as-before")
            if rated.before == rated.stars
            else turn.label("several-before", before=stars.drawn(rated.before))
        )
    if written:
        notes.append(turn.label("several-between", written=written))
    return (*name, f" ({', '.join(notes)})") if notes else name


def _after(turn: Turn, saved: Saved, *, leads_on: bool) -> tuple[tuple[Button, ...], ...]:
    if not saved.rated:
        return ()
    changed = sum(each.before != each.stars for each in saved.rated)
    numbers = (saved.change, turn.sender_number) if saved.change is not None else ()
    label = turn.label("undo-all-button", count=changed)
    undo = buttons(label, "undoall", *numbers) if numbers and changed else ()
    change = buttons(turn.label("rate-change-button"), "change", *numbers) if numbers else ()
    lists = buttons(turn.label("recommend-button"), "list", 5) if leads_on else ()
    return ((*undo, *change, *lists),)
