"""Somebody's list, looked at by an admin: to find out what went wrong. It is logged, and /privacy says so."""

import logging
from dataclasses import dataclass

from bot.service.dial import position
from bot.service.people import person_of
from bot.service.problems import NoModel
from bot.service.recommendations import Recommended, recommend
from bot.service.service import Visit

_log = logging.getLogger(__name__)
_LISTED = 5


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
