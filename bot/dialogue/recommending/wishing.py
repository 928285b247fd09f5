"""A wish that was said, as a list: in the catalog's own words, and on from the wish before it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import wording
from bot.dialogue.about_films import absent, same_director
from bot.dialogue.actions import buttons
from bot.dialogue.company import group_lists
from bot.dialogue.intents.intent import Wish
from bot.dialogue.intents.quantities import NEW_FOR
from bot.dialogue.message import Button, Reply
from bot.dialogue.recommending import lists, named_together, wish_phrases
from bot.dialogue.recommending.place import DEFAULT, MOST, Place
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import films, last_list, wishes
from bot.service.last_list import LastList
from bot.service.wishes import Filter, Vocabulary
from recommender.catalog.folding import fold
from recommender.catalog.genres import one_vocabulary


def answer(turn: Turn, wish: Wish, left_out: Sequence[str] = ()) -> list[Reply]:
    """A list of films that are so.

    Args:
        turn: Whose.
        wish: As it was understood.
        left_out: Words of it that were not understood: they are said.
    """
    last = last_list.latest(turn.visit, turn.incoming.chat)
    missing = [film.name for film in wish.like if not film.film_id]
    if missing and replace(wish, like=(), count=None).is_plain and len(missing) == len(wish.like):
        return wording.with_note([_not_there(turn, missing[0])], _unusable(turn, wish, left_out))
    if wish.without_subjects and replace(wish, without_subjects=(), maybe_without=(), count=None).is_plain:
        return wording.with_note(
            [_subjects(turn, wish)], _unusable(turn, replace(wish, without_subjects=()), left_out)
        )
    if wish.unknown_people and replace(wish, unknown_people=(), count=None).is_plain:
        unknown = Reply(_unknown_people(turn, wish), (show_list(turn),))
        return wording.with_note([unknown], _unusable(turn, wish, left_out))
    wanted = wanted_of(turn, wish, last)
    note: Text = (*_not_there(turn, missing[0]).text, "\n\n") if missing else ()
    if wish.goes_on and last is not None and group_lists.wish_of(turn, Place.of(last.numbers)) is None:
        note = (*note, *turn.say("list-wish-begins"), "\n\n")
    count = min(max(wish.count or DEFAULT, 1), MOST)
    last_year = films.last_year(turn.visit)
    if last_year is not None and wanted.year_from is not None and wanted.year_from > last_year:
        wanted = wishes.newest(turn.visit, replace(wanted, year_to=None), last_year - NEW_FOR, count)
        note = (*note, *turn.say("plain-years-end", year=str(last_year)), "\n\n")
    note = (*note, *_left_out(turn, wish, left_out))
    if wish.is_low:
        note = (*turn.say("plain-low"), "\n\n", *note)
    if wish.like_place is not None and not wanted.like:
        if wish.like_place == 0 and last is not None and _goes_on(wish, Place.of(last.numbers)):
            return [lists.show(turn, Place.of(last.numbers).following(), note=note)]
        return [Reply(turn.say("plain-like-which"), (show_list(turn),))]
    place = Place(group_lists.source(turn), count)
    if wish.others and last is not None and _is_list_of(turn, Place.of(last.numbers), wanted):
        before = Place.of(last.numbers).following()
        place = replace(before, count=count if wish.count else before.count)
    # Under one's own list it stands with what else relaxes a wish.
    is_apart = place.source == "group" and wanted.wishes
    clear = buttons(turn.label("plain-clear-button"), "list", _whole_list(turn)) if is_apart else ()
    listed = lists.show(turn, place, wanted=wanted, note=note, undo=clear)
    return [group_lists.with_invitation(turn, listed)]


def _left_out(turn: Turn, wish: Wish, left_out: Sequence[str]) -> Text:
    """What of a wish films cannot be looked for by, and the names that their titles do not hold."""
    note = _unusable(turn, wish, left_out)
    note = (*note, "\n\n") if note else ()
    if wish.without_names:
        names = ", ".join(wish.without_names)[:100]
        note = (*note, *turn.say("plain-without-named", name=names), "\n\n")
    return (*note, *_unknown_people(turn, wish), "\n\n") if wish.unknown_people else note


def _unusable(turn: Turn, wish: Wish, left_out: Sequence[str]) -> Text:
    """What of a wish no films can be looked for by; nothing where there is none of that."""
    unread = (*wish.without_subjects, *wish.unusable, *left_out)
    return turn.say("plain-left-out", words=", ".join(unread)[:100]) if unread else ()


def _unknown_people(turn: Turn, wish: Wish) -> Text:
    key = "plain-unknown-person" if wishes.knows_people(turn.visit) else "plain-no-people"
    return turn.say(key, person=wish.unknown_people[0][:100])


def _is_list_of(turn: Turn, place: Place, wanted: Filter) -> bool:
    """Whether a list that was shown is the one to a wish: of it "another comedy" are the next ones."""
    is_one = place.is_list and not place.is_last and place.source == group_lists.source(turn)
    return is_one and wishes.of(group_lists.visit_of(turn, place), place.wish) == wanted


def _goes_on(wish: Wish, place: Place) -> bool:
    """Whether films like those of the list that was shown are those after them."""
    return replace(wish, like_place=None, count=None).is_plain and place.is_list and not place.is_last


def number_of(turn: Turn, wish: Wish) -> tuple[int, str]:
    """Remembers a wish for a button; gives its number, and the wish in words."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    wanted = wanted_of(turn, wish, last)
    return wishes.keep(turn.visit, wanted), wish_phrases.phrase(turn, wanted)


def wanted_of(turn: Turn, wish: Wish, last: LastList | None) -> Filter:
    """What films should be, in the catalog's words.

    Args:
        turn: Whose.
        wish: As it was understood.
        last: What they were shown the last time; None for nothing.
    """
    known = wishes.vocabulary(turn.visit)
    before = Filter()
    if wish.goes_on and last is not None:
        place = Place.of(last.numbers)
        before = group_lists.wish_of(turn, place) or before
    like = tuple(film.film_id for film in wish.like if film.film_id)
    if wish.like_place == 0:
        spoken_of = last_list.spoken_of(turn.visit, turn.incoming.chat)
        like = (*like, spoken_of) if spoken_of else like
    elif wish.like_place is not None:
        film_id = named_together.film_at(turn, last, wish.like_place)
        film_id = film_id or (last.film_at(wish.like_place) if last is not None else None)
        like = (*like, film_id) if film_id else like
    genres = tuple(_usual(known, genre) for genre in wish.genres)
    without = tuple(own for genre in wish.without_genres for own in _all_of(known, genre))
    if wish.softens:  # "a heist film", "less violent please"
        without = tuple(one for one in without if one not in before.genres)
    says_years = wish.year_from is not None or wish.year_to is not None
    return Filter(
        genres=_each_once(*(one for one in before.genres if one not in without), *genres),
        without_genres=_each_once(*(one for one in before.without_genres if one not in genres), *without),
        year_from=wish.year_from if says_years else before.year_from,
        year_to=wish.year_to if says_years else before.year_to,
        kinds=wish.kinds or before.kinds,
        longest=wish.longest or before.longest,
        languages=tuple(known.languages.get(fold(one), one) for one in wish.languages) or before.languages,
        countries=tuple(known.countries.get(fold(one), one) for one in wish.countries) or before.countries,
        people=wish.people or before.people,
        like=like or before.like,
        without=_each_once(*before.without, *_called(turn, wish.without_names)),
    )


def _called(turn: Turn, names: Sequence[str]) -> tuple[str, ...]:
    """Ids of the films whose titles hold one of some names."""
    return tuple(film.film_id for name in names for film in films.holding(turn.visit, name))


def _subjects(turn: Turn, wish: Wish) -> Reply:
    """Says that films are not known by what they hold, and offers to leave out the genres that do."""
    words = ", ".join(wish.without_subjects)[:100]
    if not wish.maybe_without:
        return Reply(turn.say("plain-left-out", words=words), (show_list(turn),))
    said = turn.say("plain-no-subjects", words=words)
    number, genres = number_of(turn, Wish(without_genres=wish.maybe_without, goes_on=wish.goes_on))
    without = buttons(turn.label("plain-wish-button", wish=genres), "list", *Place(wish=number).numbers)
    return Reply(said, tuple(row for row in (without, show_list(turn)) if row))


def _usual(known: Vocabulary, genre: str) -> str:
    """The catalog's word for one of IMDb's genres; that one where it has none."""
    every = _all_of(known, genre)
    return genre if genre in every else every[0]


def _all_of(known: Vocabulary, genre: str) -> tuple[str, ...]:
    """All words that the catalog has for one of IMDb's genres."""
    own = tuple(value for value in known.genres.values() if genre in one_vocabulary([value]))
    return own or (genre,)


def _each_once(*values: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def show_list(turn: Turn) -> tuple[Button, ...]:
    """The button that shows somebody's own list, or the group's."""
    return buttons(turn.label("plain-list-button"), "list", _whole_list(turn))


def _whole_list(turn: Turn) -> int:
    """The number of a button that shows a list without any wish."""
    return Place(group_lists.source(turn)).numbers[0]


def _not_there(turn: Turn, title: str) -> Reply:
    said = absent.asked_for(turn, [title[:100]], films.last_year(turn.visit))
    others, rows = same_director.others(turn, title)
    return Reply((*said, " ", *others) if others else said, (*rows, show_list(turn)))
