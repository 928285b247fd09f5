"""A film in a list: its name and kinds, and below them why it is there and where to read on."""

from collections.abc import Sequence

from bot.dialogue import films, words
from bot.dialogue.text import Bold, Span, Text
from bot.service.recommendations import Explained, Reason, Recommendation

_NOT_DISLIKED = 3.0  # stars
_KNOWN_FROM = 10  # ratings from which a list is said to be for somebody


def row(language: str, item: Recommendation) -> Text:
    """``1. Blade Runner (1982) · science fiction · 1 h 57``, a line of plot, the reason and the link.

    Stars expected of the person are left out: a list is not in their order, and would look wrong beside them.
    """
    kinds = films.kinds(language, item.film)
    spans: list[Span] = [f"{item.rank}. ", Bold(item.film.name), f" · {kinds}" if kinds else ""]
    spans.append(f" · {films.length(language, item.film.runtime)}\n" if item.film.runtime else "\n")
    if plot := films.plot(item.film):
        spans.append(f"{plot}\n")
    if why := reason(language, item.reason):
        spans.append(f"{why} · ")
    return (*spans, f"{films.overall(language, item.film)} · ", *films.link(language, item.film))


def reason(language: str, why: Reason | None) -> str:
    """Why a film is in a list, in words; none where nothing can be said."""
    if why is None:
        return ""
    if why.kind == "liked":
        titles = [film.title for film in why.films]
        return words.label(language, "reason-liked", films=films.listed(language, titles), count=len(titles))
    return words.label(language, "reason-taste" if why.kind == "taste" else "reason-popular")


def explained(language: str, why: Explained | None) -> str:
    """Where a film stands for somebody and why, in words; None where nothing is known of them."""
    if why is None:
        return words.label(language, "why-nothing")
    place = why.place
    if why.reason is None:
        return words.label(language, "why-no-film", place=place)
    because = reason(language, why.reason)
    if why.place_without is None:
        return words.label(language, "why", place=place, because=because)
    return words.label(
        language,
        "why-without",
        place=place,
        because=because,
        film=why.reason.films[0].title,
        without=why.place_without,
    )


def heading(language: str, stars: Sequence[float], *, has_rated: bool) -> Text:
    """What a list is made from; it promises no more than that.

    Args:
        language: Of the list.
        stars: What the person gave the films that the catalog knows.
        has_rated: Whether they rated any film.
    """
    if not stars:
        return words.say(language, "list-unread" if has_rated else "list-popular")
    if max(stars) < _NOT_DISLIKED:
        return words.say(language, "list-away", count=len(stars))
    if len(stars) >= _KNOWN_FROM:
        return words.say(language, "list-for-you")
    return words.say(language, "list-from", count=len(stars))
