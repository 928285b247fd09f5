"""Names of countries and languages: catalogs have them in English, people read them in their own language."""

from functools import cache

from babel import Locale

from bot.dialogue.words import FALLBACK


def country(language: str, name: str) -> str:
    """``Frankreich`` for ``France``; a name that is not known stays as it is."""
    return str(Locale(language).territories.get(_codes("territories").get(name.casefold(), ""), name))


def region(language: str, code: str) -> str:
    """``Frankreich`` for ``FR``; a code that is not known stays as it is."""
    return str(Locale(language).territories.get(code, code))


def spoken(language: str, name: str) -> str:
    """``Französisch`` for ``French``; a name that is not known stays as it is."""
    return str(Locale(language).languages.get(_codes("languages").get(name.casefold(), ""), name))


@cache
def _codes(of: str) -> dict[str, str]:
    """English name in small letters -> code."""
    return {name.casefold(): code for code, name in getattr(Locale(FALLBACK), of).items()}
