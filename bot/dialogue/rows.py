"""A film in a list: its name and kinds, and below them why it is there and where to read on."""

from collections.abc import Sequence

from bot.dialogue import films
from bot.dialogue.text import Bold, Span, Text
from bot.service.recommendations import Reason, Recommendation

_NOT_DISLIKED = 3.0  # stars
_KNOWN_FROM = 10  # ratings from which a list is said to be for somebody


def row(item: Recommendation) -> Text:
    """``1. Blade Runner (1982) · science fiction · 1 h 57``, a line of plot, the reason and the link.

    Stars expected of the person are left out: a list is not in their order, and would look wrong beside them.
    """
    kinds = films.kinds(item.film)
    spans: list[Span] = [f"{item.rank}. ", Bold(item.film.name), f" · {kinds}" if kinds else ""]
    spans.append(f" · {films.length(item.film.runtime)}\n" if item.film.runtime else "\n")
    if plot := films.plot(item.film):
        spans.append(f"{plot}\n")
    if words := reason(item.reason):
        spans += [*words, " · "]
    return (*spans, f"{films.overall(item.film)} · ", films.link(item.film))


def reason(why: Reason | None) -> Text:
    """Why a film is in a list, in words; none where nothing can be said."""
    if why is None:
        return ()
    if why.kind == "liked":
        return ("because you liked ", *films.listed(film.title for film in why.films))
    if why.kind == "taste":
        return ("many people with your taste like it",)
    return ("nearly everybody likes it",)


def heading(stars: Sequence[float], *, has_rated: bool) -> Text:
    """What a list is made from; it promises no more than that.

    Args:
        stars: What the person gave the films that the catalog knows.
        has_rated: Whether they rated any film.
    """
    if not stars:
        why = (
            "I can't read your taste from the films you rated so far, so these are ones many people like:"
            if has_rated
            else "I don't know your taste yet, so these are films of several kinds that many people like:"
        )
        return (Bold("Popular films to start with"), f"\n{why}")
    if max(stars) < _NOT_DISLIKED:
        which = "that one" if len(stars) == 1 else f"those {films.number_word(len(stars))}"
        return (Bold(f"Away from {which}"), "\nI don't know yet what you love: one film would help.")
    if len(stars) >= _KNOWN_FROM:
        return (Bold("For you"),)
    return (Bold("From one film you rated" if len(stars) == 1 else f"From {len(stars)} films you rated"),)
