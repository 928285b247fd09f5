"""Stars and likings of films of the list that was shown: "1: 5 stars", "I loved 2 and 4"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.dialogue.heard import request_reading
from bot.dialogue.heard.answer_reading import ALL, read_answered_stars, read_stars_of_all
from bot.dialogue.heard.clauses import ways
from bot.dialogue.heard.exception_reading import read_exceptions
from bot.dialogue.heard.liking import BEFORE, LONGEST, read_liking
from bot.dialogue.heard.liking_words import IS
from bot.dialogue.heard.listing import listed
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_reading import read_rating
from bot.dialogue.heard.request_words import WHICH
from bot.dialogue.heard.said_of import read_stars_of_several
from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.heard.stars_in_order import read_stars_in_order
from bot.dialogue.intents.intent import Mark, Of
from bot.dialogue.intents.mark_reading import place_said, places_said, places_seen, says_place
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import about_film, asking
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import films, last_list, questions, ratings
from bot.service.films import Found
from bot.service.last_list import LastList
from bot.service.problems import NoModel
from recommender.catalog.film import Film

_COMMA: Final = re.compile(r"[,;.!]+\s+|\s+[\u2013\u2014-]\s+")
_LIKED_BEHIND: Final = re.compile(
    rf"(?P<place>\S+(?:\s\S+)?)\s+(?:i|we|ich|wir|yo|je|j'ai|eu|я)\s+(?P<liked>{one_of(BEFORE)})",
    re.IGNORECASE,
)
_LINKS: Final = re.compile(
    rf"\A[\s,;:\u2013\u2014-]*(?>{one_of((*WHICH, *IS, 'i', 'that'))}\s+)*", re.IGNORECASE
)
_HALF: Final = re.compile(r"(?<![0-9.,])[1-5](?P<point>[.,])5(?![0-9.,]*[0-9])")
_MARK: Final = re.compile(r"[,:;=\u2013\u2014-]")


def read_stars_of_list(turn: Turn, text: str) -> list[Reply] | None:
    """Takes stars behind numbers for those of the list that was shown: "1: 5 stars, 2: 4 stars"."""
    places = request_reading.read_stars_of_places(text)
    last = last_list.latest(turn.visit, turn.incoming.chat) if places else None
    if last is None:
        return None
    lines = []
    for place, given in places:
        found = ratings.find_film(turn.visit, last.film_at(place) or "")
        if not isinstance(found, Film):
            return None
        lines.append(f"{found.name}: {given}")
    heard = hear(turn, "\n".join(lines))
    if isinstance(heard, NoModel) or len(heard) != len(places) or not all(each.is_named for each in heard):
        return None
    return (
        rate.respond(turn, heard[0], is_about_it=True) if len(heard) == 1 else [several.answer(turn, heard)]
    )


def read_stars_of_places(turn: Turn, text: str) -> list[Reply] | None:
    """Takes likings of several films of the list: "I loved 2 and 4", "hated the second, loved the third"."""
    if len(text) > LONGEST:
        return None
    found = _liked_one_by_one(text) or ([] if _says_places_apart(text) else rated_places(text))
    last = last_list.latest(turn.visit, turn.incoming.chat) if found else None
    if last is None:
        return None
    given = _rated(turn, last, found)
    return [several.save(turn, given)] if len(given) > 1 else None


def read_stars_of_place(turn: Turn, text: str) -> list[Reply] | None:
    """Takes stars or a liking of one film of the list: "loved the first one", "the third, 4 stars"."""
    found = stars_at_end(text)
    # "I've seen the first two" says no stars, and "one" is none.
    says_one = found is not None and found.is_plain and found.stars == 1
    is_bare = found is not None and found.is_bare and not says_one and not _MARK.search(text)
    is_bare = is_bare and not _likes_a_number(text)
    is_of_others = read_exceptions(text) is not None  # "all but 2 are boring"
    if is_bare or not any(map(str.isalpha, text)) or _says_places_apart(text) or is_of_others:
        return None
    # Most texts name no place: the database is only asked about those that do.
    read = [(place_said(each.title), each) for each in read_rating(text) if each.stars is not None]
    if all(place is None for place, _ in read):
        return None
    asked = questions.open_ones(turn.visit, turn.incoming.chat, turn.incoming.answers)[:1]
    if asked and asked[0].kind == asking.FILM and not asked[0].passed:
        return None
    last = last_list.latest(turn.visit, turn.incoming.chat)
    if last is None:
        return None
    for place, reading in read:
        film_id = last.film_at(place) if place is not None else None
        if film_id is not None and reading.stars is not None:
            return rate.save(turn, film_id, reading.stars, written=reading.rounded_from)
    return None


def read_in_order(turn: Turn, text: str) -> list[Reply] | None:
    """Takes stars behind places of the list for theirs in their order: "2 and 4: 5 and 3 stars"."""
    if request_reading.read_stars_of_places(text):
        return None  # "1: 5, 2: 4"
    for named, stars in read_stars_in_order(text):
        places = places_seen(named) or places_said(named)
        last = last_list.latest(turn.visit, turn.incoming.chat) if len(places) == len(stars) else None
        given = _rated(turn, last, list(zip(places, stars, strict=True))) if last is not None else []
        if given:
            return [several.save(turn, given)]
    return None


def _rated(turn: Turn, last: LastList, stars: Sequence[tuple[int, float]]) -> list[tuple[Film, float]]:
    """The films at places of a list with their stars; none where one is missing."""
    films_at = _films_at(turn, last, [place for place, _ in stars])
    return [(film, each) for film, (_, each) in zip(films_at, stars, strict=False)]


def _films_at(turn: Turn, last: LastList, places: Sequence[int]) -> list[Film]:
    """The films at places of a list; none where one is missing."""
    found = [ratings.find_film(turn.visit, last.film_at(place) or "") for place in places]
    known = [film for film in found if isinstance(film, Film)]
    return known if len(known) == len(places) else []


def read_seen_and_rated(turn: Turn, text: str) -> list[Reply] | None:
    """Takes what is thought of each film of a list that was seen: "seen 1 and 3. 1 was ok, 3 I hated"."""
    if len(text) > LONGEST:
        return None
    for cut in _COMMA.finditer(text):
        places, said = places_seen(text[: cut.start()]), _liked_one_by_one(text[cut.end() :])
        last = last_list.latest(turn.visit, turn.incoming.chat) if places and said else None
        given = _rated(turn, last, said) if last is not None else []
        if not given:
            continue
        saved = several.save(turn, given)
        others = [Of(place=place) for place in places if place not in dict(said)]
        marked = about_film.mark_quietly(turn, Mark("seen", others[0], tuple(others[1:]))) if others else ()
        return [replace(saved, text=(*saved.text, *(["\n"] if marked else []), *marked))]
    return None


def read_seen_places(turn: Turn, text: str) -> list[Reply] | None:
    """Marks several films of the list as seen, or saves what is thought of all of them.

    "I've seen 1, 3 and 7", "saw 2 and 4, both great": the numbers are places, never stars.
    """
    found = _seen_places(text) if len(text) <= LONGEST else None
    half = _HALF.search(plain(text))
    if found is None or (half is not None and (half["point"] == "." or asking.films_asked(turn))):
        return None  # "saw it, 3.5" are stars, "saw 3,5" are two films where none is asked about
    places, stars = found
    last = last_list.latest(turn.visit, turn.incoming.chat)
    if last is None:
        # "Saw 1, 2 and 3" are films, "watched 1, 2 and 3" are none.
        return None if _is_title(turn, text.split(maxsplit=1)[0]) else [Reply(turn.say("plain-which-film"))]
    given = _films_at(turn, last, places)
    if not given:
        return [Reply(turn.say("plain-which-of", count=len(last.films)))]
    if stars is not None:
        return [several.save(turn, [(film, stars) for film in given])]
    first, *others = (Of(place=place) for place in places)
    return about_film.act(turn, Mark("seen", first, tuple(others)))


def _is_title(turn: Turn, word: str) -> bool:
    found = films.search(turn.visit, [word])
    return isinstance(found, Found) and found.is_named


def _seen_places(text: str) -> tuple[tuple[int, ...], float | None] | None:
    """The places that were seen, and the stars said of all of them; None where a text says anything else."""
    for comma in reversed(list(_COMMA.finditer(text))):
        places, rest = places_seen(text[: comma.start()]), text[comma.end() :]
        stars = read_stars_of_several(rest) if places else None
        if stars is not None:
            return places, stars
    places = places_seen(text)
    return (places, None) if places else None


def read_all_but(turn: Turn, text: str) -> list[Reply] | None:
    """Takes what is thought of the whole list but for some: "loved all of them except 3, that was a 2"."""
    excepted = read_exceptions(text) if len(text) <= LONGEST else None
    places, behind = _leading_places(excepted.left_out) if excepted is not None else ((), "")
    last = last_list.latest(turn.visit, turn.incoming.chat) if places else None
    if excepted is None or last is None:
        return None
    stars, own = _stars_of_all(excepted.rule), excepted.stars
    liking = read_liking(behind) or read_liking(f"{behind} it")
    said = liking.stars if liking is not None and liking.begin == liking.end else None
    is_of_all = stars is None and plain(excepted.rule) in ALL  # "all but 2 are boring"
    if is_of_all:
        stars = said
    elif own is None:
        own = said
    left_out = {last.film_at(place) for place in places}
    given = {film_id: own if film_id in left_out else stars for film_id in last.films}
    if stars is None or not left_out < set(last.films):
        return None
    known = ((ratings.find_film(turn.visit, film_id), each) for film_id, each in given.items())
    rated = [(film, each) for film, each in known if isinstance(film, Film) and each]
    if is_of_all:  # they may only look so
        return [asking.all_of_them(turn, [Choice(film.film_id, film.name, each) for film, each in rated])]
    return [several.save(turn, rated)]


def _stars_of_all(rule: str) -> float | None:
    """The stars that are said of all films of a list; None where they are not of all."""
    of_all, liking = read_stars_of_all(rule), read_liking(rule)
    if of_all is not None:
        return of_all[1]
    is_of_all = liking is not None and plain(rule[liking.begin : liking.end]) in ALL
    return liking.stars if liking is not None and is_of_all else None


def _leading_places(text: str) -> tuple[tuple[int, ...], str]:
    """The places that a text begins with, and what follows without "which", "are"; none for anything else."""
    words = text.split()
    for count in range(len(words), 0, -1):
        said = " ".join(words[:count])
        place = place_said(said)
        places = places_said(said) or ((place,) if place is not None else ())
        if places:
            return places, _LINKS.sub("", " ".join(words[count:]))
    return (), ""


def rated_places(text: str) -> list[tuple[int, float]]:
    """The places of "I loved 2 and 4", "1 and 3 were both 4 stars" with their stars; none for one alone."""
    for reading in read_rating(text):
        places = places_said(reading.title) if reading.stars is not None and not reading.is_unsure else ()
        if places and reading.stars is not None:
            return [(place, reading.stars) for place in places]
    return []


def rated_place(text: str) -> list[tuple[int, float]]:
    """The one place that a text says, with its stars: "hated the second", "5 I hated"; else none."""
    behind = _LIKED_BEHIND.fullmatch(" ".join(text.split()).strip(" .!,"))
    found = _place_and_stars(f"{behind['liked']} {behind['place']}" if behind is not None else text)
    return [found] if found is not None else []


def _liked_one_by_one(text: str) -> list[tuple[int, float]]:
    """The places of "hated 1 and 3, loved the second"; none where something else is said, too."""
    spans = listed(text)
    alone = [spans.text(at, at + 1) for at in range(len(spans.places))]
    for way in (*ways(text), alone):
        every = [rated_places(part) or rated_place(part) for part in way]
        if every and all(every):
            return [place for found in every for place in found]
    return []


def _likes_a_number(text: str) -> bool:
    """Whether a number is what is liked, no stars: "I loved 2"."""
    liking = read_liking(text)
    return liking is not None and liking.is_first and text[liking.begin : liking.end].strip().isdecimal()


def _place_and_stars(text: str) -> tuple[int, float] | None:
    """A place in a list and what is thought of its film; None where a text says something else."""
    if places_said(text):
        return None  # "I've seen 1 and 3"
    for reading in read_rating(text):
        is_said = (
            reading.stars is not None and reading.tier > 0 and not reading.is_unsure
        )  # "Seven 4" is a film and its stars
        place = place_said(reading.title) if is_said else None
        if place is not None and reading.stars is not None:
            return place, reading.stars
    return None


def _says_places_apart(text: str) -> bool:
    """Whether several places are said, each apart: "the first is great. the third I turned off"."""
    # "Seen the first one, it's a 5" says one place and its stars.
    places = ([part for part in way if read_answered_stars(part) is None] for way in ways(text))
    return any(sum(map(says_place, way)) > 1 for way in places)
