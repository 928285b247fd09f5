"""What the promotion gate decided, in words: for the chat and for the command line."""

from collections.abc import Mapping
from typing import Any

from recommender.evaluation.measures import MEASURES
from recommender.promotion.decision import Code

_COMPARED = ("ndcg_10", "rmse", "ndcg_10_beyond", "personalisation")
_WORDS = {
    "ndcg_10": "ranking",
    "rmse": "predicted stars",
    "ndcg_10_beyond": "first lists beyond the best known films",
    "personalisation": "how personal first lists are",
}


def in_words(code: str, details: Mapping[str, Any]) -> str:
    """One sentence or two, with the old and the new figures.

    Args:
        code: Of `recommender.promotion.decision.Code`.
        details: Of the decision, see `Decision.details`.
    """
    said = _verdict(code, details)
    error = details.get("in_service_error")
    return f"The bundle in service cannot be opened ({error}) {said}" if error else said


def _verdict(code: str, details: Mapping[str, Any]) -> str:  # noqa: PLR0911 (one return a code)
    figures: Mapping[str, float] = details.get("figures", {})
    said = _figures(figures)
    is_first = "popularity_ndcg_10" in figures
    if code == Code.FIRST:
        return f"Promoted, the first bundle: {said}."
    if code == Code.MORE_PERSONAL and is_first:
        return f"Promoted, the first bundle: {said}; its first lists are clearly more personal."
    if code == Code.MORE_PERSONAL:
        return f"Promoted: its first lists are clearly more personal, which makes up for the loss ({said})."
    if code == Code.NOT_WORSE:
        return f"Promoted: {said}, not worse beyond noise."
    if code == Code.POPULARITY_INSTEAD:
        return (
            f"Kept out of service: it ranks worse than popularity beyond noise ({said}). Popularity serves."
        )
    if code == Code.WORSE:
        what = " and ".join(_WORDS.get(name, name) for name in details.get("worse", ()))
        return f"Kept the one in service: {what} got worse beyond noise ({said})."
    if code == Code.UNMEASURED:
        return "Promoted: there are too few people to measure it on."
    return "It was not compared with the one in service."


def _figures(figures: Mapping[str, float]) -> str:
    """``NDCG@10 0.2000 -> 0.2100, on 80 people held out``; of a first bundle beside popularity's."""
    if "popularity_ndcg_10" in figures:
        new, popularity = figures.get("new_ndcg_10", 0.0), figures["popularity_ndcg_10"]
        parts = [f"NDCG@10 {new:.4f}, popularity {popularity:.4f}"]
    else:
        parts = [
            f"{MEASURES[name].label} {figures[f'old_{name}']:.4f} -> {figures[f'new_{name}']:.4f}"
            for name in _COMPARED
            if f"new_{name}" in figures and f"old_{name}" in figures
        ]
    if "people" in figures:
        parts.append(f"on {figures['people']:,.0f} people held out")
    return ", ".join(parts)
