"""Wishes put together at random of what people say: each part is in the heading, or is named as left out."""

import random
from collections.abc import Callable

import pytest

from bot.dialogue.message import Person
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.test_refined_wishes import heading

OPENINGS = (
    *(
        "",
        "can you recommend ",
        "I'm looking for ",
        "wanna see ",
        "we want to watch ",
        "I feel like watching ",
    ),
    *("got ", "hi! ", "I'm bored. ", "it's raining here. show me "),
)
FILMS = (
    *(("a funny film", "Comedy"), ("something funny", "Comedy"), ("a crime film", "Crime")),
    *(("a heist movie", "Crime"), ("a really good drama", "Drama"), ("something sad", "Drama")),
    *(("3 westerns", "Western"), ("a spy movie", "Thriller")),
)
YEARS = (
    *(("", ""), (" from the 90s", "1990s"), (" that's not too old", "since 1981")),
    *((" between 1990 and 2000", "1990 to 2000"), (" from the 80s", "1980s")),
)
COMPANY = (
    *(("", ""), (" my mum would like too", "my mum would like too"), (" with friends", "")),
    *((" for my dad", "for my dad"), (" for me and my girlfriend", "")),
)
UNUSABLE = (
    ("", ""),
    (" with English subtitles", "English, subtitles"),
    (" that won an Oscar", "won an Oscar"),
)
SERVICES = (("", ""), (" on Netflix", "Netflix"), (" on Amazon Prime tonight", "Amazon Prime"))
WITHOUT = (
    *(("", ""), (", nothing scary", "no horror"), (", no musicals please", "no musical")),
    *((" but no romance", "no romance"), (", nothing scary for me", "no horror")),
)
CLOSINGS = ("", "?", " please", " thanks", ". thx", ", any ideas?", " lol", "...")

IN_FIVE_LANGUAGES = {
    "de": (
        *(("", "kannst du mir ", "wir suchen "), ("eine Komödie aus den 90ern", "Komödie, 1990er")),
        *(("die meiner Oma auch gefällt", "meiner Oma auch gefällt"), ("", " bitte", ". Danke")),
    ),
    "es": (
        *(("", "¿me recomiendas ", "queremos ver "), ("una comedia de los 90", "Comedia, años 1990")),
        *(("que le guste a mi madre", "guste a mi madre"), ("", " por favor", ". Gracias")),
    ),
    "fr": (
        *(("", "tu me conseilles ", "on cherche "), ("une comédie des années 90", "Comédie, années 1990")),
        *(("qui plairait à ma mère", "plairait à ma mère"), ("", " stp", ". Merci")),
    ),
    "pt": (
        *(("", "você pode me recomendar ", "procuro "), ("uma comédia dos anos 90", "Comédia, anos 1990")),
        *(("que agrade minha mãe", "agrade minha mãe"), ("", " por favor", ". Valeu")),
    ),
    "ru": (
        *(("", "посоветуй ", "хотим посмотреть "), ("комедию девяностых", "Комедия, 1990")),
        *((", которая понравится маме", "понравится маме"), ("", " пожалуйста", ". Спасибо")),
    ),
}


def left_out(said: str) -> list[str]:
    """The words that a reply says were left out."""
    _, is_said, rest = said.partition("I left out “")
    return rest.partition("”")[0].split(", ") if is_said else []


def test_each_part_of_a_wish_is_in_the_heading_or_named(talk_as: Callable[[str], Talk]) -> None:
    drawn = random.Random(11)
    for number in range(60):
        film, genre = drawn.choice(FILMS)
        year, company, unusable, service, without = (
            drawn.choice(every) for every in (YEARS, COMPANY, UNUSABLE, SERVICES, WITHOUT)
        )
        behind = "".join(said for said, _ in (year, company, unusable, service, without))
        text = f"{drawn.choice(OPENINGS)}{film}{behind}{drawn.choice(CLOSINGS)}"
        talk = talk_as(f"ada{number}")
        words = talk.says(text)
        wished = ", ".join(each for each in (genre, year[1], without[1]) if each)
        named = ", ".join(each for _, each in (company, unusable, service) if each)
        assert heading(words) == wished[:1].upper() + wished[1:], text
        assert left_out(words) == (named.split(", ") if named else []), text
        assert talk.ratings == {}


@pytest.mark.parametrize("language", IN_FIVE_LANGUAGES)
def test_the_same_is_so_in_each_language(talk_as: Callable[[str], Talk], language: str) -> None:
    openings, (film, wished), (company, named), closings = IN_FIVE_LANGUAGES[language]
    for number, opening in enumerate(openings):
        text = f"{opening}{film} {company}{closings[number]}"
        talk = talk_as(f"ada{number}")
        talk.person = Person("test", f"ada{number}", "Ada", language)
        words = talk.says(text)
        assert wished in words, text
        assert named in words.split("\n")[0], text
        assert talk.ratings == {}
