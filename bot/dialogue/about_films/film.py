"""/film: a film's card, and all that can be said of a film by a button."""

from dataclasses import replace

from bot.dialogue import stars, wording, words
from bot.dialogue.about_films import cards, taking
from bot.dialogue.about_films.naming import named
from bot.dialogue.actions import Action, buttons
from bot.dialogue.by_itself import remind
from bot.dialogue.command import Command
from bot.dialogue.company import group_lists
from bot.dialogue.message import Button, Reply
from bot.dialogue.recommending import lists, rows
from bot.dialogue.recommending.place import NOWHERE, Place
from bot.dialogue.talk import asking
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import marks, ratings, recommendations
from bot.service.films import Candidate
from bot.service.marks import Marked, MarkKind
from bot.service.problems import FilmUnknown, NoModel
from bot.service.ratings import FilmRated
from bot.service.recommendations import Explained
from recommender.catalog.film import Film

KINDS: tuple[MarkKind, ...] = ("seen", "not_for_me", "later")
"""Marks, as buttons number them."""
OFF_LIST = (float(KINDS.index("later")), *NOWHERE.numbers)
"""Numbers of the button that takes a film off the watchlist, outside of any list."""


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/film TITLE``."""
    if not argument:
        return [Reply(turn.say("film-usage"))]
    meant = named(turn, argument, _choice)
    if isinstance(meant, Reply):
        return [meant]
    return [cards.show(turn, meant.film.film_id, NOWHERE)]


def press_film(turn: Turn, action: Action) -> list[Reply]:
    """The button that opens a film in place of its list; numbers: see `Place`."""
    return [cards.show(turn, action.about, Place.of(action.numbers), replace=True)]


def press_back(turn: Turn, action: Action) -> list[Reply]:
    """The button that leads from a film back to its list; numbers: see `Place`."""
    return [_back(turn, Place.of(action.numbers), action.about)]


def press_seen(turn: Turn, action: Action) -> list[Reply]:
    """Seen it: kept at once, then the stars are asked for, or none; numbers: see `Place`."""
    place = Place.of(action.numbers)
    marked = marks.mark_seen(turn.visit, action.about, turn.key)
    if not isinstance(marked, Marked):
        return [wording.without_film(turn, marked)]
    film_id = marked.film.film_id
    rows_of_stars = tuple(
        tuple(
            button
            for given in some
            for button in buttons(stars.short(given), "starred", given, *place.numbers, about=film_id)
        )
        for some in (stars.WHOLE, stars.HALVES)
    )
    no_stars = buttons(turn.label("film-no-stars-button"), "nostars", *place.numbers, about=film_id)
    reply = Reply(
        turn.say("film-seen", film=marked.film.name),
        (
            *(row for row in rows_of_stars if row),
            (*no_stars, *_unmark(turn.label("film-unseen-button"), "seen", film_id, place)),
        ),
        replace=True,
    )
    return [asking.asked(turn, asking.STARS, asking.pending_stars(film_id), reply)]


def press_starred(turn: Turn, action: Action) -> list[Reply]:
    """The stars of a film that was seen: saved, then back to its list; numbers: the stars, then `Place`."""
    given = action.numbers[0] if action.numbers else 0.0
    if given not in stars.ALL:
        return [wording.old_button(turn)]
    rated = ratings.rate(turn.visit, action.about, given, turn.key)
    if not isinstance(rated, FilmRated):
        return [wording.without_film(turn, rated)]
    film_id = rated.film.film_id
    undo = (
        buttons(turn.label("undo-button"), "undo", given, rated.before or 0, about=film_id)
        if rated.before != given
        else ()
    )
    note = turn.say("rate-saved", film=rated.film.name, stars=stars.drawn(given))
    return [_back(turn, Place.of(action.numbers[1:]), film_id, note, undo)]


def press_no_stars(turn: Turn, action: Action) -> list[Reply]:
    """No stars for a film that was seen, then back to its list; numbers: see `Place`."""
    film = ratings.find_film(turn.visit, action.about)
    if not isinstance(film, Film):
        return [wording.without_film(turn, film)]
    has_stars = ratings.given(turn.visit, film.film_id) is not None  # an old button
    note = () if has_stars else turn.say("answer-no-stars", film=film.name)
    return [_back(turn, Place.of(action.numbers), film.film_id, note)]


def press_not_for_me(turn: Turn, action: Action) -> list[Reply]:
    """Not for me: the film leaves lists; numbers: see `Place`."""
    place = Place.of(action.numbers)
    marked = marks.not_for_me(turn.visit, action.about, turn.key)
    if not isinstance(marked, Marked):
        return [wording.without_film(turn, marked)]
    film_id = marked.film.film_id
    note = turn.say("film-not-for-you", film=marked.film.name)
    return [
        _back(turn, place, film_id, note, _unmark(turn.label("undo-button"), "not_for_me", film_id, place))
    ]


def press_later(turn: Turn, action: Action) -> list[Reply]:
    """Watch later: the film goes on the watchlist; numbers: see `Place`."""
    marked = marks.watch_later(turn.visit, action.about, turn.key)
    if not isinstance(marked, Marked):
        return [wording.without_film(turn, marked)]
    count = len(marks.watchlist(turn.visit).films)
    note = turn.say("film-later", count=count)
    more = remind.offer(turn, action.about)
    return [cards.show(turn, action.about, Place.of(action.numbers), note=note, more=more, replace=True)]


def press_unmark(turn: Turn, action: Action) -> list[Reply]:
    """The button that takes a mark off a film again; numbers: which mark, then `Place`."""
    if not action.numbers or action.numbers[0] not in range(len(KINDS)):
        return [wording.old_button(turn)]
    kind, place = KINDS[int(action.numbers[0])], Place.of(action.numbers[1:])
    marked = marks.unmark(turn.visit, action.about, kind, turn.key)
    if not isinstance(marked, Marked):
        return [wording.without_film(turn, marked)]
    was_there = marked.changed or kind != "later"
    note = turn.say(words.key_of("film-unmarked", kind) if was_there else "film-not-on-list")
    return [cards.show(turn, action.about, place, note=note, replace=True)]


def take_off_watchlist(turn: Turn, film_id: str) -> list[Reply]:
    """Takes a film off the watchlist, as its button would, but says so in a message of its own."""
    return [
        replace(reply, replace=False) for reply in press_unmark(turn, Action("unmark", OFF_LIST, film_id))
    ]


def press_like(turn: Turn, action: Action) -> list[Reply]:
    """More like this: a list of its own; numbers: the wish that it has to meet besides."""
    wish = Place("like", wish=int(action.numbers[0]) if action.numbers else 0)
    wanted = group_lists.wish_of(turn, wish)
    if wanted is None:
        return [wording.old_button(turn)]
    return [lists.show(turn, Place("like"), wanted=replace(wanted, like=(action.about,)))]


def press_why(turn: Turn, action: Action) -> list[Reply]:
    """Why: said on the film's card; numbers: see `Place`."""
    explained = recommendations.why(turn.visit, action.about)
    if isinstance(explained, FilmUnknown | NoModel):
        return [wording.without_film(turn, explained)]
    place = Place.of(action.numbers)
    return [
        cards.show(turn, action.about, place, note=_why(turn, explained), replace=True, is_explained=True)
    ]


def _why(turn: Turn, explained: Explained | None) -> Text:
    given = recommendations.stars_behind(turn.visit, explained)
    return rows.explained(turn.language, explained, given)


def _back(turn: Turn, place: Place, film_id: str, note: Text = (), undo: tuple[Button, ...] = ()) -> Reply:
    """Back to the list; where there is none, the film's card."""
    if place.is_list:
        noted: Text = (*note, "\n\n") if note else ()
        return lists.show(turn, place, note=noted, undo=undo, is_back=True)
    if note:
        return Reply(note, (undo,) if undo else (), replace=True, about=turn.about(film_id))
    return cards.show(turn, film_id, place, replace=True)


def _unmark(label: str, kind: MarkKind, film_id: str, place: Place) -> tuple[Button, ...]:
    return buttons(label, "unmark", KINDS.index(kind), *place.numbers, about=film_id)


def _choice(candidate: Candidate) -> tuple[Button, ...]:
    return buttons(candidate.label, "film", *NOWHERE.numbers, about=candidate.film.film_id)


COMMAND = Command(
    "film",
    "film-command",
    answer,
    usage="film-arguments",
    is_about_film=True,
    examples=("/film Heat",),
    for_chats=True,
    presses={
        "film": press_film,
        "back": press_back,
        "seen": press_seen,
        "starred": press_starred,
        "nostars": press_no_stars,
        "notme": press_not_for_me,
        "later": press_later,
        "unmark": press_unmark,
        "like": press_like,
        "why": press_why,
        **taking.PRESSES,
    },
)
