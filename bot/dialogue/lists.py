"""Lists of films with all that can be done about them: a person's own, films like one, the top of a genre."""

from dataclasses import replace

from bot.dialogue import films, rows, wish_phrases, wording
from bot.dialogue.actions import buttons
from bot.dialogue.message import Button, Reply
from bot.dialogue.place import Place
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import last_list, recommendations, wishes
from bot.service.last_list import LastList
from bot.service.problems import FilmUnknown, NoModel
from bot.service.recommendations import Recommended
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
    """
    if wanted is None:
        wanted = wishes.of(turn.visit, place.wish)
        if wanted is None:
            return _wish_gone()
    elif not place.wish:
        place = replace(place, wish=wishes.keep(turn.visit, wanted))
    made = _made(turn, place, wanted, again=again, is_back=is_back)
    if isinstance(made, NoModel):
        return wording.no_bundle(is_admin=turn.is_admin)
    if isinstance(made, FilmUnknown):
        return wording.film_gone()
    if place.source == "own":
        place = replace(place, began=made.began)
    if not made.films:
        return replace(_nothing(made, place), replace=is_back)
    last_list.remember(turn.visit, turn.incoming.chat, turn.key, _remembered(made, place))
    said = f"{wish_phrases.phrase(turn.visit, wanted)}" if wanted.wishes else ""
    spans: list[Span] = [*note, *_heading(made, place, said), *_limits(turn, made)]
    for item in made.films:
        spans += ["\n\n", *rows.row(item)]
    if len(made.films) < place.count:
        spans.append(f"\n\n{_end(made, wanted)}")
    return Reply(
        tuple(spans),
        (*_numbers(made, place), *((undo,) if undo else ()), *_onward(turn, made, place)),
        replace=is_back,
    )


def _remembered(made: Recommended, place: Place) -> LastList:
    """What "the second" and "next" are about from now on."""
    films_shown = tuple(item.film.film_id for item in made.films)
    return LastList(place.numbers, films_shown, tuple(item.rank for item in made.films))


def _made(
    turn: Turn, place: Place, wanted: Filter, *, again: bool, is_back: bool
) -> Recommended | NoModel | FilmUnknown:
    visit, count, offset = turn.visit, place.count, place.offset
    if place.source == "top":
        return recommendations.top(visit, count, wanted=wanted, offset=offset)
    if place.source == "like" and wanted.like:
        return recommendations.similar(visit, wanted.like[0], count, wanted=wanted, offset=offset)
    return recommendations.recommend(
        visit, count, wanted=wanted, offset=offset, began=place.began, again=again, is_back=is_back
    )


def _heading(made: Recommended, place: Place, said: str) -> Text:
    if place.source == "top":
        what = f"Top {place.offset + 1} to {place.offset + len(made.films)}"
        return (Bold(f"{what}: {said[:1].lower()}{said[1:]}" if said else what),)
    if said:
        return (Bold(said),)
    return rows.heading(made.stars, has_rated=made.has_rated)


def _limits(turn: Turn, made: Recommended) -> Text:
    """What of a wish could not be met, or is known of few films."""
    spans: list[Span] = []
    if made.none_like:
        spans.append("\nI don't have the film that it should be like any more.")
    if made.dropped:
        given_up = [wish_phrases.phrase_of(turn.visit, made.wanted, wish) for wish in made.dropped]
        spans.append(f"\nI have no film that is all of that. Nearest, without “{'”, “'.join(given_up)}”:")
    if made.known:
        n_films = wishes.vocabulary(turn.visit).n_films
        spans += [f"\n{fact}" for fact in wish_phrases.unknown_facts(dict(made.known), n_films)]
    return tuple(spans)


def _end(made: Recommended, wanted: Filter) -> str:
    if made.shown_before:
        return "That's all but what I showed you within the last weeks."
    if wanted.wishes:
        return "Those are all I have of that."
    return "That's every film I know and you haven't rated."


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
    if len(made.films) >= place.count and not place.is_last:
        label = f"Next {films.number_word(place.count)}"
        return (buttons(label, "list", *place.following().numbers),)
    offered: list[tuple[Button, ...]] = []
    if made.shown_before:
        offered.append(buttons("Show those again", "again", *place.numbers))
    most = sorted(made.instead.items(), key=lambda each: -each[1])[:_MOST_OFFERED]
    for wish, count in most:
        part = wish_phrases.phrase_of(turn.visit, made.wanted, wish)
        label = (
            f"Without “{part}” ({count:,})" if not part.startswith("no ") else f"Allow {part[3:]} ({count:,})"
        )
        offered.append(buttons(label, "allow", *place.numbers, WISHES.index(wish)))
    return tuple(row for row in offered if row)


def _nothing(made: Recommended, place: Place) -> Reply:
    again = (
        buttons("Show those again", "again", *replace(place, offset=0).numbers) if made.shown_before else ()
    )
    offered = (again,) if again else ()
    if made.shown_before:
        return Reply(("I have shown you all of these within the last weeks.",), offered)
    if place.offset and made.wanted.wishes:
        return Reply(("That was all I have of that.",))
    if place.offset:
        return Reply(("That was every film I know and you haven't rated.",))
    return Reply(("You have rated every film I know. I'm impressed! Come back when I have learned more.",))


def _wish_gone() -> Reply:
    return Reply(
        ("I don't remember what that list was about, or it is somebody else's. /recommend makes a new one.",)
    )
