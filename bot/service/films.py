"""Films: finding the one that is meant, and what is known of one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Self

from bot.service import ratings
from bot.service.problems import FilmUnknown, NoModel
from bot.service.service import Visit
from recommender.catalog.film import Film
from recommender.catalog.folding import fold, holds
from recommender.catalog.nearness import Nearness
from recommender.catalog.search import Match
from recommender.catalog.series import series_of
from recommender.catalog.vocabulary import ROMAN

_LONGEST_QUERY = 200
_CHOICES = 5
_OF_SERIES, _FEWEST_OF_SERIES = 40, 2
_SHORT, _KNOWN_WELL = 6, 50  # letters; ratings of a film whose short title may lack its article
_EPISODE = re.compile(rf"(?<!\w)episode (?:(?P<number>{'|'.join(ROMAN)})|(?P<digits>[0-9]{{1,2}}))(?!\w)")
_MOST_INITIALS = 4  # letters
_AS_KNOWN = 6  # times the ratings that the best known film of a series has at most
_LEAST = 0.45  # similarity of a guess worth a question
_CLOSE_SECOND = 0.85  # of the best guess's similarity: what is further off only confuses


@dataclass(frozen=True, slots=True)
class Candidate:
    """A film that may be meant.

    Attributes:
        film: The film.
        query: Place among the texts searched for of the one that fits it best.
        similarity: Of that text and the film's title, 0 to 1.
        is_certain: Nothing else can be meant by that text.
        nearness: Whether it can be meant at all.
        is_possible: One of several that can be meant by that text, best known first.
        label: Its name among those found by that text, no other's.
    """

    film: Film
    query: int
    similarity: float
    is_certain: bool
    nearness: Nearness
    is_possible: bool
    label: str


@dataclass(frozen=True, slots=True)
class Found:
    """What texts may mean.

    Attributes:
        meant: The films that a text names, for certain or among others, where there are any; else at most
            five guesses that are near enough to ask about. Likeliest first; empty where the film that is
            meant is not in the catalog.
        related: Without any, films that begin like it: others of its series, perhaps.
        last_year: Where the catalog's films end; None where unknown.
    """

    meant: tuple[Candidate, ...]
    related: tuple[Candidate, ...] = ()
    last_year: int | None = None

    @classmethod
    def of_film(cls, film: Film, last_year: int | None = None) -> Self:
        """One film that is meant by something else than its name: "the second Godfather", "the first two"."""
        meant = Candidate(
            film=film,
            query=0,
            similarity=1.0,
            is_certain=True,
            nearness="near",
            is_possible=False,
            label=film.name,
        )
        return cls((meant,), last_year=last_year)

    @property
    def is_named(self) -> bool:
        """Whether a text names a film, for certain or among others."""
        return any(map(_is_named, self.meant))

    @property
    def certain(self) -> Candidate | None:
        """The one that is meant; None where that is to be asked."""
        return self.meant[0] if len(self.meant) == 1 and self.meant[0].is_certain else None


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of a film, for one person.

    Attributes:
        film: The film.
        given: Stars the person gave it; None for none.
        expected: Stars the person would give it; None where they have rated it, where nothing they rated is
            known, and where it was not asked for.
    """

    film: Film
    given: float | None
    expected: float | None


@dataclass(frozen=True, slots=True)
class Extent:
    """What the catalog covers.

    Attributes:
        films: How many.
        last_year: Where they end; None where unknown.
    """

    films: int
    last_year: int | None


def extent(visit: Visit) -> Extent:
    """What the catalog in service covers; nothing without a model."""
    catalog = visit.catalog
    return Extent(catalog.n_films, catalog.last_year) if catalog else Extent(0, None)


def search(visit: Visit, texts: Sequence[str]) -> Found | NoModel:
    """Finds the films that may be meant, each once.

    Args:
        visit: Of whoever asks.
        texts: All ways to read what they said, each a title as people type it.
    """
    catalog = visit.catalog
    if catalog is None:
        return NoModel()
    with visit.bundle_at_work():
        # Where a text names a film, what is merely like one of the others is not wanted.
        named = [each for each in _best(visit, texts, is_whole=True) if _is_named(each)]
        if named:
            return Found(_likeliest(named), last_year=catalog.last_year)
        best = _best(visit, texts, is_whole=False)
    near = _likeliest(candidate for candidate in best if candidate.nearness == "near")
    if near:
        return Found(_by_initials(texts, near) or near, last_year=catalog.last_year)
    related = _likeliest(candidate for candidate in best if candidate.nearness == "related")
    return Found((), related, catalog.last_year)


def called(visit: Visit, texts: Sequence[str], least: float = 1.0) -> Found:
    """Films of which the first text that is a whole name is one; nothing where none is.

    Args:
        visit: Of whoever asks.
        texts: Parts of what they said.
        least: Similarity to the whole name: below 1 the first or the second part of a title is one, too.
    """
    catalog = visit.catalog
    if catalog is None:
        return Found(())
    with visit.bundle_at_work():
        for text in texts:
            named = [each for each in _best(visit, [text], is_whole=True) if _is_named(each)]
            # A name written in capitals may be initials: "T2", "LOTR".
            if named and (named[0].similarity >= least or text.isupper()):
                return Found(_likeliest(named), last_year=catalog.last_year)
    return Found((), last_year=catalog.last_year)


def of_series(visit: Visit, name: str, place: int) -> Film | None:
    """The film at a place of a series, by year, of those that are about as well known; None without one.

    Args:
        visit: Of whoever asks.
        name: The series as they call it.
        place: From 1; -1 for its last film.
    """
    dated = [film for film in series(visit, name) if film.year]
    numbered = [film for film in dated if _episode(film) == place]
    if len(numbered) == 1:
        return numbered[0]  # "episode 5" is no fifth film by its year
    known = sorted(as_known(dated), key=lambda film: film.year or 0)
    if len(known) < _FEWEST_OF_SERIES or place > len(known):
        return None
    return known[place - 1 if place > 0 else place]


def _episode(film: Film) -> int:
    """The number that a film's title gives it as an episode; 0 without one."""
    found = _EPISODE.search(fold(film.title))
    return 0 if found is None else ROMAN.get(found["number"], 0) or int(found["digits"] or 0)


def series(visit: Visit, name: str) -> list[Film]:
    """The films of a series, by its name, a title of it or its initials, likeliest first."""
    initials = called(visit, [name.upper()]).meant if name.isalpha() else ()
    found = Found(initials) if initials else search(visit, [name])
    meant = found.meant if isinstance(found, Found) else ()
    is_one = len(meant) > 1 and len({series_of(each.film.title) for each in meant}) == 1
    if is_one or (isinstance(found, Found) and found.is_named):
        name = series_of(meant[0].film.title)  # "LOTR", "Herr der Ringe"
    return [film for film in offered(visit, name, _OF_SERIES) if series_of(film.title) == series_of(name)]


def is_cut_short(film: Film, text: str) -> bool:
    """Whether words written small are hardly a film: "its way too long" is not said of "The Way"."""
    is_short = text == text.lower() and len(text) <= _SHORT and fold(film.title) != fold(text)
    return is_short and film.rating_count < _KNOWN_WELL


def as_known(films: Sequence[Film]) -> list[Film]:
    """The films of a series that are about as well known: not the one of 1978 that few have seen."""
    most = max((film.rating_count for film in films), default=0)
    return [film for film in films if film.rating_count * _AS_KNOWN >= most]


def offered(visit: Visit, text: str, most: int) -> tuple[Film, ...]:
    """Films whose titles are like a text, likeliest first, also those that can hardly be meant.

    Args:
        visit: Of whoever asks.
        text: A title, or words of it.
        most: At most so many films.
    """
    if visit.catalog is None:
        return ()
    with visit.bundle_at_work():
        return tuple(match.film for match in visit.catalog.search(text[:_LONGEST_QUERY], limit=most))


def holding(visit: Visit, name: str) -> list[Film]:
    """Films whose titles hold a name, word by word: "Batman Begins"."""
    return [film for film in offered(visit, name, _OF_SERIES) if holds(film.title, name)]


def begun(visit: Visit, text: str, most: int) -> tuple[Film, ...]:
    """Films for somebody who is still typing a title, likeliest first; popular ones before they have begun.

    Args:
        visit: Of whoever types.
        text: What they typed so far.
        most: At most so many films.

    Returns:
        Films that may be meant, and those of which a word begins so; nothing that is merely alike, as a film
        that is not there is soon taken for its look-alike.
    """
    if visit.recommender is None or visit.catalog is None:
        return ()
    with visit.bundle_at_work():
        if not text.strip():
            return tuple(item.film for item in visit.recommender.recommend({}, most))
        found = visit.catalog.search(text[:_LONGEST_QUERY], limit=most)
    beginning = f" {fold(text)}"
    return tuple(
        match.film
        for match in found
        if match.nearness == "near" or (beginning.strip() and beginning in f" {fold(match.film.title)}")
    )


def last_year(visit: Visit) -> int | None:
    """Where the catalog's films end; None where unknown."""
    return visit.catalog.last_year if visit.catalog else None


def card(visit: Visit, product_id: str, *, with_expected: bool = False) -> Card | FilmUnknown | NoModel:
    """What is known of a film.

    Args:
        visit: Of whoever asks.
        product_id: The film, by any of its editions.
        with_expected: Also tell the stars expected of them. To somebody about to rate it, that number would
            only suggest one.
    """
    film = ratings.find_film(visit, product_id)
    if not isinstance(film, Film):
        return film
    own = ratings.own(visit)
    given = ratings.stars_of(visit, own, product_id)
    expected = None
    if with_expected and given is None and visit.recommender is not None:
        with visit.bundle_at_work():
            if visit.recommender.is_personal(own):
                (expected,) = visit.recommender.predict(own, [film.film_id])
    return Card(film, given, expected)


def _best(visit: Visit, texts: Sequence[str], *, is_whole: bool) -> list[Candidate]:
    """The films found by any of some texts, each by the text that fits it best.

    Args:
        visit: Of whoever asks; each text is looked up once in it.
        texts: What they said.
        is_whole: Look for films of that very name alone.
    """
    best: dict[str, Candidate] = {}
    for query, text in enumerate(texts):
        for match in _matches(visit, text[:_LONGEST_QUERY], is_whole=is_whole):
            found = Candidate(
                film=match.film,
                query=query,
                similarity=match.similarity,
                is_certain=match.is_certain and not _lacks_article(match.film, text),
                nearness=match.nearness,
                is_possible=match.certainty == "possible" or _lacks_article(match.film, text),
                label=match.label,
            )
            known = best.get(match.film.film_id)
            if known is None or _rank(found) > _rank(known):
                best[match.film.film_id] = found
    return list(best.values())


def _by_initials(texts: Sequence[str], near: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The one film whose title begins with capitals that were typed: "ET", E.T. the Extra-Terrestrial."""
    best, *others = near
    title = fold(best.film.title)
    typed = next(
        (at for at, text in enumerate(texts) if is_initials(text) and title.startswith(fold(text))), None
    )
    known = max((each.film.rating_count for each in others), default=0)
    if typed is None or best.film.rating_count < max(_KNOWN_WELL, _AS_KNOWN * known):
        return ()
    return (replace(best, query=typed, is_possible=True),)


def is_initials(text: str) -> bool:
    """Whether a text may be initials: a few capitals."""
    return text.isupper() and sum(map(str.isalpha, text)) <= _MOST_INITIALS


def _lacks_article(film: Film, text: str) -> bool:
    """Whether one word is typed of a little known film that begins with an article: "arrival", The Arrival.

    A better known film of that very name may not be there.
    """
    title, typed = fold(film.title), fold(text)
    is_without = bool(typed) and " " not in typed and title.partition(" ")[2] == typed
    return is_without and film.rating_count < _KNOWN_WELL


def _matches(visit: Visit, text: str, *, is_whole: bool) -> list[Match]:
    known, catalog = visit.known.titles, visit.catalog
    if (is_whole, text) not in known:
        assert catalog is not None
        find = catalog.named if is_whole else catalog.search
        known[is_whole, text] = find(text, _CHOICES)
    return known[is_whole, text]


def _rank(candidate: Candidate) -> tuple[bool, bool, float]:
    return (
        candidate.is_certain,
        candidate.nearness == "near",
        candidate.is_possible or candidate.similarity,
    )


def _likeliest(some: Iterable[Candidate]) -> tuple[Candidate, ...]:
    # Those named keep the order of the search.
    ordered = sorted(some, key=lambda each: -1.0 if _is_named(each) else -each.similarity)
    least = max(_LEAST, _CLOSE_SECOND * ordered[0].similarity) if ordered else 0.0
    return tuple(each for each in ordered if _is_named(each) or each.similarity >= least)[:_CHOICES]


def _is_named(candidate: Candidate) -> bool:
    return candidate.is_certain or candidate.is_possible
