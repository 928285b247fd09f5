"""Stars of a film that is pointed at rather than named: "this one 5", "dieser: 4"."""

import re

from bot.dialogue.heard.answer_reading import read_answered_stars
from bot.dialogue.heard.plain import one_of, phrases, plain
from bot.dialogue.heard.rating_reading import read_rating
from bot.dialogue.heard.rating_words import IT
from bot.dialogue.heard.star_reading import Stars

_THIS = phrases(
    """
    this film, that film, this movie, that movie, the one above, that one there, this one here, dieser,
    diesem, diesen, diese, der da, der hier, den da, den hier, dem da, dem hier, der film, dieser film,
    diesen film, ese, esa, este, esta, esa película, esta película, celui-ci, celui-là, celle-ci,
    celle-là, ce film, esse, essa, esse filme, este filme, este aqui, esse aí, этот, этому, этот фильм,
    этому фильму, он, ему
    """
)
_POINTED_AT = re.compile(one_of((*IT, *_THIS)))
_JOINED = re.compile(r"\bd(?P<this>ess[ae]|est[ae])\b", re.IGNORECASE)  # "me fala desse filme"
_POINTS = re.compile(rf"(?<!\w){one_of((*IT, *_THIS))}(?!\w)")


def read_stars_of_this(text: str) -> Stars | None:
    """The stars beside words that only point at a film; None for anything else."""
    for reading in read_rating(text):
        if reading.stars is not None and _POINTED_AT.fullmatch(plain(reading.title).strip(" :,-")):
            return read_answered_stars(f"{reading.stars:g}")
    return None


def with_title(text: str, title: str) -> str | None:
    """The text with a title in place of the words that point at a film; None where none do."""
    text = _JOINED.sub(r"de \g<this>", text)
    found = list(_POINTS.finditer(plain(text)))
    return f"{text[: found[-1].start()]}{title}{text[found[-1].end() :]}" if found else None
