"""Films that are told from others by their place in a series, their age or their year: "the second 4"."""

import re
from dataclasses import replace

from bot.dialogue.heard import rating_words, request_words
from bot.dialogue.heard.answer_reading import PLACES
from bot.dialogue.heard.liking import read_liking
from bot.dialogue.heard.namesake_reading import read_of_one_name
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.series_reading import read_numbered_part, read_part
from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.talk.heard_film import LIKELY, Heard
from bot.dialogue.turn import Turn
from bot.service import films, last_list, ratings
from bot.service.films import Found
from recommender.catalog.film import Film
from recommender.catalog.folding import fold
from recommender.catalog.series import series_of

_PART_OF_SERIES = re.compile(
    rf"(?:{one_of(rating_words.SEPARATING)}\s+)?(?:{one_of(request_words.ARTICLES)}\s+)?(?:(?P<part>{one_of(request_words.PART)})\s+)?"
    rf"(?P<number>{one_of(PLACES)}|[0-9]|[ivx]+)"
    rf"(?:\s+{one_of((*request_words.PART, *request_words.FILMS, 'one'))})?(?=\s)"
)
_FOR_A_FILM = re.compile(rf"\s*{one_of(rating_words.GIVE)}\s+[^\W\d_]")
_ONE = ("one", "version", "film", "movie", "remake")
_OF_YEAR = re.compile(
    rf"(?P<article>{one_of(request_words.ARTICLES)}\s+)?(?:one\s+)?(?:{one_of(rating_words.FROM)}\s+)?"
    rf"\(?(?P<year>(?:18|19|20)[0-9]{{2}})\)?(?P<one>\s+{one_of(_ONE)})?(?=\W)"
)
_OWNED = re.compile(r"(?P<who>[^'\u2019]+?)['\u2019]s?\s+(?P<name>[^'\u2019]{4,})")
_KNOWN_WELL = 50  # ratings of a film behind somebody's name
_BY = ("by", "with", "from", "of", "starring", "von", "mit", "de", "con", "del", "avec", "do", "da", "com")
_THE_ONE_BY = re.compile(rf"(?:(?:the|that)\s+one|der|die|das|den|el|la|celui|celle|o|a)\s+{one_of(_BY)}\s")


def of_series(text: str, film: Film) -> str:
    """What is said of another film of a series or name: "part 3 a 2", "the 1960 one 5"; else nothing.

    Of "the one by Peter Jackson 4" its name and stars: it is asked which one that is.
    """
    of_year = _OF_YEAR.match(plain(text))
    if of_year is not None and (of_year["article"] or of_year["one"]):
        return f"{film.title} ({of_year['year']}){text[of_year.end() :]}"
    by = _THE_ONE_BY.match(plain(text))
    stars = stars_at_end(text) if by is not None else None
    if stars is not None:
        return f"{film.title} {text[stars.begin :]}"
    found = _part_said(text)
    if found is None or (not found["part"] and _FOR_A_FILM.match(plain(text), found.end())):
        return ""  # "4 for Aliens"
    number = PLACES.get(found["number"], found["number"])
    place = f"{found['part'] or 'part'} {number}"  # without "part" the number might be stars
    return f"{text[: found.start()]}{series_of(film.title)} {place}{text[found.end() :]}"


def spoken_of(turn: Turn, line: str) -> Film | None:
    """The film spoken of last, where words may say another one of its series: "and the second 4"."""
    if _part_said(line) is None:
        return None
    film_id = last_list.spoken_of(turn.visit, turn.incoming.chat)
    film = ratings.find_film(turn.visit, film_id) if film_id else None
    return film if isinstance(film, Film) else None


def _part_said(text: str) -> re.Match[str] | None:
    """Where words say a film of a series by its place: "part 3 a 2", "hated the third"."""
    liking = read_liking(text)
    return _PART_OF_SERIES.match(
        f"{plain(text)} ", liking.begin if liking is not None and liking.is_first else 0
    )


def of_one_name(turn: Turn, heard: Heard) -> Heard | None:
    """The film that is told from others of its name, to be asked: "the original Karate Kid", "Batman 89"."""
    for reading in heard.readings:
        named = read_of_one_name(reading.title)
        found = films.search(turn.visit, [named.name]) if named is not None else None
        if named is None or not isinstance(found, Found) or not found.is_named:
            continue
        title = fold(found.meant[0].film.title)
        same = [each for each in found.meant if fold(each.film.title) == title and each.film.year]
        meant = named.choose(same, [each.film.year or 0 for each in same])
        if meant is not None:
            asked = replace(reading, title=meant.film.title, is_unsure=True)
            found = replace(found, meant=(replace(meant, query=0, is_certain=True, label=meant.film.name),))
            return Heard(heard.text, (asked,), found)
    return None


def part_of_series(turn: Turn, heard: Heard) -> Heard | None:
    """The film that is named by its place in a series, to be asked: "the second Godfather"."""
    for reading in heard.readings:
        numbered = read_numbered_part(reading.title)
        found = films.search(turn.visit, [numbered]) if numbered else None
        if isinstance(found, Found) and found.certain is not None:
            return Heard(heard.text, (replace(reading, title=numbered, is_unsure=True),), found)
        said = read_part(reading.title)
        if said is None or is_all_glue(said[0]):
            continue
        film = films.of_series(turn.visit, *said)
        if film is not None:
            asked = replace(reading, title=film.title, is_unsure=True)
            return Heard(heard.text, (asked,), Found.of_film(film, heard.found.last_year))
    return None


def of_maker(turn: Turn, heard: Heard) -> Heard | None:
    """The film behind somebody's name, to be asked: "Hitchcock's Psycho", "Monty Python's Holy Grail"."""
    for reading in heard.readings:
        owned = _OWNED.fullmatch(reading.title)
        if owned is None:
            continue
        for title in (owned["name"], f"{owned['who']} {owned['name']}"):
            found = films.search(turn.visit, [title])
            if not isinstance(found, Found) or not found.meant:
                continue
            first = found.meant[0]
            if first.similarity >= LIKELY and first.film.rating_count >= _KNOWN_WELL:
                meant = tuple(replace(each, query=0) for each in found.meant)
                asked = replace(reading, title=title, is_unsure=True)
                return Heard(heard.text, (asked,), replace(found, meant=meant))
    return None
