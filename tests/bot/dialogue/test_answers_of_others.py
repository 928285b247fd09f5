"""In a group: what another replies to the bot's question or message, who was not asked."""

import pytest

from bot.dialogue.message import Person
from bot.service import ratings
from bot.service.service import Service
from tests.bot.dialogue.group_talk import THURSDAY, GroupTalk
from tests.clock import Clock

HEAT, NEW_SABRINA = "f:2", "f:10"


@pytest.fixture
def group(service: Service) -> GroupTalk:
    return GroupTalk(service, Clock(THURSDAY))


def given(group: GroupTalk, who: str) -> dict[str, float]:
    """What the database holds of somebody."""
    return ratings.own(group.service.visit(Person("test", who)))


@pytest.mark.parametrize(
    "said",
    [
        *("the first", "1", "the old one", "1995", "1972", "both", "haven't seen it", "never heard of it"),
        *("yes", "ok", "no", "👍", "el primero", "beide", "не смотрел"),
    ],
)
def test_which_one_is_meant_is_not_for_others_to_say(group: GroupTalk, said: str) -> None:
    asked = group.asked("ada", "/rate Sabrina 4")
    assert group.says("ben", said, answers=asked) == ""
    assert (given(group, "ada"), given(group, "ben")) == ({}, {})
    group.says("ada", "the first", answers=asked)
    assert (given(group, "ada"), given(group, "ben")) == ({NEW_SABRINA: 4}, {})


@pytest.mark.parametrize("said", ["ok", "okay cool", "fine", "👍", "ok thanks", "vale", "alles klar"])
def test_who_agrees_with_a_message_gives_no_stars(group: GroupTalk, said: str) -> None:
    saved = group.asked("ada", "Heat 4")
    group.says("ben", said, answers=saved)
    asked = group.asked("ada", "/rate Fargo")
    group.says("ben", said, answers=asked)
    assert (given(group, "ada"), given(group, "ben")) == ({HEAT: 4}, {})


def test_an_opinion_in_reply_to_a_rating_is_ones_own(group: GroupTalk) -> None:
    saved = group.asked("ada", "Heat 4")
    assert "Saved: Heat (1995)" in group.says("ben", "it was great", answers=saved)
    assert given(group, "ada") == {HEAT: 4}
    assert given(group, "ben") == {HEAT: 4}


@pytest.mark.parametrize(
    "said", ["never heard of it", "nie gehört", "no me suena", "jamais entendu parler", "nunca ouvi falar"]
)
def test_a_film_that_somebody_never_heard_of_is_ahead_of_them(group: GroupTalk, said: str) -> None:
    saved = group.asked("ada", "Heat 4")
    assert "Heat (1995)" in group.says("ben", said, answers=saved)
    assert given(group, "ben") == {}
