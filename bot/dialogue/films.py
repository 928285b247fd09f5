"""Films in a chat: finding the one that is meant, naming it, and what somebody gave it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.dialogue import stars
from bot.dialogue.parsing import Reading
from bot.dialogue.text import Anchor, Bold, Span, Text
from recommender.catalog.film import Film, LinkKind

if TYPE_CHECKING:
    from recommender.catalog.store import Catalog

_LINK_WORDS: dict[LinkKind, str] = {
    "details": "details",
    "product": "product page",
    "imdb": "IMDb",
    "search": "search for it",
}
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
    """

    row: int
    film: Film
    reading: Reading
    similarity: float
    is_certain: bool


def find(catalog: "Catalog", readings: Iterable[Reading]) -> list[Meant]:
    """Finds the films that a text may mean, likeliest first, each once, with the reading that fits it best.

    Args:
        catalog: Where to look.
        readings: All ways to read the text.

    Returns:
        The films a reading names for certain and nothing else where there are any; else at most five guesses.
    """
    best: dict[int, Meant] = {}
    for reading in readings:
        for match in catalog.search(reading.title[:_LONGEST_QUERY], limit=_CHOICES):
            found = Meant(match.row, match.film, reading, match.similarity, match.is_certain)
            known = best.get(match.row)
            if known is None or (found.is_certain, found.similarity) > (known.is_certain, known.similarity):
                best[match.row] = found
    certain = [meant for meant in best.values() if meant.is_certain]
    ordered = sorted(certain or best.values(), key=lambda meant: -meant.similarity)
    least = max(_LEAST, _CLOSE_SECOND * ordered[0].similarity) if ordered else 0.0
    return [meant for meant in ordered if meant.is_certain or meant.similarity >= least][:_CHOICES]


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


def listed(names: Iterable[str]) -> Text:
    """``Heat (1995), Alien (1979) and Fargo (1996)``."""
    every = list(names)
    spans: list[Span] = []
    for position, name in enumerate(every):
        if position:
            spans.append(" and " if position == len(every) - 1 else ", ")
        spans.append(name)
    return tuple(spans)
