"""Editions to review: what may be wrongly together or apart, and what admins decide about it."""

import logging
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

from bot.service.problems import NoModel
from bot.service.service import Visit
from recommender.catalog.doubtful_editions import Doubt, Reason, doubts
from recommender.catalog.edition_decisions import (
    FILE,
    EditionDecision,
    EditionDecisions,
    Kind,
    add_decision,
    read_decisions,
    take_back,
)
from recommender.catalog.store import Catalog
from recommender.errors import BadInputError

__all__ = [
    "DamagedDecisions",
    "Decided",
    "Doubt",
    "EditionDecision",
    "EditionReview",
    "Kind",
    "Reason",
    "decide",
    "review",
    "undecide",
]

_log = logging.getLogger(__name__)
# Finding them takes seconds for a large catalog, which never changes.
_found: Final[WeakKeyDictionary[Catalog, list[Doubt]]] = WeakKeyDictionary()
_finding: Final = threading.Lock()


@dataclass(frozen=True, slots=True)
class EditionReview:
    """Editions to review.

    Attributes:
        doubts: Those asked for, best known first.
        more: How many of them come after these.
        by_reason: How many there are of each reason.
        decided: What was decided, newest first.
    """

    doubts: tuple[Doubt, ...]
    more: int
    by_reason: dict[Reason, int]
    decided: tuple[EditionDecision, ...]


@dataclass(frozen=True, slots=True)
class DamagedDecisions:
    """The file of decisions cannot be read.

    Attributes:
        error: Which line, and what an operator can do.
    """

    error: str


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision is kept.

    Attributes:
        decision: The decision.
    """

    decision: EditionDecision


def review(
    visit: Visit, reason: Reason | None = None, *, skip: int = 0, most: int = 20
) -> EditionReview | NoModel | DamagedDecisions:
    """What nobody has decided on yet, in the films of the bundle in service.

    Args:
        visit: Of an admin.
        reason: Only those of this reason; None for all.
        skip: How many to leave out at the beginning.
        most: Most of them.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    if visit.catalog is None:
        return NoModel()
    try:
        taken = read_decisions(_file(visit))
    except BadInputError as error:
        return DamagedDecisions(str(error))
    settled = _Settled(taken)
    open_ones = [doubt for doubt in _doubts(visit.catalog) if not settled.holds(doubt)]
    asked = [doubt for doubt in open_ones if reason in (None, doubt.reason)]
    shown = asked[skip : skip + most]
    return EditionReview(
        tuple(shown),
        max(0, len(asked) - skip - most),
        dict(Counter(doubt.reason for doubt in open_ones)),
        tuple(reversed(taken.all)),
    )


def decide(visit: Visit, kind: Kind, one: str, other: str) -> Decided | NoModel | DamagedDecisions | None:
    """Keeps a decision for the next preparation of the data set.

    Args:
        visit: Of an admin.
        kind: ``merge`` and ``fine``: of both products; ``split``: of the other one.
        one: Id of a product.
        other: Id of another product.

    Returns:
        None where the bundle in service does not have both.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    if visit.catalog is None:
        return NoModel()
    rows = visit.catalog.rows_of([one, other])
    if one == other or None in rows:
        return None
    names = " / ".join(
        _name(visit.catalog, row, product) for row, product in zip(rows, (one, other), strict=True)
    )
    products = (other,) if kind == "split" else (one, other)
    try:
        decision = EditionDecision(kind, products, f"{visit.service.now():%Y-%m-%d} {names}")
        add_decision(_file(visit), decision)
    except BadInputError as error:
        return DamagedDecisions(str(error))
    _log.info("%s decided on editions: %s", visit.person.key, decision.line)
    return Decided(decision)


def undecide(visit: Visit, kind: Kind, products: tuple[str, ...]) -> bool | DamagedDecisions:
    """Takes a decision back; False where there is none such.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    try:
        was_there = take_back(_file(visit), EditionDecision(kind, products))
    except BadInputError as error:
        return DamagedDecisions(str(error))
    if was_there:
        _log.info("%s took back: %s %s", visit.person.key, kind, " ".join(products))
    return was_there


class _Settled:
    """What was decided, to be asked about many pairs."""

    def __init__(self, taken: EditionDecisions) -> None:
        self._alone = {each.products[0] for each in taken if each.kind == "split"}
        self._pairs = {frozenset(each.products) for each in taken if each.kind != "split"}

    def holds(self, doubt: Doubt) -> bool:
        one, other = doubt.one.product_id, doubt.other.product_id
        return one in self._alone or other in self._alone or frozenset((one, other)) in self._pairs


def _doubts(catalog: Catalog) -> list[Doubt]:
    with _finding:
        found = _found.get(catalog)
        if found is None:
            found = _found[catalog] = doubts(catalog)
        return found


def _name(catalog: Catalog, row: int | None, product: str) -> str:
    assert row is not None
    of = next((each for each in catalog.editions(row) if each.product_id == product), None)
    return f"{of.title} ({of.year})" if of and of.year else of.title if of else product


def _file(visit: Visit) -> Path:
    return visit.service.in_service.models_dir.parent / FILE
