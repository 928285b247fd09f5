"""Films in words: naming one, where to read on, what it is like."""

from collections.abc import Sequence

from bot.dialogue import stars, words
from bot.dialogue.text import Bold, Text
from recommender.catalog.film import Film

DOT = "\u00a0· "
"""Between two facts; where a line is full it ends with the dot, and the next one begins with the fact."""
_KINDS = 2
_PLOT = 110  # characters


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


def length(language: str, minutes: int) -> str:
    """``1 h 57``; ``45 min`` below an hour."""
    hours, rest = divmod(minutes, 60)
    if hours:
        return words.label(language, "film-hours", hours=hours, minutes=f"{rest:02}")
    return words.label(language, "film-minutes", minutes=rest)


def plot(film: Film) -> str:
    """One line of plot, cut at a word; empty where none is known."""
    return shortened(film.plot or "", _PLOT)


def shortened(text: str, most: int) -> str:
    """A text in one line of at most so many characters: cut after a sentence, else at a word."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    sentence = text[: most + 1].rfind(". ")
    if sentence > most // 2:
        return text[: sentence + 1]
    return f"{text[:most].rsplit(' ', 1)[0].rstrip(',;:.')} …"


def kinds(language: str, film: Film, first: Sequence[str] = ()) -> str:
    """``science fiction, drama``: the most general ones; empty where none is known.

    Args:
        language: To say them in.
        film: The film.
        first: Genres that are told before others, as they were wished.
    """
    known = [each for each in film.genres if not each.startswith("(")]  # MovieLens lists that there are none
    known.sort(key=lambda each: each not in first)
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
