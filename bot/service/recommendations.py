"""Recommendations for one person."""

from dataclasses import dataclass

from bot.service.problems import NoModel
from bot.service.service import Visit
from db import ratings, shown
from recommender.serving.reasons import Reason
from recommender.serving.recommender import Recommendation

__all__ = ["Reason", "Recommendation", "Recommended", "recommend"]


@dataclass(frozen=True, slots=True)
class Recommended:
    """A list of films.

    Attributes:
        films: Best first; fewer than asked for where no more are left.
        stars: What the person gave the films that the list is made from; empty: it is the same for everybody.
        has_rated: Whether they rated any film, known to the catalog or not.
    """

    films: tuple[Recommendation, ...]
    stars: tuple[float, ...]
    has_rated: bool


def recommend(visit: Visit, n: int, *, offset: int = 0, dial: float | None = None) -> Recommended | NoModel:
    """The films a person should see next; what they were shown is recorded, with the bundle that chose it.

    Args:
        visit: Of whoever asks.
        n: How many films.
        offset: Films of the lists before this one, whole lists of ``n``, which are left out.
        dial: From -1 (familiar films) to 1 (adventurous ones); None: where the person's own stands.
    """
    recommender = visit.recommender
    if recommender is None:
        return NoModel()
    own, position = _known(visit)
    dial = position if dial is None else dial
    with visit.bundle_at_work():
        films = recommender.recommend(own, n, dial=dial, offset=offset)
        stars = recommender.person(own)[1].tolist()
    if films:
        person = visit.person
        shown.record_list(
            visit.database,
            (person.platform, person.external_id, person.name),
            recommender.version,
            [(item.film.film_id, item.rank, item.score) for item in films],
        )
    return Recommended(tuple(films), tuple(stars), bool(own))


def _known(visit: Visit) -> tuple[dict[str, float], float]:
    """A person's ratings, newest last, and where their dial stands, read in one go."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        if user is None:
            return {}, visit.service.default_dial
        return ratings.of(session, user), visit.service.default_dial if user.dial is None else user.dial
