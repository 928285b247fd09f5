"""The language of a message that names films, by words that only that language has."""

import re
from typing import Final

from bot.dialogue.heard.plain import plain

_SIGNS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        *("i", "was", "loved", "liked", "hated", "stars", "my", "watched", "saw", "really", "it", "great"),
    ),
    "de": (
        *("ich", "fand", "finde", "habe", "sterne", "stern", "und", "war", "gesehen", "mir", "gefallen"),
        *("gefiel", "sehr", "nicht", "aber", "hat", "liebe", "hasse", "gut", "langweilig", "der", "wir"),
        *("mochte", "auch", "toll", "schlecht", "leider", "gerne"),
    ),
    "es": (
        *("me", "gusto", "encanto", "estrellas", "estrella", "pelicula", "muy", "pero", "vi", "le", "doy"),
        *("gusta", "encanta", "odie", "fue", "buena", "bueno", "aburrida", "una", "yo", "con", "y", "mala"),
    ),
    "fr": (
        *("j'ai", "etoiles", "etoile", "aime", "adore", "vu", "tres", "mais", "c'etait", "deteste", "une"),
        *("pas", "je", "film", "j'adore", "bien", "ennuyeux", "etait", "avec", "et"),
    ),
    "pt": (
        *("eu", "achei", "gostei", "adorei", "amei", "estrelas", "estrela", "filme", "muito", "mas", "nao"),
        *("odiei", "foi", "chato", "incrivel", "otimo", "bom", "dou", "uma", "e", "assisti"),
    ),
    "ru": (
        *("я", "мне", "понравился", "понравилась", "понравилось", "фильм", "звезд", "звезды", "звезда"),
        *("очень", "не", "но", "был", "смотрел", "смотрела", "люблю", "ненавижу", "обожаю", "отличный"),
        *("скучный", "скучно", "класс", "супер"),
    ),
}
_LEAST: Final = 2  # words: one may be part of a title
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def language_of(text: str) -> str:
    """Code of the language of which a text has the most words, two at least; empty where none has."""
    said = set(_WORD.findall(plain(text)))
    counts = {code: len(said.intersection(signs)) for code, signs in _PLAIN.items()}
    best = max(counts, key=lambda code: counts[code])
    others = max(count for code, count in counts.items() if code != best)
    return best if counts[best] >= _LEAST and counts[best] > others else ""


_PLAIN: Final = {code: frozenset(map(plain, signs)) for code, signs in _SIGNS.items()}
