"""The language of a message that names films, by words that only that language has."""

import re
from typing import Final

from bot.dialogue.heard.plain import plain

_SIGNS: Final[dict[str, str]] = {
    "en": "i was loved liked hated stars my watched saw really it great",
    "de": (
        "ich fand finde habe sterne stern war gesehen mir gefallen gefiel sehr nicht aber hat hasse gut"
        " langweilig mochte toll schlecht leider gerne"
    ),
    "es": (
        "me gustó encantó estrellas estrella película muy pero vi doy gusta encanta odié fue buena bueno"
        " aburrida yo mala"
    ),
    "fr": "j'ai étoiles étoile aimé adoré vu très mais c'était détesté j'adore ennuyeux était j'aime",
    "pt": (
        "oi tudo bem você nota filmaço eu achei gostei adorei amei estrelas estrela muito mas não odiei foi"
        " chato incrível ótimo bom dou assisti"
    ),
    "ru": (
        "я мне понравился понравилась понравилось звезд звёзд звезды звезда очень был смотрел смотрела"
        " люблю ненавижу обожаю отличный скучный скучно посмотрел посмотрела видел видела отлично хороший"
        " плохой фильм"
    ),
}
"""Of each language what few titles hold: no articles, no "and"."""
_WORDS: Final = {code: frozenset(map(plain, signs.split())) for code, signs in _SIGNS.items()}
_NONE: Final[frozenset[str]] = frozenset()
_LEAST: Final = 2  # words: one may be part of a title
_STARS: Final = {
    "de": "sterne stern sternen dreieinhalb viereinhalb zweieinhalb eineinhalb anderthalb",
    "es": "estrellas estrella",
    "fr": "étoiles étoile",
    "pt": "estrelas estrela",
}
"""Of each language words beside a rating: no title ends so, one is enough. English ones say too little."""
_SURE: Final = {code: frozenset(map(plain, words.split())) for code, words in _STARS.items()}
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def language_of(text: str) -> str:
    """Code of the language of which a text has the most words, two at least; empty where none has."""
    said = set(_WORD.findall(plain(text)))
    if said and all(_CYRILLIC.fullmatch(word) for word in said):
        return "ru"  # of the languages spoken here the only one that is written so
    counts = {
        code: len(said & signs) + _LEAST * bool(said & _SURE.get(code, _NONE))
        for code, signs in _WORDS.items()
    }
    best = max(counts, key=lambda code: counts[code])
    others = max(count for code, count in counts.items() if code != best)
    return best if counts[best] >= _LEAST and counts[best] > others else ""
