"""Recommendations for one person: lists, and what leaves them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.service import ratings
from bot.service.group import Tastes
from bot.service.problems import FilmUnknown, NoModel
from bot.service.service import Visit
from db import marks, shown
from db import ratings as stored_ratings
from recommender.catalog.film import Film
from recommender.serving import wished
from recommender.serving.filter import Filter, Wish
from recommender.serving.reasons import Reason
from recommender.serving.recommender import Explained, Recommendation
from recommender.serving.wished import Wished

__all__ = [
    "SITTING",
    "Explained",
    "Filter",
    "Reason",
    "Recommendation",
    "Recommended",
    "Wish",
    "predict_from",
    "random_film",
    "recommend",
    "recommend_from",
    "similar",
    "stars_behind",
    "top",
    "why",
]

SITTING = timedelta(hours=1)
"""So long the first list stays the same where nothing changed: who asks again wants to look at it again."""
_PLAIN = Filter()
_LEAVE = frozenset({"seen", "not_for_me"})


@dataclass(frozen=True, slots=True)
class Recommended:
    """A list of films.

    Attributes:
        films: Best first; fewer than asked for where no more are left.
        stars: What the person gave the films that the list is made from; empty: it is the same for everybody.
        has_rated: Whether they rated any film, known to the catalog or not.
        wanted: The wish that it is made to.
        began: When the first list of those that it goes on from was made, in whole seconds since 1970, UTC.
        dropped: Wishes that had to be given up, as no film would have met them all;
        nearly: those of them that the films meet nearly: one of the genres, a few years earlier or later.
        instead: Where fewer films than asked for meet the wish: how many would without each part of it.
        known: How many films the catalog knows the fact of that is wished, where not of all of them.
        none_like: Product ids of films that it should be like, and that the catalog does not hold.
        shown_before: How many films were left out because the person was shown them a short time ago.
        each: For a group, for each film the stars expected of each member, in the order of `Tastes.members`;
            None for those of whom no rating is known.
    """

    films: tuple[Recommendation, ...]
    stars: tuple[float, ...]
    has_rated: bool
    wanted: Filter = _PLAIN
    began: int = 0
    dropped: tuple[Wish, ...] = ()
    nearly: tuple[Wish, ...] = ()
    instead: Mapping[Wish, int] = field(default_factory=dict)
    known: Mapping[Wish, int] = field(default_factory=dict)
    none_like: tuple[str, ...] = ()
    shown_before: int = 0
    each: tuple[tuple[float | None, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """What is stored of a person, and matters to a list.

    Attributes:
        own: Product id -> stars, newest last.
        dial: Where their dial stands.
        marked: Product ids that they marked so that they leave lists.
        shown: Product ids of films that they were shown -> whether in one of the lists before this one.
    """

    own: dict[str, float]
    dial: float
    marked: tuple[str, ...] = ()
    shown: Mapping[str, bool] = field(default_factory=dict)


def recommend(
    visit: Visit,
    n: int,
    *,
    wanted: Filter = _PLAIN,
    offset: int = 0,
    began: int | None = None,
    again: bool = False,
    is_back: bool = False,
    held: Sequence[str] = (),
    dial: float | None = None,
    group: Tastes | None = None,
    is_recorded: bool = True,
) -> Recommended | NoModel:
    """The films a person should see next; what they were shown is recorded, with the bundle that chose it.

    Films that they rated, marked as seen or as not for them are never among them. Nor are those that they
    were shown within the service's ``shown_again_days``; the first list alone stays the same for a `SITTING`.

    Args:
        visit: Of whoever asks.
        n: How many films.
        wanted: What they have to be.
        offset: Films of the lists before this one, which are left out.
        began: `Recommended.began` of those lists. So the same list comes when it is asked for twice, and no
            film twice when ratings changed in between. Without it whole lists of ``n`` are passed over.
        again: Also films that they were shown before.
        is_back: They come back to this very list: what changed since is left out, no other film.
        held: Then the film ids of the list as they saw it: these stay where they stood, others fill the gaps.
        dial: From -1 (familiar films) to 1 (adventurous ones); None: where the person's own stands.
        group: Those whom the list is for, where ``visit`` is a group's; see `bot.service.group`.
        is_recorded: Whether the person is shown it; else somebody only looks.
    """
    recommender = visit.recommender
    if recommender is None:
        return NoModel()
    if began is not None and (offset or is_back):
        visit.database.background.settle()  # the list before this one may have been shown a moment ago
    now = visit.service.now()
    start = int(now.timestamp()) if began is None else min(began, int(now.timestamp()))
    place = 0 if began is None else offset
    known = _known(visit, _times(visit, now, start, place, is_back=is_back, again=again))
    # Lists that were not stored, as on a full disk, and those of old buttons are passed over by their number.
    passed = 0 if any(known.shown.values()) else offset
    marked = known.marked if group is None else group.marked
    left_out = replace(wanted, without=(*wanted.without, *marked, *known.shown))
    dial = known.dial if dial is None else dial
    with visit.bundle_at_work():
        if group is not None:
            made = wished.for_group(recommender, group.ratings, n, left_out, dial=dial, offset=passed)
        elif is_back and held and not passed:
            made = wished.kept(recommender, known.own, n, left_out, held, dial=dial)
        else:
            made = wished.recommended(recommender, known.own, n, left_out, dial=dial, offset=passed)
        stars = recommender.person(known.own)[1].tolist()
    listed = _listed(known, made, wanted, start, offset - passed)
    listed = replace(listed, stars=tuple(stars), shown_before=len(known.shown) - sum(known.shown.values()))
    if is_recorded:
        first = datetime.fromtimestamp(start, UTC)
        before = _of_this_list(visit, first, offset + n) if is_back else ()
        _record(visit, listed, now if offset or is_back else first, before)
    return listed


def recommend_from(
    visit: Visit,
    given: Mapping[str, float],
    n: int,
    *,
    wanted: Filter = _PLAIN,
    offset: int = 0,
    dial: float | None = None,
) -> Recommended | NoModel:
    """The films that somebody who gave these stars should see next; nothing is stored, and nobody known.

    Args:
        visit: Of whoever asks; what is stored of them is of no account.
        given: Product id -> stars, newest last; what the catalog lacks is passed over.
        n: How many films.
        wanted: What they have to be.
        offset: Films of the lists before this one, whole lists of ``n``, which are left out.
        dial: From -1 (familiar films) to 1 (adventurous ones); None: as the operator has it.
    """
    recommender = visit.recommender
    if recommender is None:
        return NoModel()
    known = _Known(dict(given), visit.service.default_dial if dial is None else dial)
    with visit.bundle_at_work():
        made = wished.recommended(recommender, known.own, n, wanted, dial=known.dial, offset=offset)
        stars = recommender.person(known.own)[1].tolist()
    return replace(_listed(known, made, wanted), stars=tuple(stars))


def predict_from(
    visit: Visit, given: Mapping[str, float], product_ids: Sequence[str]
) -> list[float | None] | NoModel:
    """Stars that somebody who gave these would give to some films; nothing is stored, and nobody known.

    Args:
        visit: Of whoever asks; what is stored of them is of no account.
        given: As in `recommend_from`.
        product_ids: Of the films.

    Returns:
        Stars in that order; None for films that the catalog does not hold.
    """
    if visit.recommender is None:
        return NoModel()
    with visit.bundle_at_work():
        return visit.recommender.predict(given, product_ids)


def similar(
    visit: Visit, product_id: str, n: int, *, wanted: Filter = _PLAIN, offset: int = 0
) -> Recommended | FilmUnknown | NoModel:
    """The films most like one, those that the person would not like after all others.

    Without those they rated, have seen, or do not want; it is no list that later ones go on from.

    Args:
        visit: Of whoever asks.
        product_id: The film, by any of its editions.
        n: How many films.
        wanted: What they have to be besides.
        offset: Films of the lists before this one, whole lists of ``n``, which are left out.
    """
    film = ratings.find_film(visit, product_id)
    if not isinstance(film, Film):
        return film
    assert visit.recommender is not None
    known, like = _known(visit), replace(wanted, like=(film.film_id,))
    with visit.bundle_at_work():
        made = wished.recommended(
            visit.recommender,
            known.own,
            n,
            replace(like, without=(*wanted.without, *known.marked)),
            offset=offset,
        )
    return _listed(known, made, like)


def top(visit: Visit, n: int, *, wanted: Filter = _PLAIN, offset: int = 0) -> Recommended | NoModel:
    """The films that people like the most, the same for everybody; arguments as in `similar`."""
    if visit.recommender is None:
        return NoModel()
    with visit.bundle_at_work():
        made = wished.best(visit.recommender, n, wanted, offset=offset)
    return _listed(_Known({}, 0.0), made, wanted)


def random_film(visit: Visit, seed: str, *, wanted: Filter = _PLAIN) -> Recommended | NoModel:
    """One film drawn from those that the person would like; recorded as shown.

    Args:
        visit: Of whoever asks.
        seed: Names the message; delivered again at once it draws the same film.
        wanted: What it has to be.
    """
    if visit.recommender is None:
        return NoModel()
    now = visit.service.now()
    known = _known(visit, _times(visit, now, int(now.timestamp()), 0, is_back=False, again=False))
    left_out = replace(wanted, without=(*wanted.without, *known.marked, *known.shown))
    with visit.bundle_at_work():
        made = wished.drawn(visit.recommender, known.own, left_out, seed=seed)
        stars = visit.recommender.person(known.own)[1].tolist()
    listed = replace(_listed(known, made, wanted, int(now.timestamp())), stars=tuple(stars))
    _record(visit, listed, now)
    return listed


def why(visit: Visit, product_id: str) -> Explained | FilmUnknown | NoModel | None:
    """Why a film would be in a person's list; None where they rated nothing that is known, or rated it."""
    film = ratings.find_film(visit, product_id)
    if not isinstance(film, Film):
        return film
    assert visit.recommender is not None
    row = visit.recommender.catalog.row_of(film.film_id)
    assert row is not None
    known = _known(visit)
    with visit.bundle_at_work():
        return visit.recommender.explain(known.own, row, known.dial)


def stars_behind(visit: Visit, explained: Explained | None) -> dict[str, float]:
    """Stars that the person gave the films of a reason: film id -> stars."""
    if explained is None or explained.reason is None:
        return {}
    own = ratings.own(visit)
    given = {film.film_id: ratings.stars_of(visit, own, film.film_id) for film in explained.reason.films}
    return {film_id: stars for film_id, stars in given.items() if stars is not None}


def _times(
    visit: Visit, now: datetime, began: int, offset: int, *, is_back: bool, again: bool
) -> dict[str, datetime | int] | None:
    """Which films that were shown are left out, as `db.shown.of` takes it; None for none."""
    start = datetime.fromtimestamp(began, UTC)
    # The first list may be looked at again for a while; what comes after it is new to them, but for what the
    # same button gave them a while ago.
    until = start - SITTING if not offset else start if is_back else max(start, now - SITTING)
    since = now - timedelta(days=visit.service.shown_again_days)
    if again:
        until = since
    return {"since": min(since, start), "until": until, "began": start, "rank": offset}


def _known(visit: Visit, times: Mapping[str, datetime | int] | None = None) -> _Known:
    """What is stored of a person, read in one go."""
    default = visit.service.default_dial
    with visit.database.reading() as session:
        user = visit.stored(session)
        if user is None:
            return _Known({}, default)
        held = marks.of(session, user)
        return _Known(
            stored_ratings.of(session, user),
            default if user.dial is None else user.dial,
            tuple(mark.product_id for mark in held if mark.kind in _LEAVE),
            shown.of(session, user, **times) if times else {},  # type: ignore[arg-type]
        )


def _listed(known: _Known, made: Wished, wanted: Filter, began: int = 0, places: int = 0) -> Recommended:
    """A list as it is told.

    Args:
        known: Of whom.
        made: The list.
        wanted: What was wished, without what was left out on the way.
        began: See `Recommended`.
        places: By how much ranks are higher than in ``made``.
    """
    return Recommended(
        tuple(replace(item, rank=item.rank + places) for item in made.films) if places else made.films,
        tuple(known.own.values()),
        bool(known.own),
        wanted,
        began,
        made.dropped,
        made.nearly,
        made.instead,
        made.known,
        made.none_like,
        each=made.each,
    )


def _record(visit: Visit, listed: Recommended, moment: datetime, before: Collection[str] = ()) -> None:
    """Remembers soon what is shown, but for films that they were shown in this very list before."""
    films = [item for item in listed.films if item.film.film_id not in before]
    if not films or visit.recommender is None:
        return
    person = visit.person
    shown.record_list(
        visit.database,
        (person.platform, person.external_id, person.name),
        visit.recommender.version,
        [(item.film.film_id, item.rank, item.score) for item in films],
        moment,
        is_group=visit.is_group,
    )


def _of_this_list(visit: Visit, began: datetime, last_rank: int) -> frozenset[str]:
    """The films that they were shown in the lists that began then, up to a rank."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        return frozenset(shown.of(session, user, began, began, began, last_rank)) if user else frozenset()
