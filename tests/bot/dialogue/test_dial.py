import pytest
from sqlalchemy import func, select

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Person
from bot.dialogue.recommending.dial import POSITIONS, nearest, read_position
from bot.dialogue.words import label
from bot.retraining.in_service import BundleInService
from bot.service.service import Service
from db.models import User
from db.session import Database
from tests.bot.dialogue.conftest import PlayedRetraining, Talk

NAMES = [label("en", key) for key, _ in POSITIONS]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        *((name, name) for name in NAMES),
        ("Adventurous", "adventurous"),
        ("a little  familiar", "a bit familiar"),
        ("slightly adventurous", "a bit adventurous"),
        ("more adventurous", "a bit adventurous"),
    ],
)
def test_a_position_is_read_as_people_say_it(typed: str, name: str) -> None:
    position = read_position(typed)
    assert position is not None
    assert NAMES[position] == name


@pytest.mark.parametrize("typed", ["0.5", "wild", "familiar adventurous", "a bit", ""])
def test_other_words_are_no_position(typed: str) -> None:
    assert read_position(typed) is None


@pytest.mark.parametrize(("dial", "name"), [(-1, "familiar"), (0.3, "a bit adventurous"), (0.1, "balanced")])
def test_where_a_dial_stands_is_said_in_words(dial: float, name: str) -> None:
    assert label("en", nearest(dial)) == name


def test_the_dial_is_turned_by_button_and_the_list_follows(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    balanced = ada.says("/recommend")
    assert "Now: balanced." in ada.says("/dial")
    assert ada.labels == NAMES
    assert ada.presses("adventurous") == "Your films from now on: adventurous."
    assert ada.replies[0].replace
    adventurous = ada.presses("Show my list")
    assert adventurous != balanced
    assert ada.says("/recommend") == adventurous
    assert "Now: adventurous." in ada.says("/dial")
    ada.says("/dial balanced")
    assert ada.says("/recommend") == balanced


def test_what_is_no_position_is_answered_with_those_there_are(ada: Talk) -> None:
    assert "I know five ways." in ada.says("/dial 0.5")
    assert ada.labels == NAMES


@pytest.mark.parametrize("action", ["dial||", "dial|5|", "dial|1.5|", "dial|1,2|"])
def test_a_button_of_no_position_is_not_understood(ada: Talk, action: str) -> None:
    assert "don't understand that button" in ada.acts(action)


def test_who_chose_none_has_the_operators_dial(
    database: Database, in_service: BundleInService, retraining: PlayedRetraining
) -> None:
    dialogue = Dialogue(Service(database, in_service, retraining, frozenset(), -1.0))  # type: ignore[arg-type]
    ada = Talk(dialogue, Person("test", "ada"), database)
    assert "Now: familiar." in ada.says("/dial")
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(User)) == 0
    ada.says("/dial balanced")
    assert "Now: balanced." in ada.says("/dial")


def test_who_is_forgotten_leaves_no_dial(ada: Talk) -> None:
    ada.says("/dial adventurous")
    ada.says("/forgetme")
    ada.presses("Yes, forget me")
    assert "Now: balanced." in ada.says("/dial")
