"""What the promotion gate decided, in words: for the chat and for the command line."""

from collections.abc import Mapping
from typing import Any

from bot.dialogue import words
from bot.dialogue.about_films import films
from recommender.evaluation.measures import MEASURES
from recommender.promotion.decision import Code

_COMPARED = ("ndcg_10", "rmse", "ndcg_10_beyond", "personalisation")


def in_words(code: str, details: Mapping[str, Any], language: str = words.FALLBACK) -> str:
    """One sentence or two, with the old and the new figures.

    Args:
        code: Of `recommender.promotion.decision.Code`.
        details: Of the decision, see `Decision.details`.
        language: To say it in.
    """
    said = _verdict(language, code, details)
    error = details.get("in_service_error")
    return f"{words.label(language, 'verdict-unopened', error=error)} {said}" if error else said


def figure(language: str, name: str, value: float) -> str:
    """A figure with its name: ``NDCG@10 0.250``, ``held-out people 1,234``."""
    measure = _measure(language, name)
    if MEASURES[name].whole:
        return words.label(language, "figure-whole", measure=measure, value=round(value))
    return words.label(language, "figure", measure=measure, value=value)


def _verdict(language: str, code: str, details: Mapping[str, Any]) -> str:
    figures: Mapping[str, float] = details.get("figures", {})
    is_first = "popularity_ndcg_10" in figures
    said = _figures(language, figures)
    if code == Code.MORE_PERSONAL and is_first:
        return words.label(language, "verdict-first-more-personal", figures=said)
    if code == Code.WORSE:
        worse = [words.named(language, "worse", name) for name in details.get("worse", ())]
        what = films.listed(language, worse)
        return words.label(language, "verdict-worse", what=what, count=len(worse), figures=said)
    key = words.key_of("verdict", code)
    if not words.has(key):  # of a newer version
        key = words.key_of("verdict", Code.NOT_COMPARED)
    return words.label(language, key, figures=said)


def _figures(language: str, figures: Mapping[str, float]) -> str:
    """``NDCG@10 0.2000 -> 0.2100, on 80 people held out``; of a first bundle beside popularity's."""
    if "popularity_ndcg_10" in figures:
        parts = [
            words.label(
                language,
                "figures-first",
                new=figures.get("new_ndcg_10", 0.0),
                popularity=figures["popularity_ndcg_10"],
            )
        ]
    else:
        parts = [
            words.label(
                language,
                "figures-compared",
                measure=_measure(language, name),
                old=figures[f"old_{name}"],
                new=figures[f"new_{name}"],
            )
            for name in _COMPARED
            if f"new_{name}" in figures and f"old_{name}" in figures
        ]
    if "people" in figures:
        parts.append(words.label(language, "figures-people", people=round(figures["people"])))
    return ", ".join(parts)


def _measure(language: str, name: str) -> str:
    key = words.key_of("measure", name)
    return words.label(language, key) if words.has(key) else MEASURES[name].label
