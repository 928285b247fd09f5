"""What comes of a language model's answer: intents, checked; and nothing else."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.intents.from_model import prompt, read_answer
from bot.dialogue.intents.intent import Next, Of, Plain, Show, Why, Wish
from bot.dialogue.talk.known_names import KnownNames
from bot.service.language_model import LanguageModel
from bot.service.service import Service
from bot.settings import ModelSettings
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.intents.test_grammar import NoNames
from tests.bot.service.stand_in_model import StandInModel, stand_in_model

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=3),
    max_leaves=10,
)
FIELDS = ("genres", "year_from", "longest_minutes", "people", "like", "count", "goes_on", "place", "title")
KINDS = ("wish", "next", "why", "show", "list", "help", "unknown", "undo", "rate", "seen")


def answer(**content: object) -> str:
    return json.dumps(content)


def test_a_wish_is_read_and_its_names_are_looked_up(names: KnownNames) -> None:
    said = "my flatmate fancies one with kubrick, like the shining, 1980 or so"
    content = answer(
        intent="wish",
        genres=["Horror", "Sorrow"],
        year_from=1978,
        year_to=1982,
        people=["Kubrick"],
        like=["The Shining", "Alien"],
    )
    wish = read_answer(content, said, names)
    assert isinstance(wish, Wish)
    assert (wish.genres, wish.year_from, wish.year_to) == (("Horror",), 1978, 1982)
    assert wish.people == ("Stanley Kubrick",)
    # Alien was never said: a film does not come from the model.
    assert [film.name for film in wish.like] == ["The Shining (1980)"]


@pytest.mark.parametrize(
    ("content", "intent"),
    [
        ({"intent": "next", "count": 3}, Next(3)),
        ({"intent": "why", "place": 2}, Why(Of(place=2))),
        ({"intent": "show", "place": 2}, Show(Of(place=2))),
        ({"intent": "list"}, Plain("my_list")),
        ({"intent": "help"}, Plain("help")),
        ({"intent": "wish"}, None),
        ({"intent": "unknown"}, None),
        ({"intent": "undo"}, None),
        ({"intent": "seen", "place": 1}, None),
        ({"intent": "rate", "title": "Heat", "stars": 5}, None),
    ],
)
def test_other_intents(content: dict[str, object], intent: object) -> None:
    assert read_answer(json.dumps(content), "heat", NoNames()) == intent
    assert read_answer(f"```json\n{json.dumps(content)}\n```", "heat", NoNames()) == intent


@given(
    st.dictionaries(st.sampled_from(FIELDS), ANY_JSON), st.sampled_from(KINDS) | st.text(max_size=5), ANY_JSON
)
def test_no_answer_raises(content: dict[str, Any], kind: str, other: Any) -> None:
    read_answer(json.dumps({**content, "intent": kind}), "heat", NoNames())
    read_answer(json.dumps(other), "heat", NoNames())


@given(st.text(max_size=50))
def test_no_text_raises(text: str) -> None:
    assert read_answer(text, "heat", NoNames()) is None or text.strip()


def test_the_prompt_names_the_genres() -> None:
    assert "Sci-Fi" in prompt()
    assert "{genres}" not in prompt()


@pytest.fixture
def server() -> Iterator[StandInModel]:
    with stand_in_model() as model:
        yield model


@pytest.fixture
def helped(service: Service, server: StandInModel, ada: Talk) -> Iterator[Talk]:
    """Ada, where a language model helps."""
    model = LanguageModel(ModelSettings(server.url, "small", seconds=20))
    object.__setattr__(service, "language_model", model)
    yield ada
    model.close()


def test_the_model_is_asked_only_what_the_grammar_is_not_sure_of(helped: Talk, server: StandInModel) -> None:
    server.says = answer(intent="wish", genres=["Animation"])
    helped.says("something funny")
    helped.says("Heat 5")
    assert server.asked == []
    assert "Animation" in helped.says("stuff my toddler will sit through")
    assert len(server.asked) == 1


def test_where_the_model_fails_the_grammar_answers(helped: Talk, server: StandInModel) -> None:
    server.status = 500
    assert "Comedy" in helped.says("my aunt craves something funny from the 90s")
    assert len(server.asked) == 1


def test_where_the_model_is_slow_the_grammar_answers(
    service: Service, server: StandInModel, ada: Talk
) -> None:
    server.held.clear()
    model = LanguageModel(ModelSettings(server.url, "small", seconds=0.1))
    object.__setattr__(service, "language_model", model)
    assert "Comedy" in ada.says("my uncle craves something funny from the 90s")
    server.held.set()
    model.close()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_the_model_says_saves_anything(helped: Talk, server: StandInModel, kind: str) -> None:
    server.says = answer(intent=kind, title="Heat", place=1, stars=5, genres=["Crime"])
    helped.says("my neighbour mumbled about Heat yesterday")
    assert helped.ratings == {}
