"""Lists of films with all that can be done about them: a person's own, films like one, the top of a genre."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import wording, words
from bot.dialogue.actions import buttons
from bot.dialogue.company import group_lists
from bot.dialogue.message import Button, Reply
from bot.dialogue.recommending import rows, wish_phrases
from bot.dialogue.recommending.place import Place
from bot.dialogue.recommending.said_once import said_once
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import facts, last_list, recommendations, wishes
from bot.service.group import Tastes
from bot.service.last_list import LastList
from bot.service.problems import FilmUnknown, NoModel
from bot.service.recommendations import Recommended
from bot.service.service import Visit
from bot.service.wishes import Filter, Wish

WISHES: tuple[Wish, ...] = (
    *("genres", "without_genres", "years", "kinds", "longest", "languages", "countries", "people", "like"),
)
"""Parts of a wish, as buttons number them."""
_BUTTONS_A_ROW = 5
_MOST_OFFERED = 2

Rows = tuple[tuple[Button, ...], ...]


def show(
    turn: Turn,
    place: Place,
    *,
    wanted: Filter | None = None,
    note: Text = (),
    undo: tuple[Button, ...] = (),
    again: bool = False,
    is_back: bool = False,
    replaces: bool = False,
) -> Reply:
    """A list.

    Args:
        turn: Whose.
        place: Which list.
        wanted: What films should be; without it what the place's wish says.
        note: Said before it.
        undo: A button that takes back what the note says.
        again: Also films that were shown before.
        is_back: They come back to this list: it takes the place of the message that they pressed a button of.
        replaces: It does so, though it is another list.
    """
    tastes = group_lists.tastes(turn) if place.source == "group" else None
    if place.source == "group" and tastes is None:
        place = replace(place, source="own", wish=0)  # all of them have left
    visit = group_lists.visit_of(turn, place)
    if wanted is None:
        wanted = wishes.of(visit, place.wish)
        if wanted is None:
            wanted = group_lists.wish_of_another(turn, place)
            if wanted is None:
                return _gone(turn, note, undo, replaces=replaces or is_back)
            place = replace(place, wish=wishes.keep(visit, wanted))  # theirs from now on
    elif not place.wish:
        place = replace(place, wish=wishes.keep(visit, wanted))
    held = _held(turn, place) if is_back and tastes is None else ()
    made = _made(visit, place, wanted, tastes, held, again=again, is_back=is_back)
    if isinstance(made, NoModel):
        return wording.no_bundle(turn)
    if isinstance(made, FilmUnknown):
        return wording.film_gone(turn)
    if place.source in {"own", "group"}:
        place = replace(place, began=made.began)
    replaces = replaces or is_back
    if not made.films:
        empty = _nothing(turn, made, place)
        rows_of_empty = (*((undo,) if undo else ()), *empty.buttons, *_relaxed(turn, made, place))
        return Reply((*note, *empty.text), rows_of_empty, replace=replaces, for_all=tastes is not None)
    made = replace(made, films=facts.in_list(turn.visit, made.films, turn.language))
    whys = _whys(turn, made, tastes)
    shown = _remembered(made, place, whys)
    last_list.remember(turn.visit, turn.incoming.chat, turn.key, shown)
    return Reply(
        (*note, *_text(turn, made, place, tastes, whys)),
        (
            *_numbers(made, place),
            *((undo,) if undo else ()),
            *_onward(turn, made, place),
            *_relaxed(turn, made, place),
        ),
        replace=replaces,
        for_all=tastes is not None,
        about=turn.about_list(shown),
    )


def _gone(turn: Turn, note: Text, undo: tuple[Button, ...], *, replaces: bool) -> Reply:
    """In place of a list whose wish is gone: the news that was to stand above it; without any, that it is."""
    while note and isinstance(note[-1], str) and not note[-1].strip():
        note = note[:-1]
    if not note:
        return Reply(turn.say("list-wish-gone"))
    row = (
        *undo,
        *buttons(turn.label("plain-list-button"), "list", Place(group_lists.source(turn)).numbers[0]),
    )
    return Reply(note, (row,), replace=replaces)


def _whys(turn: Turn, made: Recommended, tastes: Tastes | None) -> tuple[str, ...]:
    """Of each film why it is there, or in a group whom it suits; some may be empty."""
    if tastes:
        fits = [group_lists.fits(turn, tastes, each) for each in made.each]
        return tuple(
            fit or rows.reason(turn.language, item.reason) for fit, item in zip(fits, made.films, strict=True)
        )
    return tuple(rows.reason(turn.language, item.reason) for item in made.films)


def _text(turn: Turn, made: Recommended, place: Place, tastes: Tastes | None, whys: Sequence[str]) -> Text:
    said = wish_phrases.phrase(turn, made.wanted.dropped(_left_out(made)))
    heading = group_lists.heading(turn, made, tastes, said) if tastes else _heading(turn, made, place, said)
    spans: list[Span] = [*heading, *_limits(turn, made)]
    alike, whys = said_once(turn.language, [item.rank for item in made.films], whys)
    spans += [f"\n{alike}"] if alike else []
    for item, why in zip(made.films, whys, strict=True):
        spans += ["\n\n", *rows.row(turn.language, item, why, first=made.wanted.genres)]
    if len(made.films) < place.count:
        spans += ["\n\n", *_end(turn, made)]
    elif not made.stars and place.source == "own" and turn.incoming.where != "channel":
        spans += ["\n\n", *turn.say("list-closing-first")]
    return tuple(spans)


def _left_out(made: Recommended) -> list[Wish]:
    """Wishes that nothing is known of: the heading promises only what the films are."""
    known = dict(made.known)
    return [wish for wish in made.dropped if known.get(wish) == 0]


def _remembered(made: Recommended, place: Place, whys: tuple[str, ...]) -> LastList:
    """What "the second" and "next" are about from now on."""
    films_shown = tuple(item.film.film_id for item in made.films)
    return LastList(place.numbers, films_shown, tuple(item.rank for item in made.films), whys=whys)


def _made(
    visit: Visit,
    place: Place,
    wanted: Filter,
    tastes: Tastes | None,
    held: Sequence[str],
    *,
    again: bool,
    is_back: bool,
) -> Recommended | NoModel | FilmUnknown:
    count, offset = place.count, place.offset
    if place.source == "top":
        return recommendations.top(visit, count, wanted=wanted, offset=offset)
    if place.source == "like" and wanted.like:
        return recommendations.similar(visit, wanted.like[0], count, wanted=wanted, offset=offset)
    return recommendations.recommend(
        visit,
        count,
        wanted=wanted,
        offset=offset,
        began=place.began,
        again=again,
        is_back=is_back,
        held=held,
        group=tastes,
    )


def _held(turn: Turn, place: Place) -> tuple[str, ...]:
    """The films of a list as it was seen, where it was the last one."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    return last.films if last is not None and last.numbers == place.numbers else ()


def _heading(turn: Turn, made: Recommended, place: Place, said: str) -> Text:
    if place.source == "top":
        first, last = place.offset + 1, place.offset + len(made.films)
        if not said:
            return turn.say("list-top", first=first, last=last)
        return turn.say("list-top-of", first=first, last=last, wish=said)
    if said:
        return (Bold(said[:1].upper() + said[1:]),)
    return rows.heading(turn.language, made.stars, has_rated=made.has_rated)


def _limits(turn: Turn, made: Recommended) -> Text:
    """What of a wish could not be met, or is known of few films."""
    spans: list[Span] = []
    if made.none_like:
        spans += ["\n", *turn.say("list-like-gone")]
    known = dict(made.known)
    if known:
        n_films = wishes.vocabulary(turn.visit).n_films
        for fact in wish_phrases.unknown_facts(turn, known, n_films):
            spans += ["\n", *fact]
    if made.dropped and all(known.get(wish) == 0 for wish in made.dropped):
        spans += [" ", *turn.say("list-left-out")]
    elif made.dropped:
        spans += ["\n", *turn.say("list-nearest", parts=_given_up(turn, made))]
    return tuple(spans)


def _given_up(turn: Turn, made: Recommended) -> str:
    """What the films are though not all could be met: ``one of “horror, western”``."""
    parts = []
    for wish in made.dropped:
        how = "without" if wish not in made.nearly else "one-of" if wish == "genres" else "around"
        part = wish_phrases.phrase_of(turn, made.wanted, wish)
        parts.append(turn.label(words.key_of("list-but", how), part=part))
    return ", ".join(parts)


def _end(turn: Turn, made: Recommended) -> Text:
    if made.shown_before:
        return turn.say("list-end-but-shown")
    return turn.say("list-end-of-wish" if made.wanted.wishes else "recommend-last")


def _numbers(made: Recommended, place: Place) -> Rows:
    """A button for each film that opens it."""
    every = [
        button
        for item in made.films
        for button in buttons(str(item.rank), "film", *place.numbers, about=item.film.film_id)
    ]
    return tuple(
        tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)
    )


def _onward(turn: Turn, made: Recommended, place: Place) -> Rows:
    """The next list, and what helps where there is none."""
    mood = buttons(turn.label("mood-button"), "moods", *place.numbers) if place.source == "own" else ()
    if len(made.films) >= place.count and not place.is_last:
        label = turn.label("recommend-next-button", count=place.count)
        return ((*buttons(label, "list", *place.following().numbers), *mood),)
    return (*_offered(turn, made, place), *((mood,) if mood else ()))


def _relaxed(turn: Turn, made: Recommended, place: Place) -> Rows:
    """What takes a wish back: the genres that it leaves out, or all of it."""
    if place.source != "own" or not made.wanted.wishes:
        return ()
    row: tuple[Button, ...] = ()
    if made.wanted.without_genres and "without_genres" not in _given_up_next(made):
        label = turn.label("list-allow-all-button", genres=wish_phrases.genres(turn, made.wanted))
        row = buttons(label, "allow", *place.numbers, WISHES.index("without_genres"))
    if made.wanted.wishes != ("without_genres",) or not row:
        row = (*row, *buttons(turn.label("plain-clear-button"), "list", place.count))
    return (row,) if row else ()


def _offered(turn: Turn, made: Recommended, place: Place) -> Rows:
    """What helps where films are too few: those shown before, or a part of the wish given up."""
    offered: list[tuple[Button, ...]] = []
    if made.shown_before:
        first = replace(place, offset=0)
        offered.append(buttons(turn.label("list-again-button"), "again", *first.numbers))
    for wish, count in _given_up_next(made).items():
        label = (
            turn.label("list-allow-button", genres=wish_phrases.genres(turn, made.wanted), count=count)
            if wish == "without_genres"
            else turn.label(
                "list-without-button", part=wish_phrases.phrase_of(turn, made.wanted, wish), count=count
            )
        )
        offered.append(buttons(label, "allow", *place.numbers, WISHES.index(wish)))
    return tuple(row for row in offered if row)


def _given_up_next(made: Recommended) -> dict[Wish, int]:
    """The parts of a wish whose giving up changes it the least -> how many films there are then."""
    return dict(sorted(made.instead.items(), key=lambda each: each[1])[:_MOST_OFFERED])


def _nothing(turn: Turn, made: Recommended, place: Place) -> Reply:
    said = wish_phrases.phrase(turn, made.wanted)
    if made.shown_before:
        text = turn.say("list-all-shown")
    elif place.offset:
        text = turn.say("list-wish-over" if said else "recommend-no-more")
    elif said:
        text = turn.say("list-all-known", wish=said)
    else:
        text = turn.say("recommend-none")
    return Reply(text, _offered(turn, made, place))
