"""Buttons under what was said to somebody else: what is theirs alone does nothing for others, and says so."""

import pytest

from bot.dialogue.message import Person
from bot.service.service import Service
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.group_talk import THURSDAY, GroupTalk
from tests.clock import Clock


@pytest.fixture
def group(service: Service) -> GroupTalk:
    return GroupTalk(service, Clock(THURSDAY))


def test_undo_under_what_another_rated_takes_nothing_back_and_says_so(group: GroupTalk) -> None:
    group.says("ada", "/rate Heat 5")
    undo = group.action("Undo")
    said = group.acts("ben", undo)
    assert said.startswith("Ben: Only whoever said it can change that or take it back.")
    group.privately("ben", "/rate Heat 5")
    assert "Your own ratings stay" in group.acts("ben", undo), "not even where they gave the same stars"
    assert "Heat (1995) ★★★★★" in group.privately("ben", "/myratings")
    assert "your rating of Heat (1995) is gone" in group.acts("ada", undo)


@pytest.mark.parametrize("label", ["Undo both", "Change"])
def test_buttons_under_several_ratings_of_another_are_not_said_to_be_unknown(
    group: GroupTalk, label: str
) -> None:
    group.says("ada", "Heat 5, Fargo 4")
    assert "Ben: Only whoever said it" in group.presses("ben", label)
    assert "Fargo (1996) ★★★★" in group.privately("ada", "/myratings")


def test_none_of_these_under_anothers_question_leaves_it_open(group: GroupTalk) -> None:
    group.says("ada", "Sabrina 4")
    none = group.action("Neither")
    assert "or it was put to somebody else" in group.acts("ben", none)
    assert "somebody else" not in group.acts("ada", none)


@pytest.mark.parametrize("said", ["Sabrina 4", "/rate Sabrina"])
def test_which_film_another_means_is_theirs_to_press(group: GroupTalk, said: str) -> None:
    group.says("ada", said)
    film = next(button.action or "" for button in group.buttons if "Sabrina (1954)" in button.label)
    told = group.acts("ben", film)
    assert told.startswith("Ben: I asked somebody else which film they mean")
    assert told.endswith("/rate Sabrina (1954)")
    assert not group.reply.replace
    assert "haven't rated" in group.privately("ben", "/myratings")
    assert "Sabrina (1954)" in group.acts("ada", film)
    assert "somebody else" not in group.seen()


def test_change_under_anothers_rating_is_theirs_and_so_are_the_films_below_it(group: GroupTalk) -> None:
    group.says("ada", "Heat 5")
    change = group.action("Change")
    assert "Ben: Only whoever said it" in group.acts("ben", change)
    assert "How many stars for Heat (1995)?" in group.acts("ada", change)
    group.says("ada", "Heat 5, Fargo 4")
    group.presses("ada", "Change")
    assert "Ben: Only whoever said it" in group.presses("ben", "Fargo (1996)")


def test_stars_asked_of_one_film_count_for_whoever_presses_them(group: GroupTalk) -> None:
    group.says("ada", "/rate Heat")
    assert group.presses("ben", "4★").startswith("Ben: Saved: Heat (1995) ★★★★")


def test_undo_under_a_rating_that_was_removed_is_its_persons_too(group: GroupTalk) -> None:
    group.says("ada", "Heat 5")
    group.says("ada", "delete my rating of Heat")
    undo = group.action("Undo")
    assert "Ben: Only whoever said it" in group.acts("ben", undo)
    assert "Heat (1995) ★★★★★ again" in group.acts("ada", undo)


@pytest.mark.parametrize(
    "text", ["/forgetme", "/forgetme delete", "delete all my ratings", "delete my account"]
)
def test_in_a_group_nobody_is_asked_whether_to_be_forgotten(group: GroupTalk, text: str) -> None:
    group.privately("ada", "Heat 5")
    assert "send me /forgetme in private" in group.says("ada", text)
    assert group.labels == []
    assert "Heat (1995) ★★★★★" in group.privately("ada", "/myratings")


def test_the_button_that_forgets_somebody_forgets_nobody_else(ada: Talk, group: GroupTalk) -> None:
    group.privately("ben", "Fargo 5")
    ada.says("Heat 5")
    ada.says("/forgetme")
    yes = ada.button("Yes, forget me").action or ""
    assert "send me /forgetme in private. Nothing was deleted." in group.acts("ben", yes)
    assert "Fargo (1996) ★★★★★" in group.privately("ben", "/myratings")
    assert "Forget you?" in Talk(ada.dialogue, Person("test", "ben"), ada.database).acts(yes)
    assert "Fargo (1996) ★★★★★" in group.privately("ben", "/myratings")
    assert "is gone" in ada.acts(yes)


@pytest.mark.parametrize(
    "text",
    [
        "no, leave mine",
        "nein, lass meine bitte",
        "no, deja la mía",
        "non, laisse la mienne",
        "não, deixa a minha",
        "нет, мою оставь",
    ],
)
def test_who_wants_theirs_left_as_another_takes_theirs_back_is_told_that_they_stay(
    group: GroupTalk, text: str
) -> None:
    group.says("ben", "Heat 2")
    group.says("ada", "Heat 5")
    undone = group.asked("ada", "/undo")
    assert group.says("ben", text, answers=undone).startswith("Ben: All right, I leave your ratings")
    assert "Heat (1995) ★★" in group.privately("ben", "/myratings")
