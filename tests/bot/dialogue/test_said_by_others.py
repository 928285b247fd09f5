"""Whose opinion a story tells: others' stars and words are theirs, who was only there gives none."""

import pytest

from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.test_opinion_reading import opinions, stars

HEAT, ALIEN = "f:2", "f:3"


@pytest.mark.parametrize(
    "text",
    [
        *("my wife thinks [Heat] is a 5", "my wife gave [Heat] a 5", "she'd give [Heat] a 5"),
        *(
            "my brother loved [Heat] and gave it a 5",
            "my friend says [Heat] is great",
            "her favourite is [Heat]",
        ),
        *(
            "[Heat], my wife hated it",
            "[Heat]: 5 from my wife",
            "[Heat], my wife says 5",
            "[Heat], a 5 for him",
        ),
        *("meine Frau findet [Heat] ist eine 5", "meine Frau gibt [Heat] eine 5", "mein Bruder gab [Heat] 5"),
        *("mi mujer le da un 5 a [Heat]", "mi mujer dice que [Heat] es un 5"),
        *("ma femme a mis 5 à [Heat]", "ma femme dit que [Heat] est génial", "mon frère déteste [Heat]"),
        *("minha esposa deu 5 para [Heat]", "minha esposa diz que [Heat] é um 5"),
        *("жена поставила 5 за [Heat]", "жена говорит [Heat] отличный"),
    ],
)
def test_what_somebody_else_thinks_is_theirs(text: str) -> None:
    (opinion,) = opinions(text)
    assert opinion.stars is None
    assert opinion.is_others


@pytest.mark.parametrize(
    "text",
    [
        *("I heard [Heat] is good", "people say [Heat] is great", "the trailer of [Heat] was great"),
        *("ich habe gehört [Heat] ist gut", "on dit que [Heat] est bien"),
    ],
)
def test_what_is_only_heard_is_nobodys_own(text: str) -> None:
    (opinion,) = opinions(text)
    assert opinion.stars is None
    assert opinion.is_others


@pytest.mark.parametrize(
    "text",
    [
        *("[Heat] with my wife gets a 4", "[Heat] with my wife and kids: 4", "saw [Heat] with my brother, 4"),
        *("with my wife [Heat] was great", "my wife and I give [Heat] 4"),
        *("[Heat] mit meiner Frau bekommt 4", "[Heat] con mi mujer: un 4", "[Heat] avec ma femme, 4"),
        *("[Heat] com minha esposa: 4", "[Heat] с женой, 4"),  # noqa: RUF001
    ],
)
def test_who_was_only_there_gives_no_stars(text: str) -> None:
    (opinion,) = opinions(text)
    assert opinion.stars == 4
    assert not opinion.is_others


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("[Heat], my wife hated it, and [Alien] was great", [None, 4]),
        ("my wife hated it and 4 for [Heat]", [4]),
        ("[Heat] 4 but my wife hated it", [4]),
        ("[Heat], my wife gave it a 2, I'd say 4", [4]),
        ("saw [Heat] with my brother, he hated it, I loved it", [5]),
        ("he gave it a 2, [Heat] is a 4 for me", [4]),
        ("my friend says [Heat] is great, [Alien] was boring", [None, 2]),
        ("everyone loves [Heat], I gave it a 2", [2]),
    ],
)
def test_what_the_speaker_thinks_beside_it_counts(text: str, given: list[float | None]) -> None:
    assert stars(text) == given


@pytest.mark.parametrize(
    "said",
    [
        *("my wife thinks Heat is a 5", "my brother loved Heat and gave it a 5", "I heard Heat is good"),
        *("meine Frau findet Heat ist eine 5", "mi mujer le da un 5 a Heat", "ma femme a mis 5 à Heat"),
        *("minha esposa deu 5 para Heat", "жена поставила 5 за Heat"),
    ],
)
def test_of_what_others_think_ones_own_stars_are_asked(ada: Talk, said: str) -> None:
    words = ada.says(said)
    assert ada.ratings == {}
    assert "Heat (1995)" in words
    assert {"1★", "5★"} <= set(ada.labels)


@pytest.mark.parametrize(
    ("said", "saved"),
    [
        ("Heat, my wife hated it, and Alien was great", {ALIEN: 4}),
        ("my brother loved Alien and gave it a 5, I give it a 2", {ALIEN: 2}),
        ("Heat 4 and my dad hated Alien", {HEAT: 4}),
        ("my wife loved Heat, Alien 4", {ALIEN: 4}),
        ("meine Frau liebt Heat, Alien 4", {ALIEN: 4}),
        ("mi mujer odia Heat, Alien un 4", {ALIEN: 4}),
        ("ma femme a adoré Heat, Alien 4", {ALIEN: 4}),
        ("minha esposa odiou Heat, Alien 4", {ALIEN: 4}),
        ("жена ненавидит Heat, Alien 4", {ALIEN: 4}),
    ],
)
def test_ones_own_stars_beside_those_of_others_are_saved(
    ada: Talk, said: str, saved: dict[str, float]
) -> None:
    ada.says(said)
    assert ada.ratings == saved
