"""A person's ratings: giving, removing, taking back, looking at them.

Every change is one transaction, recorded under the key of the message that asks for it: a second delivery has
no effect. A film's rating counts for all its editions; that is handled here and nowhere else.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.service.problems import FilmUnknown, NoModel
from bot.service.service import Visit
from db import imports, ratings, said_messages
from db.models import Rating
from recommender.catalog.film import Film


@dataclass(frozen=True, slots=True)
class Given:
    """A rating somebody gave.

    Attributes:
        product_id: The film, by an edition.
        film: None where the catalog in service no longer holds it.
        stars: 1 to 5, halves allowed.
    """

    product_id: str
    film: Film | None
    stars: float


@dataclass(frozen=True, slots=True)
class FilmRated:
    """What rating a film did.

    Attributes:
        film: The film.
        stars: What it has now.
        before: What it had, by whichever of its editions; None for nothing. As ``stars``: nothing changed.
        count: How many ratings the person has now.
    """

    film: Film
    stars: float
    before: float | None
    count: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A change taken back.

    Attributes:
        product_id: What it was about.
        film: None where the catalog in service no longer holds it.
        before: Stars before it was taken back; None: the rating had been removed.
        stars: Stars since; None: it is unrated again.
        others: What the same message changed, taken back with it.
    """

    product_id: str
    film: Film | None
    before: float | None
    stars: float | None
    others: tuple["TakenBack", ...] = ()


@dataclass(frozen=True, slots=True)
class ImportTakenBack:
    """A whole import taken back.

    Attributes:
        service: Name of the service that it came from.
        left: Ratings that the person has now.
    """

    service: str
    left: int


@dataclass(frozen=True, slots=True)
class Saved:
    """What several ratings of one message did.

    Attributes:
        rated: Each film, in the order in which they were said.
        change: Number by which `undo_message` takes all of them back; None where nothing changed.
    """

    rated: tuple[FilmRated, ...]
    change: int | None


@dataclass(frozen=True, slots=True)
class MessageTakenBack:
    """What taking a whole message back did.

    Attributes:
        taken_back: The ratings that were.
        changed_since: Those that stay, as the film was rated again since.
    """

    taken_back: tuple[TakenBack, ...]
    changed_since: tuple[Given, ...]


@dataclass(frozen=True, slots=True)
class ChangedSince:
    """A change cannot be taken back, since the film's rating was changed again; nothing was done.

    Attributes:
        film: The film.
        stars: What it has now; None for nothing.
    """

    film: Film
    stars: float | None


@dataclass(frozen=True, slots=True)
class Page:
    """Some of a person's ratings, newest first.

    Attributes:
        given: The ratings.
        number: Of the page, from 0.
        pages: How many there are.
        count: How many ratings, on all pages.
        first: Place of the first one here among all, from 0.
    """

    given: tuple[Given, ...]
    number: int
    pages: int
    count: int
    first: int


def rate(
    visit: Visit, product_id: str, stars: float, message_key: str, said_in: str | None = None
) -> FilmRated | FilmUnknown | NoModel:
    """Gives a film stars, in place of those it has from this person.

    Args:
        visit: Of whoever rates.
        product_id: The film, by any of its editions.
        stars: 1 to 5, halves allowed.
        message_key: Names the message for good; the same one again changes nothing.
        said_in: Key of the message's first version, where this is an edited one.

    Raises:
        ValueError: ``stars`` is no such number.
    """
    film = find_film(visit, product_id)
    if not isinstance(film, Film):
        return film
    with visit.database.writing() as session:
        user = visit.ensured(session)
        rated = ratings.rate(
            session,
            user,
            film.film_id,
            stars,
            message_key,
            replaces=editions_of(visit, film.film_id),
            said_in=said_in,
        )
        return FilmRated(film, stars, rated.previous, ratings.count(session, user))


def rate_all(
    visit: Visit, given: Sequence[tuple[Film, float]], message_key: str, said_in: str | None = None
) -> Saved:
    """Gives several films stars, all of one message, all or none.

    Args:
        visit: Of whoever rates.
        given: Films, each once, and their stars; `db.ratings.MOST_PARTS` at most.
        message_key: Names the message for good.
        said_in: As in `rate`.

    Raises:
        ValueError: Some stars are no such number.
    """
    rated = []
    with visit.database.writing() as session:
        user = visit.ensured(session)
        for number, (film, stars) in enumerate(given):
            key, same = ratings.part(message_key, number), editions_of(visit, film.film_id)
            before = ratings.rate(
                session, user, film.film_id, stars, key, replaces=same, said_in=said_in or message_key
            ).previous
            rated.append(FilmRated(film, stars, before, 0))
        session.flush()
        count = ratings.count(session, user)
        change = ratings.change_id(session, user, message_key)
    return Saved(tuple(replace(each, count=count) for each in rated), change)


def remove(visit: Visit, product_id: str, message_key: str) -> Given | None:
    """Removes a person's rating of a film, by any of its editions; the catalog need not hold it.

    Returns:
        The rating that is gone; None where there was none. The same message again gives the same answer.
    """
    with visit.database.writing() as session:
        user = visit.stored(session)
        if user is None:
            return None
        stars = ratings.remove(session, user, product_id, message_key, editions_of(visit, product_id))
    return None if stars is None else Given(product_id, film_of(visit, product_id), stars)


def undo(visit: Visit, message_key: str) -> TakenBack | ImportTakenBack | None:
    """Takes back what the newest message changed, asked again the one before it; None where none did."""
    with visit.database.writing() as session:
        user = visit.stored(session)
        done = said_messages.undo_message(session, user, message_key).undone if user else []
    if not done:
        return None
    number = imports.number_of(done[0].product_id)
    if number is not None:
        with visit.database.reading() as session:
            user = visit.stored(session)
            stored = imports.find(session, user, number=number) if user else None
        return ImportTakenBack(stored.service if stored else "", count(visit))
    first, *others = [_taken_back(visit, each) for each in done]
    return replace(first, others=tuple(others))


def undo_message(visit: Visit, change: int, message_key: str) -> MessageTakenBack:
    """Takes back all that one message changed, but for films rated again since.

    Args:
        visit: Of whoever said it.
        change: Of `Saved`.
        message_key: As in `rate`.
    """
    with visit.database.writing() as session:
        user = visit.stored(session)
        if user is None:
            return MessageTakenBack((), ())
        done = said_messages.undo_message(session, user, message_key, change)
        own = ratings.of(session, user)
    return _message_taken_back(visit, done, own)


def rated_with(visit: Visit, change: int) -> tuple[Film, ...]:
    """The films that one message gave stars to, in its order.

    Args:
        visit: Of whoever said it.
        change: Of `Saved`.
    """
    with visit.database.reading() as session:
        user = visit.stored(session)
        products = said_messages.rated_with(session, user, change) if user else []
    found = [film_of(visit, product_id) for product_id in products]
    return tuple(film for film in found if film is not None)


def undo_earlier_version(visit: Visit, said_in: str, message_key: str) -> MessageTakenBack:
    """Takes back what the earlier versions of an edited message changed, but for films rated again since.

    Args:
        visit: Of whoever edited it.
        said_in: Key of its first version.
        message_key: Of the version that counts now.
    """
    with visit.database.writing() as session:
        user = visit.stored(session)
        if user is None:
            return MessageTakenBack((), ())
        done = said_messages.undo_earlier_version(session, user, said_in, message_key)
        own = ratings.of(session, user)
    return _message_taken_back(visit, done, own)


def undo_change(
    visit: Visit, product_id: str, change: tuple[float | None, float | None], message_key: str
) -> TakenBack | ChangedSince | FilmUnknown | NoModel:
    """Takes one change of one film back, unless the film was rated again since.

    Where it was not the person's latest change, a new one brings the stars back.

    Args:
        visit: Of whoever made the change.
        product_id: The film, by any of its editions.
        change: Stars before the change and after it, None for no rating.
        message_key: As in `rate`.
    """
    film = find_film(visit, product_id)
    if not isinstance(film, Film):
        return film
    before, after = change
    same = editions_of(visit, film.film_id)
    with visit.database.writing() as session:
        user = visit.stored(session)
        stars = _newest(ratings.of(session, user) if user else {}, same)
        if stars not in change:
            return ChangedSince(film, stars)
        user = user or visit.ensured(session)
        latest = ratings.next_undo(session, user)
        if latest and latest.product_id in same and (latest.stars_to, latest.stars_from) == change:
            ratings.undo(session, user, message_key)
        elif before is not None:
            ratings.rate(session, user, film.film_id, before, message_key, replaces=same)
        else:
            ratings.remove(session, user, film.film_id, message_key, same)
    return TakenBack(film.film_id, film, after, before)


def given(visit: Visit, product_id: str) -> Given | None:
    """What a person gave a film, by whichever of its editions; the newest counts, None for nothing."""
    stars = stars_of(visit, own(visit), product_id)
    return None if stars is None else Given(product_id, film_of(visit, product_id), stars)


def page(visit: Visit, number: int, size: int) -> Page:
    """A page of a person's ratings; the last one where there are fewer.

    Args:
        visit: Of whoever looks.
        number: Of the page, from 0.
        size: Ratings on a page.
    """
    with visit.database.reading() as session:
        user = visit.stored(session)
        count = ratings.count(session, user) if user else 0
        pages = -(-count // size)
        number = max(min(number, pages - 1), 0)
        rows = ratings.page(session, user, number * size, size) if user else []
        stored = [(row.product_id, row.stars) for row in rows]
    return Page(
        tuple(Given(product_id, film_of(visit, product_id), stars) for product_id, stars in stored),
        number,
        pages,
        count,
        number * size,
    )


def newest(visit: Visit) -> Rating | None:
    """The rating that a person gave last; None without any."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        rows = ratings.page(session, user, 0, 1) if user else []
        return rows[0] if rows else None


def count(visit: Visit) -> int:
    """How many ratings a person has."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        return ratings.count(session, user) if user else 0


def own(visit: Visit) -> dict[str, float]:
    """All of a person's ratings: product id -> stars, newest last."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        return ratings.of(session, user) if user else {}


def moments(visit: Visit) -> dict[str, datetime]:
    """When a person gave the ratings they have: product id -> the moment."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        return ratings.moments(session, user) if user else {}


def stars_of(visit: Visit, own: dict[str, float], product_id: str) -> float | None:
    """The same, of ratings that are already at hand: see `own`."""
    return _newest(own, editions_of(visit, product_id))


def find_film(visit: Visit, product_id: str) -> Film | FilmUnknown | NoModel:
    """The film that any of its editions' ids names."""
    if visit.catalog is None:
        return NoModel()
    return film_of(visit, product_id) or FilmUnknown(product_id)


def _taken_back(visit: Visit, undone: ratings.Undone) -> TakenBack:
    film = film_of(visit, undone.product_id)
    return TakenBack(undone.product_id, film, undone.stars_from, undone.stars_to)


def _message_taken_back(
    visit: Visit, done: said_messages.UndoneMessage, own: dict[str, float]
) -> MessageTakenBack:
    since = [(each, stars_of(visit, own, each)) for each in done.changed_since]
    return MessageTakenBack(
        tuple(_taken_back(visit, each) for each in done.undone),
        tuple(Given(each, film_of(visit, each), stars) for each, stars in since if stars is not None),
    )


def film_of(visit: Visit, product_id: str) -> Film | None:
    """The same; None where it cannot be told."""
    row = visit.catalog.row_of(product_id) if visit.catalog else None
    return visit.catalog.film(row) if visit.catalog and row is not None else None


def unknown(visit: Visit, product_ids: Iterable[str]) -> tuple[str, ...]:
    """Those of some product ids that the catalog does not hold, each once; none without a catalog."""
    asked = list(dict.fromkeys(product_ids))
    rows = visit.catalog.rows_of(asked) if visit.catalog and asked else []
    return tuple(product_id for product_id, row in zip(asked, rows, strict=False) if row is None)


def editions_of(visit: Visit, product_id: str) -> frozenset[str]:
    """The product ids of all editions of a film; its own where the catalog does not hold it."""
    same = visit.catalog.same_film(product_id) if visit.catalog else []
    return frozenset(same or [product_id])


def _newest(own: dict[str, float], same: frozenset[str]) -> float | None:
    return next((stars for product_id, stars in reversed(own.items()) if product_id in same), None)
