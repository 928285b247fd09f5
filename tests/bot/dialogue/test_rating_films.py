from collections.abc import Callable
from pathlib import Path

import pytest

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Person
from bot.retraining.in_service import BundleInService
from bot.service.service import Service
from db import ratings, users
from db.session import Database
from tests.bot.dialogue.conftest import PlayedRetraining, Talk
from tests.bot.dialogue.small_bundle import open_small_bundle, small_films, write_small_bundle

HEAT, TOY_STORY, TOY_STORY_2 = "f:2", "f:0", "f:1"


@pytest.mark.parametrize("typed", ["5", "5.0", "5/5", "★★★★★", "5 stars"])
def test_a_rating_is_stored_and_said(ada: Talk, typed: str) -> None:
    assert "Saved: Heat (1995) ★★★★★" in ada.says(f"/rate Heat {typed}")
    assert ada.ratings == {HEAT: 5.0}


def test_the_group_form_of_a_command_works(ada: Talk) -> None:
    ada.says("/rate@MarqueeBot heat 4,5")
    assert ada.ratings == {HEAT: 4.5}


def test_a_second_rating_replaces_the_first_and_says_so(ada: Talk) -> None:
    ada.says("/rate Heat 3")
    assert ada.says("/rate Heat 5") == "Changed: Heat (1995) ★★★★★ (before: ★★★)"
    assert ada.ratings == {HEAT: 5.0}


def test_the_same_rating_again_changes_nothing_and_offers_no_undo(ada: Talk) -> None:
    ada.says("/rate Heat 3")
    assert "already" in ada.says("/rate Heat 3")
    assert "Undo" not in ada.labels


def test_a_rating_of_another_edition_is_replaced(ada: Talk) -> None:
    with ada.database.writing() as session:
        user = users.ensure(session, "test", "ada", "Ada")
        ratings.rate(session, user, "dvd:heat", 2.0, "before the catalog was rebuilt")
    assert "(before: ★★)" in ada.says("/rate Heat 4")
    assert ada.ratings == {HEAT: 4.0}


def test_without_stars_there_are_buttons_for_all_nine(ada: Talk) -> None:
    assert "How many stars for Heat (1995)?" in ada.says("/rate Heat")
    assert ada.labels == ["1★", "2★", "3★", "4★", "5★", "1½★", "2½★", "3½★", "4½★"]
    assert ada.ratings == {}
    ada.presses("4½★")
    assert ada.ratings == {HEAT: 4.5}


def test_a_misspelt_title_is_saved_only_once_chosen(ada: Talk) -> None:
    assert "mean" in ada.says("/rate Heet 5")
    assert ada.ratings == {}
    assert "Saved: Heat (1995) ★★★★★" in ada.presses("Heat (1995)  5★")
    assert ada.ratings == {HEAT: 5.0}


def test_two_films_of_one_name_are_told_apart_by_buttons_or_year(ada: Talk) -> None:
    ada.says("/rate Sabrina 4")
    assert {"Sabrina (1954)  4★", "Sabrina (1995)  4★", "Neither"} == set(ada.labels)
    assert ada.ratings == {}
    assert "Sabrina (1954) ★★★★" in ada.says("/rate Sabrina (1954) 4")


def test_a_number_that_may_be_stars_or_title_is_asked_about(ada: Talk) -> None:
    ada.says("/rate Toy Story 2")
    assert set(ada.labels) == {"Toy Story (1995)  2★", "Toy Story 2 (1999)", "Neither"}
    assert ada.ratings == {}
    assert "Toy Story 2 (1999)" in ada.presses("Toy Story 2 (1999)")
    ada.presses("5★")
    assert ada.ratings == {TOY_STORY_2: 5.0}


@pytest.mark.parametrize(
    ("typed", "film"),
    [
        ("Toy Story 2 4", "Toy Story 2 (1999)"),
        ("2012 4", "2012 (2009)"),
        ("Blade Runner 2049 4", "Blade Runner 2049 (2017)"),
        ("Apollo 13 4", "Apollo 13 (1995)"),
    ],
)
def test_titles_that_end_in_numbers_take_stars(ada: Talk, typed: str, film: str) -> None:
    assert f"Saved: {film} ★★★★" in ada.says(f"/rate {typed}")


@pytest.mark.parametrize("title", ["2012", "Apollo 13", "Blade Runner 2049"])
def test_a_title_that_is_a_number_alone_asks_for_stars(ada: Talk, title: str) -> None:
    assert f"How many stars for {title}" in ada.says(f"/rate {title}")
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("typed", "hint"), [("Heat 6", "1 to 5"), ("Heat 0", "1 to 5"), ("Heat 4.3", "half")]
)
def test_stars_that_do_not_exist_are_explained_and_nothing_is_saved(ada: Talk, typed: str, hint: str) -> None:
    assert hint in ada.says(f"/rate {typed}")
    assert "5★" in ada.labels
    assert ada.ratings == {}


@pytest.mark.parametrize("typed", ["/rate", "/rate  ", "/rate ★★★"])
def test_without_a_title_an_example_explains_it(ada: Talk, typed: str) -> None:
    assert "/rate Heat 5" in ada.says(typed)


def test_an_unknown_film_is_named_back(ada: Talk) -> None:
    assert "I don't have Qqqzzz: my films end in 2017." in ada.says("/rate Qqqzzz 5")
    assert ada.labels == []
    assert ada.ratings == {}


def test_a_film_that_is_not_there_is_not_replaced_by_one_that_looks_alike(
    database: Database, retraining: PlayedRetraining, tmp_path: Path
) -> None:
    titles = (("Matilda", 1996, "Comedy"), ("Rocky", 1976, "Drama"), ("Mad Max", 1979, "Action"))
    write_small_bundle(tmp_path / "few", small_films(titles))
    in_service = BundleInService(tmp_path / "few", open_bundle=open_small_bundle)
    dialogue = Dialogue(Service(database, in_service, retraining))  # type: ignore[arg-type]
    ada = Talk(dialogue, Person("test", "ada"), database)
    assert ada.says("/rate The Matrix 5").startswith("I don't have The Matrix: my films end in 1996.")
    assert ada.labels == []
    ada.says("/rate Rokcy 5")
    assert ada.labels == ["Rocky (1976)  5★", "No"]
    # Another film of its series is offered as what it is, and without the stars.
    assert "I don't have Mad Max Fury Road: my films end in 1996. I do have these:" in ada.says(
        "/rate Mad Max Fury Road 5"
    )
    assert ada.labels == ["Mad Max (1979)"]
    assert "I don't know a film of that name; mine end in 1996." in ada.says("The Matrix")


def test_the_undo_button_takes_back_its_own_change(ada: Talk) -> None:
    ada.says("/rate Heat 3")
    ada.says("/rate Heat 5")
    undo = ada.button("Undo").action or ""
    ada.says("/rate Fargo 4")
    assert "Heat (1995) ★★★ again" in ada.acts(undo)
    assert ada.ratings == {HEAT: 3.0, "f:5": 4.0}


def test_the_undo_button_of_a_first_rating_removes_it(ada: Talk) -> None:
    ada.says("/rate Heat 3")
    assert "is gone" in ada.presses("Undo")
    assert ada.ratings == {}


def test_an_old_undo_button_does_not_destroy_a_newer_rating(ada: Talk) -> None:
    ada.says("/rate Heat 3")
    old = ada.button("Undo").action or ""
    ada.says("/rate Heat 5")
    assert "rated this one again" in ada.acts(old)
    assert ada.ratings == {HEAT: 5.0}


def test_undo_by_button_then_by_command_goes_one_change_further_back(ada: Talk) -> None:
    ada.says("/rate Fargo 4")
    ada.says("/rate Heat 3")
    ada.presses("Undo")
    assert "Fargo" in ada.says("/undo")
    assert ada.ratings == {}


def test_a_message_delivered_twice_counts_once(ada: Talk) -> None:
    ada.says("/rate Heat 3", key="m1")
    ada.says("/rate Heat 5", key="m2")
    ada.says("/rate Heat 3", key="m1")
    assert ada.ratings == {HEAT: 5.0}


def test_an_undo_button_pressed_twice_undoes_once(ada: Talk) -> None:
    ada.says("/rate Heat 3")
    ada.says("/rate Heat 5")
    action = ada.button("Undo").action or ""
    ada.acts(action, key="p1")
    ada.acts(action, key="p1")
    assert ada.ratings == {HEAT: 3.0}
    ada.acts(action)
    assert ada.ratings == {HEAT: 3.0}


def test_peoples_ratings_are_their_own(talk_as: Callable[[str], Talk]) -> None:
    ada, bob = talk_as("ada"), talk_as("bob")
    ada.says("/rate Heat 5")
    bob.says("/rate Heat 1")
    assert (ada.ratings, bob.ratings) == ({HEAT: 5.0}, {HEAT: 1.0})
