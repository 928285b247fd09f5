"""Somebody's list, looked at by an admin: to find out what went wrong. It is logged, and /privacy says so."""

import logging
from dataclasses import dataclass

from bot.service import models
from bot.service.dial import position
from bot.service.people import person_of
from bot.service.problems import NoModel
from bot.service.recommendations import Recommended, recommend
from bot.service.service import Visit
from recommender.catalog.film import Film
from recommender.errors import BundleError

_log = logging.getLogger(__name__)
_LISTED = 5
_MOST_MODELS = 6


@dataclass(frozen=True, slots=True)
class OthersList:
    """Somebody's list.

    Attributes:
        listed: The films that they would be shown now, with reasons.
        ratings: How many of their ratings the model knows.
        dial: Where their dial stands, from -1 (familiar films) to 1 (adventurous ones).
    """

    listed: Recommended
    ratings: int
    dial: float


@dataclass(frozen=True, slots=True)
class ModelsList:
    """Somebody's list by one of the kept models.

    Attributes:
        version: Of its bundle.
        is_in_service: Whether it is the one that answers.
        films: What they would be shown, best first.
        error: Why it makes no list; empty where it does.
    """

    version: str
    is_in_service: bool
    films: tuple[Film, ...]
    error: str = ""


def list_of(visit: Visit, key: str, n: int = _LISTED) -> OthersList | NoModel:
    """Somebody's list as it would be now; they are not shown it, and nothing is recorded but the look itself.

    Args:
        visit: Of an admin.
        key: Whose.
        n: How many films.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    _log.info("%s looks at the list of %s", visit.person.key, key)
    theirs = Visit(visit.service, person_of(key), visit.recommender)
    listed = recommend(theirs, n, is_recorded=False)
    if isinstance(listed, NoModel):
        return listed
    return OthersList(listed, len(listed.stars), position(theirs))


def list_by_model(visit: Visit, key: str, n: int = _LISTED) -> tuple[ModelsList, ...]:
    """Somebody's list by each of the kept models that can serve, newest first; otherwise as `list_of`.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    _log.info("%s looks at the lists of %s by each model", visit.person.key, key)
    asked = [model for model in models.kept(visit) if model.can_serve][:_MOST_MODELS]
    return tuple(_by(visit, key, model.version, n, is_in_service=model.is_in_service) for model in asked)


def _by(visit: Visit, key: str, version: str, n: int, *, is_in_service: bool) -> ModelsList:
    own = visit.recommender
    try:
        is_own = own is not None and own.version == version
        recommender = own if is_own else visit.service.in_service.beside(version)
    except BundleError as error:
        return ModelsList(version, is_in_service, (), str(error))
    listed = recommend(Visit(visit.service, person_of(key), recommender), n, is_recorded=False)
    films = () if isinstance(listed, NoModel) else tuple(item.film for item in listed.films)
    return ModelsList(version, is_in_service, films)
