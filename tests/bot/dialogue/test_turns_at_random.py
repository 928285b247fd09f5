"""What went before and what is said then, put together at random: only what was said is saved."""

import random
from collections.abc import Callable

import pytest

from bot.dialogue.message import Incoming
from bot.dialogue.talk.asking import films_in
from bot.service import questions
from tests.bot.dialogue.conftest import Talk

HEAT, ALIEN, FARGO = "f:2", "f:3", "f:5"
Ratings = dict[str, float]

BEFORE: dict[str, tuple[str, Ratings]] = {
    "stars are asked": ("/rate Fargo", {}),
    "one of two is asked": ("/rate Sabrina 4", {}),
    "one is asked": ("Frago 4", {}),
    "one was rated": ("Heat 4", {HEAT: 4}),
    "one was shown": ("what about Fargo?", {}),
    "a list was shown": ("/recommend", {}),
    "a card is asked": ("rate some films", {}),
}
"""What was said before, and what is saved by that."""
SAID: dict[str, tuple[str, ...]] = {
    "agrees": ("yes", "okay cool", "klar", "sounds good", "vale", "d'accord", "tá bom", "ладно"),
    "thanks": (
        "ok thanks",
        "thanks!",
        "great, thanks",
        "danke",
        "vale, gracias",
        "merci",
        "obrigado",
        "спасибо",
    ),
    "declines": ("no", "not now", "later", "skip", "nein", "luego", "plus tard", "depois", "потом"),
    "unseen": ("haven't seen it", "never heard of it", "nicht gesehen", "no la he visto", "pas vu", "não vi"),
    "three": ("3 stars", "a 3 I guess", "maybe a 3", "3 Sterne", "3 estrellas", "3 étoiles", "3 estrelas"),
    "takes": ("I'll watch it tonight", "I'm gonna watch it tonight", "den schaue ich heute", "la veré hoy"),
    "asks": ("who's in it?", "where can I watch it?", "wer spielt mit?", "¿quién sale?", "quem atua?"),
    "is lost": ("what?", "I don't understand", "wie bitte?", "no entiendo", "comment ?", "não entendi"),
    "laughs": ("lol", "haha", "jaja", "mdr", "kkkk", "😂"),
    "rates another": ("Alien 5", "I'd give Alien 5", "Alien 5 Sterne"),
    "wishes": ("something scary", "a comedy please", "was lustiges", "una comedia"),
}
GIVES: dict[tuple[str, str], Ratings] = {
    ("one is asked", "agrees"): {FARGO: 4},
    ("stars are asked", "three"): {FARGO: 3},
}
"""What is saved then; nothing in all other cases, but these."""
ANYWHERE: dict[str, Ratings] = {"rates another": {ALIEN: 5}}
OPENINGS = ("", "", "", "ok, ", "hm, ", "well, ", "haha, ", "naja, ", "bueno, ", "bon, ", "bom, ", "ну, ")
CLOSINGS = ("", "", "", ".", " :)", " haha", " thanks", " bitte", " por favor")
_ALONE = frozenset({"agrees", "thanks", "is lost", "laughs"})
"""What nothing stands around."""


def _some(count: int, seed: int) -> list[tuple[str, str, str]]:
    drawn = random.Random(seed)
    every: list[tuple[str, str, str]] = []
    for _ in range(count):
        before, kind = drawn.choice(list(BEFORE)), drawn.choice(list(SAID))
        said = drawn.choice(SAID[kind])
        opening, closing = ("", "") if kind in _ALONE else (drawn.choice(OPENINGS), drawn.choice(CLOSINGS))
        closing = "" if said.endswith(("?", "please")) else closing
        every.append((before, kind, f"{opening}{said}{closing}"))
    return every


@pytest.mark.parametrize("part", range(6))
def test_only_what_was_said_is_saved(talk_as: Callable[[str], Talk], part: int) -> None:
    for number, (before, kind, said) in enumerate(_some(25, seed=part)):
        talk = talk_as(f"person-{part}-{number}")
        first, kept = BEFORE[before]
        talk.says(first)
        film = film_in_question(talk)
        talk.dialogue.answer(Incoming(talk.person, "said", said))
        given = GIVES.get((before, kind), ANYWHERE.get(kind, {}))
        if (before, kind) == ("a card is asked", "three"):
            given = {film: 3}
        assert talk.ratings == {**kept, **given}, (before, said)


def film_in_question(talk: Talk) -> str:
    """The film that was asked about last; empty where several were, or none."""
    visit = talk.dialogue._service.visit(talk.person)
    asked = questions.open_ones(visit, "")
    return films_in(asked[0])[0] if asked and len(films_in(asked[0])) == 1 else ""
