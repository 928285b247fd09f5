"""Editions to review, in words of an admin's language."""

from dataclasses import dataclass
from typing import Final, get_args

from bot.dialogue import words
from bot.dialogue.words import key_of
from bot.service.editions import Doubt, EditionDecision, EditionReview, Reason
from bot.web.film_view import film_address

_DECIDED: Final = 100
_WEB: Final = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class SideView:
    """One of two products that are held against each other.

    Attributes:
        product_id: Its id.
        name: Title and year.
        address: Of its film's page here.
        link: Of its page elsewhere; empty for none.
        ratings: How many its film has, in words.
    """

    product_id: str
    name: str
    address: str
    link: str
    ratings: str


@dataclass(frozen=True, slots=True)
class DoubtView:
    """Two products to decide on.

    Attributes:
        reason: In words.
        is_together: Whether they are one film now.
        sides: Both.
    """

    reason: str
    is_together: bool
    sides: tuple[SideView, SideView]


@dataclass(frozen=True, slots=True)
class DecisionView:
    """What was decided.

    Attributes:
        kind: ``merge``, ``split`` or ``fine``.
        said: What was decided, in words.
        products: Ids with a space between.
        note: Day and titles.
    """

    kind: str
    said: str
    products: str
    note: str


@dataclass(frozen=True, slots=True)
class ReviewView:
    """Editions to review.

    Attributes:
        doubts: Those of this page.
        reasons: Code, name and number of each reason of which there are some.
        total: How many there are.
        decided: What was decided lately, newest first.
    """

    doubts: tuple[DoubtView, ...]
    reasons: tuple[tuple[str, str, int], ...]
    total: int
    decided: tuple[DecisionView, ...]


def review_view(language: str, found: EditionReview) -> ReviewView:
    """Makes a review ready for a page."""
    reasons: tuple[Reason, ...] = get_args(Reason)
    return ReviewView(
        tuple(_doubt(language, doubt) for doubt in found.doubts),
        tuple(
            (each, words.label(language, key_of("editions-short", each)), found.by_reason[each])
            for each in reasons
            if each in found.by_reason
        ),
        sum(found.by_reason.values()),
        tuple(_decision(language, each) for each in found.decided[:_DECIDED]),
    )


def _doubt(language: str, doubt: Doubt) -> DoubtView:
    one, other = (
        SideView(
            side.product_id,
            side.name,
            film_address(side.film_id),
            side.link if side.link and side.link.startswith(_WEB) else "",
            words.label(language, "count-ratings", count=side.ratings),
        )
        for side in (doubt.one, doubt.other)
    )
    reason = words.label(language, key_of("editions-reason", doubt.reason))
    return DoubtView(reason, doubt.is_together, (one, other))


def _decision(language: str, decision: EditionDecision) -> DecisionView:
    said = words.label(language, key_of("editions-decided", decision.kind))
    return DecisionView(decision.kind, said, " ".join(decision.products), decision.note)
