"""Names of countries and languages: catalogs have them in English, people read them in their own language."""

from functools import cache

from babel import Locale

from bot.dialogue.words import FALLBACK
from recommender.catalog.folding import fold


def country(language: str, name: str) -> str:
    """``Frankreich`` for ``France``; a name that is not known stays as it is."""
    return str(Locale(language).territories.get(_codes("territories").get(name.casefold(), ""), name))


def country_said(language: str, said: str) -> str | None:
    """``France`` for ``Frankreich``; None where no country is called so."""
    return _countries_of(language).get(fold(said))


def region(language: str, code: str) -> str:
    """``Frankreich`` for ``FR``; a code that is not known stays as it is."""
    return str(Locale(language).territories.get(code, code))


def spoken(language: str, name: str) -> str:
    """``Französisch`` for ``French``; a name that is not known stays as it is."""
    return str(Locale(language).languages.get(_codes("languages").get(name.casefold(), ""), name))


@cache
def _countries_of(language: str) -> dict[str, str]:
    """Name in a language, folded -> English name; regions of several countries are left out."""
    english = Locale(FALLBACK).territories
    return {
        fold(name): english[code]
        for code, name in Locale(language).territories.items()
        if code.isalpha() and code in english
    }


@cache
def _codes(of: str) -> dict[str, str]:
    """English name in small letters -> code."""
    return {name.casefold(): code for code, name in getattr(Locale(FALLBACK), of).items()}
