"""What somebody's ratings say of their taste: kinds, decades, stars beside everybody's, people liked."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from bot.service import ratings
from bot.service.problems import NoModel
from bot.service.service import Visit
from recommender.catalog.film import Film

FEWEST = 5
"""Films below which nothing is said of a taste."""
_LIKED = 4.0  # stars
_OWN_SHARE = 3.0  # ratings by which a mean of few films is drawn to the person's own mean
_PERSON_IN = 2  # liked films in which somebody has to be
_KINDS, _DECADES, _PEOPLE = 7, 6, 5


@dataclass(frozen=True, slots=True)
class Part:
    """Some of a person's films taken together: of one kind, or one decade.

    Attributes:
        name: The kind as the catalog has it; the decade's first year as text.
        films: How many.
        mean: Stars that the person gave them.
        everybody: Stars that everybody gives the same films; None where unknown.
    """

    name: str
    films: int
    mean: float
    everybody: float | None


@dataclass(frozen=True, slots=True)
class LikedPerson:
    """Somebody who made films that the person liked.

    Attributes:
        name: Their name.
        films: LikedPerson films with them.
        directs: Whether they directed most of these.
    """

    name: str
    films: int
    directs: bool


@dataclass(frozen=True, slots=True)
class Taste:
    """A taste.

    Attributes:
        films: Rated films that the catalog knows.
        mean: Stars given.
        everybody: Stars that everybody gives the same films; None where unknown.
        stars: How many films got 1, 1.5, ... 5 stars, nine numbers.
        kinds: Those with most films, liked best first.
        decades: Those with most films, from the oldest.
        people: Those liked most often first.
    """

    films: int
    mean: float
    everybody: float | None
    stars: tuple[int, ...]
    kinds: tuple[Part, ...]
    decades: tuple[Part, ...]
    people: tuple[LikedPerson, ...]


@dataclass(frozen=True, slots=True)
class TooFew:
    """There are too few ratings to say anything.

    Attributes:
        films: How many there are.
    """

    films: int


def taste(visit: Visit) -> Taste | TooFew | NoModel:
    """Reads a person's taste from all they rated."""
    catalog = visit.catalog
    if visit.recommender is None or catalog is None:
        return NoModel()
    rows, stars = visit.recommender.person(ratings.own(visit))
    rated = list(zip(catalog.films(rows.tolist()), stars.tolist(), strict=True))
    if len(rated) < FEWEST:
        return TooFew(len(rated))
    mean = sum(given for _, given in rated) / len(rated)
    histogram = Counter(round(given * 2) for _, given in rated)
    by_kind: dict[str, list[tuple[Film, float]]] = defaultdict(list)
    by_decade: dict[str, list[tuple[Film, float]]] = defaultdict(list)
    for film, given in rated:
        for genre in film.genres:
            by_kind[genre].append((film, given))
        if film.year:
            by_decade[str(film.year // 10 * 10)].append((film, given))
    most = _largest(by_kind, _KINDS)
    kinds = sorted((_part(name, by_kind[name]) for name in most), key=lambda part: -_drawn(part, mean))
    return Taste(
        len(rated),
        mean,
        _everybody(rated),
        tuple(histogram[halves] for halves in range(2, 11)),
        tuple(kinds),
        tuple(_part(name, by_decade[name]) for name in sorted(_largest(by_decade, _DECADES))),
        _people(film for film, given in rated if given >= _LIKED),
    )


def _largest(parts: dict[str, list[tuple[Film, float]]], most: int) -> list[str]:
    return sorted(parts, key=lambda name: (-len(parts[name]), name))[:most]


def _part(name: str, rated: list[tuple[Film, float]]) -> Part:
    return Part(name, len(rated), sum(given for _, given in rated) / len(rated), _everybody(rated))


def _drawn(part: Part, mean: float) -> float:
    """The mean of a part, drawn to the person's own where it is of few films."""
    return (part.mean * part.films + mean * _OWN_SHARE) / (part.films + _OWN_SHARE)


def _everybody(rated: Iterable[tuple[Film, float]]) -> float | None:
    means = [film.rating_mean for film, _ in rated if film.rating_mean is not None and film.rating_count]
    return sum(means) / len(means) if means else None


def _people(liked: Iterable[Film]) -> tuple[LikedPerson, ...]:
    films: Counter[str] = Counter()
    directed: Counter[str] = Counter()
    for film in liked:
        films.update(set(film.directors) | set(film.actors) | set(film.people))
        directed.update(set(film.directors))
    named = sorted(
        (name for name, count in films.items() if count >= _PERSON_IN),
        key=lambda name: (-films[name], -directed[name], name),
    )
    return tuple(LikedPerson(name, films[name], directed[name] * 2 > films[name]) for name in named[:_PEOPLE])
