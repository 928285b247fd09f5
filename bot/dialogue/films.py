"""Films in a chat: finding the one that is meant, naming it, and what somebody gave it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.dialogue import stars
from bot.dialogue.parsing import Reading
from bot.dialogue.text import Anchor, Bold, Span, Text
from recommender.catalog.film import Film, LinkKind
from recommender.catalog.nearness import Nearness

if TYPE_CHECKING:
    from recommender.catalog.store import Catalog

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
_NUMBER_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_LONGEST_QUERY = 200
_CHOICES = 5
_LEAST = 0.45  # similarity of a guess worth a question
_CLOSE_SECOND = 0.85  # of the best guess's similarity: what is further off only confuses


@dataclass(frozen=True, slots=True)
class Meant:
    """A film that a text may mean.

    Attributes:
        row: Its row in the catalog.
        film: The film.
        reading: The reading of the text that found it.
        similarity: Of the title typed and the film's, 0 to 1.
        is_certain: Nothing else can be meant by that reading.
        nearness: Whether it can be meant at all.
        is_possible: One of several that can be meant by that reading, best known first.
        label: Its name for a button, no other's of that reading.
    """

    row: int
    film: Film
    reading: Reading
    similarity: float
    is_certain: bool
    nearness: Nearness
    is_possible: bool
    label: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a text may mean.

    Attributes:
        meant: The films that a reading names, for certain or among others, where there are any; else at most
            five guesses that are near enough to ask about. Likeliest first; empty where the film that is
            meant is not in the catalog.
        related: Without any, films that begin like it: others of its series, perhaps.
    """

    meant: tuple[Meant, ...]
    related: tuple[Meant, ...] = ()


def find(catalog: "Catalog", readings: Iterable[Reading]) -> Found:
    """Finds the films that a text may mean, each once, with the reading that fits it best.

    Args:
        catalog: Where to look.
        readings: All ways to read the text.
    """
    best: dict[int, Meant] = {}
    for reading in readings:
        for match in catalog.search(reading.title[:_LONGEST_QUERY], limit=_CHOICES):
            found = Meant(
                *(match.row, match.film, reading, match.similarity, match.is_certain, match.nearness),
                is_possible=match.certainty == "possible",
                label=match.label,
            )
            known = best.get(match.row)
            if known is None or _rank(found) > _rank(known):
                best[match.row] = found
    near = [meant for meant in best.values() if meant.nearness == "near"]
    if not near:
        return Found((), _likeliest(meant for meant in best.values() if meant.nearness == "related"))
    return Found(_likeliest([meant for meant in near if meant.is_certain or meant.is_possible] or near))


def _rank(meant: Meant) -> tuple[bool, bool, float]:
    return meant.is_certain, meant.nearness == "near", meant.is_possible or meant.similarity


def _likeliest(some: Iterable[Meant]) -> tuple[Meant, ...]:
    # Those possible keep the order of the search.
    ordered = sorted(
        some, key=lambda meant: -1.0 if meant.is_certain or meant.is_possible else -meant.similarity
    )
    least = max(_LEAST, _CLOSE_SECOND * ordered[0].similarity) if ordered else 0.0
    likely = (m for m in ordered if m.is_certain or m.is_possible or m.similarity >= least)
    return tuple(likely)[:_CHOICES]


def own_stars(catalog: "Catalog", row: int, own: dict[str, float]) -> float | None:
    """What somebody with these ratings gave the film, whichever edition they rated; the newest counts."""
    same = products(catalog, row)
    return next((given for product, given in reversed(own.items()) if product in same), None)


def products(catalog: "Catalog", row: int) -> set[str]:
    """The product ids of all editions of a film."""
    return {edition.product_id for edition in catalog.editions(row)}


def name_of(catalog: "Catalog | None", product_id: str) -> str:
    """The film's name, for any of its editions; says so where the catalog no longer has it."""
    row = catalog.row_of(product_id) if catalog else None
    return (
        catalog.film(row).name if catalog and row is not None else f"a film I no longer know ({product_id})"
    )


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


def kinds(film: Film) -> str:
    """``science fiction, drama``: the most general ones; empty where none is known."""
    words = (_KIND_WORDS.get(genre, genre.lower()) for genre in film.genres)
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
