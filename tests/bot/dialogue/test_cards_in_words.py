"""The cards of /start, answered in words as well as by buttons."""

import pytest

from tests.bot.dialogue.conftest import Talk


@pytest.fixture
def at_card(ada: Talk) -> Talk:
    """A person in front of the first card."""
    ada.says("/start")
    ada.presses("Tap through a few")
    return ada


def shown(talk: Talk) -> str:
    """The film of the card."""
    stars = next(button.action or "" for button in talk.buttons if button.label == "5★")
    return stars.rsplit("|", 1)[1]


@pytest.mark.parametrize(
    ("said", "stars"), [("4", 4), ("loved it", 5), ("3 stars", 3), ("war langweilig", 2)]
)
def test_stars_that_are_typed_are_those_of_the_card(at_card: Talk, said: str, stars: float) -> None:
    film = shown(at_card)
    at_card.says(said)
    assert at_card.ratings == {film: stars}
    assert shown(at_card) != film


@pytest.mark.parametrize("said", ["haven't seen it", "no", "nicht gesehen", "не видел"])
def test_a_film_that_is_said_to_be_unseen_makes_room_for_the_next(at_card: Talk, said: str) -> None:
    film = shown(at_card)
    at_card.says(said)
    assert shown(at_card) != film
    assert at_card.ratings == {}


@pytest.mark.parametrize(
    "said",
    [
        *("that's enough", "done", "genug", "хватит", "enough, show me films", "Enough: show films"),
        *("can we stop, just show me something", "skip all this", "this is taking too long"),
        *("können wir aufhören, zeig mir einfach was", "i want to see the list now"),
    ],
)
def test_enough_shows_the_list(at_card: Talk, said: str) -> None:
    at_card.says(said)
    assert at_card.ratings == {}
    assert [button.label for button in at_card.buttons if button.label.isdecimal()] == [
        "1",
        "2",
        "3",
        "4",
        "5",
    ]


def test_enough_and_a_wish_is_a_list_to_that_wish(at_card: Talk) -> None:
    assert at_card.says("enough, show me a comedy").startswith("Comedy\n")
    assert at_card.ratings == {}


def test_a_film_that_is_named_between_cards_is_heard(at_card: Talk) -> None:
    at_card.says("loved Casablanca")
    assert at_card.ratings == {"f:13": 5}


def test_each_card_is_asked_of_alone(at_card: Talk) -> None:
    first = shown(at_card)
    at_card.presses("5★")
    second = shown(at_card)
    at_card.says("2")
    assert at_card.ratings == {first: 5, second: 2}
