"""Where nothing was understood, meant or known: the ways on that are offered, and what is not promised."""

from collections.abc import Callable

import pytest

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.heard.origin_reading import read_origin
from bot.dialogue.message import Incoming, Person
from recommender.catalog.film import Film, Link
from tests.bot.dialogue.conftest import Talk

HEAT, ALIEN = "f:2", "f:3"
LINK = Link("https://films.example/", "search")


def film(title: str, year: int, **facts: object) -> Film:
    return Film(f"f:{title}{year}", title, year, (), LINK, None, 0, **facts)  # type: ignore[arg-type]


TWO_KNOWN = (
    film("Solaris", 2002, language="English", country="United States"),
    film("Solaris", 1972, language="Russian", country="Soviet Union"),
)
TWO_UNKNOWN = (film("Solaris", 2002), film("Solaris (Solyaris)", 1972, other_titles=("Solyaris",)))


@pytest.mark.parametrize("films", [TWO_KNOWN, TWO_UNKNOWN])
@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("the russian one", 1),
        ("den russischen", 1),
        ("la rusa", 1),
        ("русский", 1),
        ("the american one", 0),
        ("the long one", None),
        ("", None),
    ],
)
def test_one_of_several_is_known_by_where_it_comes_from(
    films: tuple[Film, ...], said: str, place: int | None
) -> None:
    assert read_origin(said, films) == place


def test_a_language_that_none_or_both_are_of_tells_nothing() -> None:
    assert read_origin("the french one", TWO_KNOWN) is None
    both = (TWO_UNKNOWN[1], film("Solaris", 1968, other_titles=("Solyaris",)))
    assert read_origin("the russian one", both) is None


@pytest.mark.parametrize("sign", ["👍", "👌", "❤️", "👍 !"])
def test_a_bare_sign_of_approval_wants_no_answer(dialogue: Dialogue, sign: str) -> None:
    assert dialogue.answer(Incoming(Person("test", "ada"), "m", sign)) == []


def test_a_thumbs_up_still_answers_a_question(ada: Talk) -> None:
    ada.says("/rate Rokcy 5")
    assert "Saved: Rocky (1976)" in ada.says("👍")


def test_what_is_not_understood_gets_a_list_cards_and_help(ada: Talk) -> None:
    ada.says("asdf qwer")
    assert ada.labels == ["My list", "Rate films", "Help"]
    assert "Popular films" in ada.presses("My list")
    ada.says("asdf qwer")
    assert "How was it?" in ada.presses("Rate films")
    ada.says("asdf qwer")
    assert "What I understand" in ada.presses("Help")


def test_in_company_cards_are_not_offered(ada: Talk) -> None:
    ada._hears(Incoming(ada.person, "m", "asdf qwer", where="group", chat="g"))
    assert ada.labels == ["My list", "Help"]


def test_a_message_without_words_leads_to_films(ada: Talk) -> None:
    ada._hears(Incoming(ada.person, "m", attachment="sticker"))
    assert "Popular films" in ada.presses("Show me films")


def test_none_of_the_films_asked_about_is_a_button(ada: Talk) -> None:
    ada.says("/rate Sabrina 4")
    said = ada.presses("Neither")
    assert said.startswith("All right, none of these.")
    assert ada.replies[0].replace
    assert ada.ratings == {}
    assert "Saved" not in ada.says("1954"), "nothing is asked any more"


def test_after_none_of_them_the_next_question_is_asked(ada: Talk) -> None:
    ada.says("Sabrina 4 and Toy Story 2")
    ada.presses("Neither")
    assert {"Toy Story (1995)  2★", "Toy Story 2 (1999)"} < set(ada.labels)


def test_stars_of_one_of_several_films_are_changed(ada: Talk, talk_as: Callable[[str], Talk]) -> None:
    ada.says("Heat 5 and Alien 1")
    change = ada.button("Change").action or ""
    assert "Which one?" in ada.presses("Change")
    assert ada.labels == ["Heat (1995)", "Alien (1979)"]
    ada.presses("Alien (1979)")
    ada.presses("3★")
    assert ada.ratings == {HEAT: 5.0, ALIEN: 3.0}
    ben = talk_as("ben")
    assert "Only whoever said it can change that" in ben.acts(change)
    assert "don't understand that button" in ada.acts("change||")


def test_a_heading_promises_nothing_that_is_not_known(ada: Talk) -> None:
    said = ada.says("comedy, shorter than 100 minutes")
    assert said.startswith("Comedy\n")
    assert "I don't know the length of any of my films. I left that out." in said
    assert not ada.says("shorter than 100 minutes").startswith("Under")


def test_only_buttons_that_are_there_are_spoken_of(ada: Talk) -> None:
    assert "Tap" not in ada.says("/suggest daily 20:00")
    assert ada.labels == []


def test_stars_pressed_twice_can_still_be_taken_back(ada: Talk) -> None:
    ada.says("/rate Heat 3")
    ada.says("/rate Heat")
    five = ada.button("5★").action or ""
    ada.acts(five)
    assert "Nothing to change" in ada.acts(five)
    ada.presses("Undo")
    assert ada.ratings == {HEAT: 3.0}
    # Later it is another change that would be taken back.
    ada.acts(five)
    ada.says("/rate Alien 4")
    ada.acts(five)
    assert "Undo" not in ada.labels
