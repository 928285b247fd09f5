"""Linking two accounts of one person, such as a browser and a chat: a code of one is said in the other.

One of them stays, with the ratings of both; where both rated a film, the later rating holds. A chat's account
always stays, as a chat knows nobody but by it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bot.service.browsers import PLATFORM
from bot.service.service import Visit
from db import link_codes, merging
from db import ratings as stored
from db.link_codes import VALID

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.models import User

__all__ = ["VALID", "CannotLink", "LinkOffer", "code", "link", "offer"]

_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class LinkOffer:
    """What linking would do, or did.

    Attributes:
        platform: Of the account on the other side.
        name: What its person calls themselves there; may be empty.
        own: Ratings on this side.
        theirs: Ratings on the other side.
        both: Films rated on both sides, of which the later rating holds.
    """

    platform: str
    name: str
    own: int
    theirs: int
    both: int

    @property
    def is_browser(self) -> bool:
        """Whether the other side is no chat."""
        return self.platform == PLATFORM


@dataclass(frozen=True, slots=True)
class CannotLink:
    """Both sides are accounts of chats, and neither could go.

    Attributes:
        platform: Of the account on the other side.
    """

    platform: str


_Films = dict[str | int, dict[str, datetime]]
"""Film -> the ratings of it: product id -> when."""


def code(visit: Visit) -> str:
    """A code to say on the other side within `VALID`, in place of the one before."""
    with visit.database.writing() as session:
        return link_codes.make(session, visit.ensured(session))


def offer(visit: Visit, said: str) -> LinkOffer | CannotLink | None:
    """What linking by a code would do.

    Args:
        visit: Of whoever says the code.
        said: As they said it.

    Returns:
        None where the code does not hold, is their own, or that of somebody blocked: the block would go with
        the account.
    """
    with visit.database.reading() as session:
        other, own = link_codes.maker(session, said), visit.stored(session)
        if other is None or (own is not None and own.id == other.id):
            return None
        if visit.service.roster.is_blocked(other.key):
            return None
        if PLATFORM not in (other.platform, visit.person.platform):
            return CannotLink(other.platform)
        films, theirs = _films(visit, session, own), _films(visit, session, other)
        return LinkOffer(other.platform, other.name, len(films), len(theirs), len(films.keys() & theirs))


def link(visit: Visit, said: str) -> LinkOffer | CannotLink | None:
    """Links two accounts: the code is used, and the account that goes is deleted; otherwise as `offer`."""
    visit.database.background.settle()  # lists that were just shown go along
    offered = offer(visit, said)
    if not isinstance(offered, LinkOffer):
        return offered
    with visit.database.writing() as session:
        other, own = link_codes.maker(session, said), visit.ensured(session)
        if other is None or own.id == other.id:
            return None
        link_codes.use(session, said)
        into, gone = (other, own) if own.platform == PLATFORM else (own, other)
        ours, theirs = _films(visit, session, into), _films(visit, session, gone)
        outdated: list[str] = []
        own_outdated: list[str] = []
        for film in ours.keys() & theirs:
            is_newer = max(theirs[film].values()) > max(ours[film].values())
            (own_outdated if is_newer else outdated).extend(ours[film] if is_newer else theirs[film])
        merging.absorb(session, into, gone, outdated=outdated, own_outdated=own_outdated)
    return offered


def _films(visit: Visit, session: "Session", user: "User | None") -> _Films:
    """The films that somebody rated; editions of one film are one, as far as the catalog knows."""
    rated = stored.page(session, user, 0, _MOST) if user else []
    products = [row.product_id for row in rated]
    rows = visit.catalog.rows_of(products) if visit.catalog else [None] * len(products)
    films: _Films = {}
    for rating, row in zip(rated, rows, strict=True):
        films.setdefault(rating.product_id if row is None else row, {})[rating.product_id] = rating.rated_at
    return films
