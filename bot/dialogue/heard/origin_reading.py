"""Which of several films a text means by where they come from: "the russian one"."""

from collections.abc import Sequence

from bot.dialogue.heard import answer_words
from bot.dialogue.heard.plain import plain
from bot.dialogue.intents.lexicon import LANGUAGES, Meaning, lexicon
from bot.dialogue.intents.tokens import words
from recommender.catalog.film import Film

_FILLING = frozenset(map(plain, answer_words.FILLING))
_IN_ENGLISH = frozenset({"English", "United Kingdom", "United States"})
"""Languages and countries whose films have one name in an English catalog."""


def read_origin(text: str, films: Sequence[Film]) -> int | None:
    """Which film a text names by its language or country.

    Where a catalog does not tell them, a film with a second name behind its title, "Solaris (Solyaris)", is
    the one that comes from elsewhere.

    Args:
        text: As typed.
        films: Those that were asked about.

    Returns:
        Its place; None where the text names no language or country, or no film alone is of it.
    """
    said = [word for word in words(text) if plain(word) not in _FILLING]
    meant = {
        meaning
        for code in LANGUAGES
        for meaning in lexicon(code).means(said)
        if meaning.section in {"languages", "countries"}
    }
    if not meant:
        return None
    fitting = [place for place, film in enumerate(films) if _is_of(film, meant)]
    if not fitting and not any(film.language or film.country for film in films):
        is_foreign = not any(meaning.value in _IN_ENGLISH for meaning in meant)
        fitting = [place for place, film in enumerate(films) if bool(film.other_titles) == is_foreign]
    return fitting[0] if len(fitting) == 1 else None


def _is_of(film: Film, meant: set[Meaning]) -> bool:
    return any(
        meaning.value == (film.language if meaning.section == "languages" else film.country)
        for meaning in meant
    )
