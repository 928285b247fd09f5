"""Two friends who agreed to compare: what they share, where they part, and what would fit both."""

from dataclasses import dataclass

from bot.service.problems import NoModel
from bot.service.service import Visit
from db import friends, ratings
from recommender.catalog.film import Film

_LIKED, _DISLIKED = 4.0, 2.5  # stars
_NAMED = 5
_ASKED = 100  # films of each one's list that are tried on the other
_LEAST = 0.5  # weight of whom a film suits less, beside the mean of both


@dataclass(frozen=True, slots=True)
class Friend:
    """Somebody to compare with.

    Attributes:
        number: By which they are told apart.
        name: What they call themselves; may be empty.
    """

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Shared:
    """A film that both rated.

    Attributes:
        film: The film.
        own: Stars of whoever asks.
        theirs: Stars of the friend.
    """

    film: Film
    own: float
    theirs: float


@dataclass(frozen=True, slots=True)
class ForBoth:
    """A film that neither rated.

    Attributes:
        film: The film.
        own: Stars expected of whoever asks.
        theirs: Stars expected of the friend.
    """

    film: Film
    own: float
    theirs: float


@dataclass(frozen=True, slots=True)
class ComparedTastes:
    """Two tastes side by side.

    Attributes:
        friend: With whom.
        shared: How many films both rated.
        agree: How many of them got stars at most one apart.
        loved: Those that both liked, most stars first.
        parted: Those on which they are furthest apart.
        for_both: Films for an evening together, best first.
    """

    friend: Friend
    shared: int
    agree: int
    loved: tuple[Shared, ...]
    parted: tuple[Shared, ...]
    for_both: tuple[ForBoth, ...]


def all_of(visit: Visit) -> tuple[Friend, ...]:
    """Whom a person compares with."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        found = friends.of(session, user) if user else []
        return tuple(Friend(friend.id, friend.name) for friend in found)


def invite(visit: Visit) -> str:
    """A code that lets one friend agree, within `db.friends.VALID`."""
    with visit.database.writing() as session:
        return friends.invite(session, visit.ensured(session))


def inviter(visit: Visit, code: str) -> Friend | None:
    """Who invites by a code; None where it does not hold, and to whoever made it."""
    with visit.database.reading() as session:
        user = friends.inviter(session, code)
        if user is None or (user.platform, user.external_id) == (
            visit.person.platform,
            visit.person.external_id,
        ):
            return None
        return Friend(user.id, user.name)


def agree(visit: Visit, code: str) -> Friend | None:
    """Takes an invitation up; None where it does not hold, or is their own."""
    with visit.database.writing() as session:
        if friends.inviter(session, code) is None:
            return None
        friend = friends.agree(session, visit.ensured(session), code)
        return None if friend is None else Friend(friend.id, friend.name)


def part(visit: Visit, number: int) -> bool:
    """Ends comparing with a friend, for both; whether they did."""
    with visit.database.writing() as session:
        user = visit.stored(session)
        return user is not None and friends.part(session, user, number)


def match(visit: Visit, number: int) -> ComparedTastes | NoModel | None:
    """Compares with a friend; None where the two have not agreed, or have parted."""
    recommender, catalog = visit.recommender, visit.catalog
    if recommender is None or catalog is None:
        return NoModel()
    with visit.database.reading() as session:
        user = visit.stored(session)
        found = next((one for one in friends.of(session, user) if one.id == number), None) if user else None
        if user is None or found is None:
            return None
        friend = Friend(found.id, found.name)
        own, theirs = ratings.of(session, user), ratings.of(session, found)
    with visit.bundle_at_work():
        shared = _shared(visit, own, theirs)
        for_both = _for_both(visit, own, theirs)
    liked = [one for one in shared if min(one.own, one.theirs) >= _LIKED]
    apart = [one for one in shared if abs(one.own - one.theirs) > 1 and min(one.own, one.theirs) <= _DISLIKED]
    return ComparedTastes(
        friend,
        len(shared),
        sum(abs(one.own - one.theirs) <= 1 for one in shared),
        tuple(sorted(liked, key=lambda one: (-one.own - one.theirs, one.film.title))[:_NAMED]),
        tuple(sorted(apart, key=lambda one: (-abs(one.own - one.theirs), one.film.title))[:_NAMED]),
        for_both,
    )


def _shared(visit: Visit, own: dict[str, float], theirs: dict[str, float]) -> list[Shared]:
    recommender = visit.recommender
    assert recommender is not None
    rows, stars = recommender.person(own)
    their_rows, their_stars = recommender.person(theirs)
    of_theirs = dict(zip(their_rows.tolist(), their_stars.tolist(), strict=True))
    both = [
        (row, given) for row, given in zip(rows.tolist(), stars.tolist(), strict=True) if row in of_theirs
    ]
    films = recommender.catalog.films([row for row, _ in both])
    return [Shared(film, given, of_theirs[row]) for film, (row, given) in zip(films, both, strict=True)]


def _for_both(visit: Visit, own: dict[str, float], theirs: dict[str, float]) -> tuple[ForBoth, ...]:
    """Films of both lists that suit the less pleased of the two, and both in the mean."""
    recommender = visit.recommender
    assert recommender is not None
    if not (recommender.is_personal(own) and recommender.is_personal(theirs)):
        return ()
    films: dict[str, Film] = {}
    for mine, others in ((own, theirs), (theirs, own)):
        rated = set(recommender.person(others)[0].tolist())
        for item in recommender.recommend(mine, _ASKED):
            if recommender.catalog.row_of(item.film.film_id) not in rated:
                films[item.film.film_id] = item.film
    ids = list(films)
    pairs = zip(ids, recommender.predict(own, ids), recommender.predict(theirs, ids), strict=True)
    rated_by_both = [
        (_LEAST * min(one, other) + (1 - _LEAST) * (one + other) / 2, ForBoth(films[film_id], one, other))
        for film_id, one, other in pairs
        if one is not None and other is not None
    ]
    rated_by_both.sort(key=lambda each: -each[0])
    return tuple(film for _, film in rated_by_both[:_NAMED])
