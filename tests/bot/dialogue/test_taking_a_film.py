"""What is said of a list besides wishes: a film is asked about, taken for tonight, and told of afterwards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Person
from bot.service.service import Service
from db.session import Database
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.group_talk import GroupTalk
from tests.clock import Clock

HEAT, CASABLANCA = "f:2", "f:13"
EVENING = datetime(2026, 3, 26, 19, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock(EVENING)


@pytest.fixture
def at(service: Service, database: Database, clock: Clock) -> Callable[[str], Talk]:
    dialogue = Dialogue(replace(service, now=clock))
    return lambda language: Talk(dialogue, Person("test", "ada", "Ada", language), database)


@pytest.fixture
def ada(at: Callable[[str], Talk]) -> Talk:
    return at("en")


def third_of_a_list(talk: Talk) -> str:
    """Shows a list; gives the name of its third film."""
    return talk.says("/recommend").split("\n3. ")[1].split("\xa0· ")[0]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "thanks, we'll watch the third one"),
        ("en", "let's watch number 3"),
        ("de", "wir nehmen den dritten"),
        ("es", "vamos a ver la tercera"),
        ("fr", "on prend le troisième"),
        ("pt", "vamos ver o terceiro"),
        ("ru", "смотрим третий"),
    ],
)
def test_a_film_that_is_taken_is_asked_after_on_the_next_day(
    at: Callable[[str], Talk], clock: Clock, language: str, said: str
) -> None:
    talk = at(language)
    third = third_of_a_list(talk)
    assert third in talk.says(said)
    clock.now = EVENING + timedelta(hours=19)
    assert talk.hears() == ""
    clock.now = EVENING + timedelta(hours=21)
    assert third in talk.hears()
    assert third in talk.says("4")
    assert list(talk.ratings.values()) == [4]


def test_whoever_tells_by_themselves_is_not_asked(ada: Talk, clock: Clock) -> None:
    third_of_a_list(ada)
    ada.says("we watch the third one")
    ada.says("it was great")
    ada.presses(ada.labels[0])
    assert list(ada.ratings.values()) == [4]
    clock.now = EVENING + timedelta(days=1)
    assert ada.hears() == ""


def test_whoever_does_not_want_to_be_asked_is_not(ada: Talk, clock: Clock) -> None:
    third_of_a_list(ada)
    ada.says("we watch the third one")
    assert "won't ask" in ada.presses("Don't ask")
    clock.now = EVENING + timedelta(days=1)
    assert ada.hears() == ""


def test_a_film_that_was_not_watched_can_wait(ada: Talk, clock: Clock) -> None:
    ada.says("let's watch Casablanca")
    clock.now = EVENING + timedelta(days=1)
    assert "How was Casablanca (1942)?" in ada.hears()
    assert "Another time" in ada.presses("Didn't watch it")
    assert "(1)" in ada.presses("Watch later")
    assert ada.ratings == {}


def test_in_a_group_nobody_is_asked_afterwards(service: Service, clock: Clock) -> None:
    group = GroupTalk(service, clock)
    said = group.says("ann", "let's watch Casablanca")
    assert "Enjoy Casablanca (1942)." in said
    assert "tomorrow" not in said


@pytest.mark.parametrize(
    "asked",
    [
        "who directed the third one?",
        "how long is number 3",
        "who's in the third one?",
        "what's the third one about?",
        "worum geht es in dem dritten?",
        "quién dirigió la tercera?",
        "qui joue dans le troisième ?",
        "quem dirigiu o terceiro?",
        "сколько идёт третий?",
    ],
)
def test_a_question_about_a_film_of_the_list_opens_it(ada: Talk, asked: str) -> None:
    third = third_of_a_list(ada)
    assert ada.says(asked).removeprefix("That is all I know of it; the link has more.\n\n").startswith(third)
    assert ada.ratings == {}


def test_it_is_the_film_opened_or_rated_last(ada: Talk) -> None:
    ada.says("/film Casablanca")
    assert "Casablanca (1942)" in ada.says("how long is it?")
    ada.says("Heat 5")
    assert "Like Heat (1995)" in ada.says("more like that")
    ada.says("/film Casablanca")
    assert "★★★★ for Casablanca (1942)?" in ada.says("it was great")


def test_a_film_that_is_asked_about_by_name_is_shown_not_rated(ada: Talk) -> None:
    said = ada.says("how long is Casablanca?")
    assert "Casablanca (1942)" in said
    assert "How many stars" not in said


def test_no_i_have_seen_that_asks_which(ada: Talk) -> None:
    third_of_a_list(ada)
    assert ada.says("no I have seen that") == "Which one?"
    assert ada.says("No, already seen the third one").startswith("Seen")


def test_lets_watch_comedies_is_a_wish(ada: Talk) -> None:
    assert ada.says("let's watch a comedy").startswith("Comedy")


@pytest.mark.parametrize(
    "wish", ["something from this year", "what about something from 2025?", "films of 2019"]
)
def test_a_wish_for_years_beyond_the_last_one_gets_the_newest(ada: Talk, wish: str) -> None:
    said = ada.says(wish)
    assert said.startswith("My films end in 2017: these are the newest.")
    assert "Blade Runner 2049 (2017)" in said


def test_whether_a_film_is_for_me_is_answered_by_its_card(ada: Talk) -> None:
    ada.says("Heat 5")
    assert "for you about" in ada.says("would I like Casablanca?")
    assert "for you about" in ada.says("ist das was für mich?")


def test_of_a_watchlist_the_second_is_its_second_and_can_be_taken_off(ada: Talk) -> None:
    for title in ("Jaws", "Casablanca"):
        ada.says(f"/film {title}")
        ada.presses("Watch later")
    shown = ada.says("show me my watchlist")
    second = shown.split("\n2. ")[1].split(" · ")[0]
    assert second in ada.says("delete the second one")
    assert second not in ada.says("zeig meine Merkliste")


def test_what_is_removed_from_a_list_that_is_no_watchlist_is_not_for_them(ada: Talk) -> None:
    third = third_of_a_list(ada)
    assert f"Not for you: {third}" in ada.says("remove number 3")
    assert third not in ada.says("next")


def test_a_reminder_without_a_film_is_of_the_film_spoken_of(ada: Talk) -> None:
    assert "Of which film?" in ada.says("remind me tomorrow at 8pm")
    ada.says("/film Casablanca")
    assert ada.says("remind me of it tomorrow at 8pm").startswith("Casablanca (1942)")


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("I loved the third one", 5),
        ("number 3 was boring", 2),
        ("the third one: 4 stars", 4),
        ("den dritten fand ich super", 4),
        ("la 3 ya la vi, un 4", 4),
        ("la tercera me encantó", 5),
        ("le troisième était excellent", 5),
        ("третий отличный", 5),
    ],
)
def test_stars_of_a_place_are_stars_of_that_film(ada: Talk, said: str, stars: float) -> None:
    third_of_a_list(ada)
    third = next(button.action for button in ada.buttons if button.label == "3")
    ada.says(said)
    assert ada.ratings == {(third or "").rsplit("|", 1)[1]: stars}


def test_a_place_that_the_list_does_not_have_gets_no_stars(ada: Talk) -> None:
    third_of_a_list(ada)
    ada.says("the ninth one was great")
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "perfect, the third one tonight then"),
        ("en", "number 3 for tonight"),
        ("de", "der dritte heute abend"),
        ("es", "la tercera esta noche"),
        ("fr", "le troisième ce soir"),
        ("pt", "o terceiro hoje à noite"),
        ("ru", "третий сегодня вечером"),
    ],
)
def test_a_film_of_the_list_that_is_for_tonight_is_taken(
    at: Callable[[str], Talk], clock: Clock, language: str, said: str
) -> None:
    talk = at(language)
    third = third_of_a_list(talk)
    assert third in talk.says(said)
    clock.now = EVENING + timedelta(hours=21)
    assert third in talk.hears()


@pytest.mark.parametrize("said", ["the third one tonight?", "the third one"])
def test_a_film_of_the_list_that_is_only_looked_at_is_not_taken(ada: Talk, clock: Clock, said: str) -> None:
    third = third_of_a_list(ada)
    assert ada.says(said).startswith(third)
    clock.now = EVENING + timedelta(days=1)
    assert ada.hears() == ""


@pytest.mark.parametrize("answer", ["the third one", "3", "a button"])
def test_which_film_of_the_list_is_watched_on_a_day_is_asked(ada: Talk, clock: Clock, answer: str) -> None:
    ada.says("remind me of Jaws tomorrow at 8pm")
    ada.says("London")
    third = third_of_a_list(ada)
    assert ada.says("ok I'll watch that on saturday") == "Which one?"
    said = ada.presses(third) if answer == "a button" else ada.says(answer)
    assert said.startswith(f"{third}\n")
    clock.now = EVENING + timedelta(days=2, hours=1)
    assert third in ada.hears()
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["ok the third one tomorrow", "let's do the third one tomorrow"])
def test_a_film_of_the_list_for_another_day_gets_a_reminder(ada: Talk, clock: Clock, said: str) -> None:
    ada.says("remind me of Jaws on Sunday")
    ada.says("London")
    third = third_of_a_list(ada)
    assert ada.says(said).startswith(f"{third}\n")
    clock.now = EVENING + timedelta(days=1, hours=1)
    assert third in ada.hears()
