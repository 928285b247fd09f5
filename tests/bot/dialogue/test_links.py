"""Links to films: what is made is understood again."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Person
from bot.dialogue.own_side import links
from bot.retraining.in_service import BundleInService
from bot.service.service import Service
from db.session import Database
from tests.bot.dialogue.conftest import PlayedRetraining, Talk


@pytest.mark.parametrize(
    ("film_id", "payload"),
    [
        ("ml:6", "film_ml-6"),
        ("imdb:tt0113277", "film_imdb-tt0113277"),
        ("B00005JLXH", "film_B00005JLXH"),
        ("a:b:c", None),
        ("x" * 70, None),
        ("é:1", None),
    ],
)
def test_a_link_carries_the_ids_that_fit(film_id: str, payload: str | None) -> None:
    assert links.to_film(film_id) == payload


@given(st.text(alphabet="ab:-_1", max_size=70))
def test_a_link_that_is_made_means_its_film(film_id: str) -> None:
    payload = links.to_film(film_id)
    if payload is not None:
        assert film_id in links._ids(payload.removeprefix("film_"))
        assert len(payload) <= 64


@given(payload=st.text(max_size=64))
def test_no_link_is_an_error(payload: str) -> None:
    assert links._PAYLOAD.fullmatch(payload) is None or payload.startswith(("rate_", "film_"))


def test_a_link_that_names_no_film_is_a_plain_welcome(ada: Talk) -> None:
    assert "Welcome" in ada.says("/start rate_")
    assert "Welcome" in ada.says("/start something_else")


def test_a_link_saves_nothing(ada: Talk) -> None:
    assert "How many stars for Heat (1995)?" in ada.says("/start rate_Heat_5")
    assert ada.ratings == {}


def test_a_link_before_the_first_training_is_a_plain_welcome(
    database: Database, retraining: PlayedRetraining, tmp_path: Path
) -> None:
    service = Service(database, BundleInService(tmp_path), retraining)  # type: ignore[arg-type]
    ada = Talk(Dialogue(service), Person("test", "ada"), database)
    assert "Welcome" in ada.says("/start rate_Heat")
