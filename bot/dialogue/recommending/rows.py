"""A film in a list: its name and where to read on, and below them what it is and why it is there."""

from collections.abc import Mapping, Sequence

from bot.dialogue import stars, words
from bot.dialogue.about_films import films
from bot.dialogue.text import Bold, Span, Text
from bot.service.recommendations import Explained, Reason, Recommendation

_NOT_DISLIKED = 3.0  # stars
_KNOWN_FROM = 10  # ratings from which a list is said to be for somebody


def row(language: str, item: Recommendation, why: str | None = None, *, first: Sequence[str] = ()) -> Text:
    """A film in a few short lines: its name and link, what it is, a line of plot, and why it is there.

    ``1. Blade Runner (1982) · IMDb``, then ``science fiction · 1 h 57 · 4.1★ from 690 ratings``. Stars
    expected of the person are left out: a list is not in their order, and would look wrong beside them.

    Args:
        language: Of the list.
        item: The film.
        why: Why it is there, or whom it suits; empty for nothing, and where it was said above;
            None for its reason.
        first: See `films.kinds`.
    """
    film = item.film
    spans: list[Span] = [f"{item.rank}. ", Bold(film.name), films.DOT, *films.link(language, film)]
    runtime = films.length(language, film.runtime) if film.runtime else ""
    facts = (films.kinds(language, film, first), runtime, films.overall(language, film))
    lines = (
        films.DOT.join(filter(None, facts)),
        films.plot(film),
        reason(language, item.reason) if why is None else why,
    )
    return (*spans, *(f"\n{line}" for line in lines if line))


def reason(language: str, why: Reason | None) -> str:
    """Why a film is in a list, in words; none where nothing can be said."""
    if why is None:
        return ""
    if why.kind == "liked":
        titles = [film.title for film in why.films]
        return words.label(language, "reason-liked", films=films.listed(language, titles), count=len(titles))
    return words.label(language, "reason-taste" if why.kind == "taste" else "reason-popular")


def explained(language: str, why: Explained | None, given: Mapping[str, float]) -> Text:
    """Where a film stands for somebody and why; the stars that put it there.

    Args:
        language: To say it in.
        why: Why; None where nothing is known of them.
        given: Film id -> stars they gave, of the films of the reason.
    """
    if why is None:
        return words.say(language, "why-nothing")
    place = why.place
    if why.reason is None:
        return words.say(language, "why-no-film", place=place)
    if why.place_without is None:
        return words.say(language, "why", place=place, because=reason(language, why.reason))
    rated = [f"{film.title} {stars.drawn(given.get(film.film_id, 0.0))}" for film in why.reason.films]
    return words.say(
        language,
        "why-liked",
        place=place,
        given=films.listed(language, rated),
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
