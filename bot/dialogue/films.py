"""Films in words: naming one, where to read on, what it is like."""

from collections.abc import Iterable

from bot.dialogue import stars
from bot.dialogue.text import Anchor, Bold, Span, Text
from recommender.catalog.film import Film, LinkKind

_LINK_WORDS: dict[LinkKind, str] = {
    "details": "details",
    "product": "product page",
    "imdb": "IMDb",
    "search": "search for it",
}
_KIND_WORDS = {
    "Sci-Fi": "science fiction",
    "Film-Noir": "film noir",
    "Children's": "children",
    "(no genres listed)": "",
}
_KINDS = 2
_PLOT = 110  # characters
_NUMBER_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def name(film: Film | None, product_id: str) -> str:
    """The film's name; says so where the catalog no longer has it."""
    return film.name if film else f"a film I no longer know ({product_id})"


def with_stars(name: str, given: float) -> Text:
    """``Heat (1995) ★★★★★``, the film in bold."""
    return (Bold(name), f" {stars.drawn(given)}")


def link(film: Film) -> Anchor:
    """Where to read on, named for what it is: a search is never shown as the film's page."""
    return Anchor(_LINK_WORDS[film.link.kind], film.link.url)


def overall(film: Film) -> str:
    """``4.1★ from 12,345 ratings``."""
    if film.rating_mean is None or not film.rating_count:
        return "no ratings yet"
    people = "1 rating" if film.rating_count == 1 else f"{film.rating_count:,} ratings"
    return f"{stars.number(film.rating_mean)} from {people}"


def genre(name: str) -> str:
    """``science fiction`` for what the catalog calls Sci-Fi."""
    return _KIND_WORDS.get(name, name.lower())


def length(minutes: int) -> str:
    """``1 h 57``; ``45 min`` below an hour."""
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02}" if hours else f"{rest} min"


def plot(film: Film) -> str:
    """One line of plot, cut at a word; empty where none is known."""
    text = " ".join((film.plot or "").split())
    return text if len(text) <= _PLOT else f"{text[:_PLOT].rsplit(' ', 1)[0].rstrip(',;:.')} …"


def kinds(film: Film) -> str:
    """``science fiction, drama``: the most general ones; empty where none is known."""
    words = (genre(name) for name in film.genres)
    return ", ".join([word for word in words if word][:_KINDS])


def number_word(number: int) -> str:
    """``five``; in digits from eleven on."""
    return _NUMBER_WORDS[number] if 0 <= number < len(_NUMBER_WORDS) else str(number)


def listed(names: Iterable[str]) -> Text:
    """``Heat (1995), Alien (1979) and Fargo (1996)``."""
    every = list(names)
    spans: list[Span] = []
    for position, name in enumerate(every):
        if position:
            spans.append(" and " if position == len(every) - 1 else ", ")
        spans.append(name)
    return tuple(spans)
