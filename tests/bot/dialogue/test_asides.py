"""Asides: who was there, where, when and how often, in six languages."""

import pytest

from bot.dialogue.heard.asides import begins_with_aside, ends_with_aside, without_asides
from bot.dialogue.heard.plain import plain

ASIDES = (
    *("with my wife", "with my wife and kids", "with friends", "on netflix", "in the cinema", "on a plane"),
    *("as a kid", "seen it twice", "again", "last week", "yesterday", "years ago", "for the first time"),
    *("mit meiner Frau", "im Kino", "auf Netflix", "als Kind", "nochmal", "letzte Woche"),
    *("con mi mujer", "en el cine", "en Netflix", "de niño", "otra vez", "la semana pasada"),
    *("avec ma femme", "au cinéma", "sur Netflix", "quand j'étais petit", "encore une fois"),
    *("com minha esposa", "no cinema", "na Netflix", "quando era criança", "de novo", "semana passada"),
    *("с женой", "в кино", "на нетфликсе", "в детстве", "ещё раз", "на прошлой неделе"),  # noqa: RUF001
)


@pytest.mark.parametrize("aside", ASIDES)
def test_an_aside_says_nothing_of_a_film(aside: str) -> None:
    assert without_asides(plain(f" {aside} gets 4")).split() == ["gets", "4"]
    assert without_asides(plain(f" ({aside}): 4")).strip(" :") == "4"
    assert begins_with_aside(plain(f"heat {aside}, 4"), len("heat"))
    assert begins_with_aside(plain(f"heat ({aside}) 4"), len("heat"))
    assert ends_with_aside(plain(f"heat {aside} - "))


@pytest.mark.parametrize(
    "text",
    [
        *("my wife gets 4", "with vengeance 4", "on the waterfront 4", "asakid 4", "againstthe wind 4"),
        *("heat gets 4", "gets a solid 4", "mit freundlichkeit 4", "con air 4"),
    ],
)
def test_other_words_are_no_aside(text: str) -> None:
    assert without_asides(text) == text
    assert not begins_with_aside(text, 0)
    assert not ends_with_aside(text.removesuffix(" 4"))
