"""Films in words: naming one, where to read on, what it is like."""

from collections.abc import Sequence

from bot.dialogue import stars, words
from bot.dialogue.text import Bold, Text
from recommender.catalog.film import Film

_KINDS = 2


def name(language: str, film: Film | None, product_id: str) -> str:
    """The film's name; says so where the catalog no longer has it."""
    return film.name if film else words.label(language, "film-unknown", id=product_id)


def with_stars(name: str, given: float) -> Text:
    """``Heat (1995) ★★★★★``, the film in bold."""
    return (Bold(name), f" {stars.drawn(given)}")


def link(language: str, film: Film) -> Text:
    """Where to read on, named for what it is: a search is never shown as the film's page."""
    return words.say(language, words.key_of("link", film.link.kind), url=film.link.url)


def overall(language: str, film: Film) -> str:
    """``4.1★ from 12,345 ratings``."""
    if film.rating_mean is None or not film.rating_count:
        return words.label(language, "film-unrated")
    return words.label(language, "film-overall", mean=film.rating_mean, count=film.rating_count)


def kinds(language: str, film: Film) -> str:
    """``science fiction, drama``: the most general ones; empty where none is known."""
    known = [each for each in film.genres if not each.startswith("(")]  # MovieLens lists that there are none
    return ", ".join(genre(language, each) for each in known[:_KINDS])


def genre(language: str, name: str) -> str:
    """``science fiction`` for ``Sci-Fi``; small letters."""
    key = words.key_of("genre", name)
    return words.label(language, key) if words.has(key) else name.lower()


def listed(language: str, names: Sequence[str]) -> str:
    """``Heat (1995), Alien (1979) and Fargo (1996)``."""
    if len(names) < 2:  # noqa: PLR2004
        return "".join(names)
    return words.label(language, "list-end", before=", ".join(names[:-1]), last=names[-1])
