"""Stars and likings of films of the list, several at once, and plans with them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Person
from bot.service.service import Service
from db.session import Database
from tests.bot.dialogue.conftest import Talk
from tests.clock import Clock

MONDAY = datetime(2026, 3, 23, 19, tzinfo=UTC)


def listed(talk: Talk) -> list[str]:
    """Shows a list; gives the names of its films."""
    words = talk.says("/recommend")
    return [words.split(f"\n{place}. ")[1].split("\xa0· ")[0] for place in range(1, 6)]


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("I loved 2 and 4", {2: "★★★★★", 4: "★★★★★"}),
        ("2 and 4 were great", {2: "★★★★", 4: "★★★★"}),
        ("I hated the second one and loved the third", {2: "★", 3: "★★★★★"}),
        ("loved number 2, hated number 4", {2: "★★★★★", 4: "★"}),
        ("the second and the fourth were great", {2: "★★★★", 4: "★★★★"}),
        ("me encantaron", {}),
    ],
)
def test_several_films_of_the_list_are_rated_in_a_sentence(
    ada: Talk, said: str, stars: dict[int, str]
) -> None:
    names = listed(ada)
    words = ada.says(said)
    for place, drawn in stars.items():
        assert f"{names[place - 1]} {drawn}" in words
    assert len(ada.ratings) == len(stars)


@pytest.mark.parametrize(
    "said", ["seen the first one, it's a 5", "saw the first one, 5", "seen the first one, 5 stars"]
)
def test_a_place_that_was_seen_and_its_stars_are_of_one_film(ada: Talk, said: str) -> None:
    names = listed(ada)
    assert f"{names[0]} ★★★★★" in ada.says(said)
    assert len(ada.ratings) == 1


def test_without_a_list_numbers_are_no_places(ada: Talk) -> None:
    ada.says("I loved 2 and 4")
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["pick one for me", "you choose", "which one would you take?"])
def test_one_of_the_list_is_picked_for_somebody(ada: Talk, said: str) -> None:
    first = listed(ada)[0]
    assert ada.says(said).startswith(f"I'd take {first}.")


def test_two_of_the_list_are_compared(ada: Talk) -> None:
    names = listed(ada)
    words = ada.says("is number 1 better than number 3?")
    assert f"{names[0]}: " in words
    assert f"{names[2]}: " in words


@pytest.fixture
def at() -> Clock:
    return Clock(MONDAY)


@pytest.fixture
def planner(service: Service, database: Database, at: Clock) -> Callable[[], Talk]:
    dialogue = Dialogue(replace(service, now=at))
    return lambda: Talk(dialogue, Person("test", "ada", "Ada", "en"), database)


@pytest.mark.parametrize(
    "said",
    [
        "we'll watch number 2 on friday",
        "I'll watch the second on Friday",
        "remind me to watch the second one on friday",
    ],
)
def test_a_film_that_is_taken_for_another_day_is_brought_up_then(
    planner: Callable[[], Talk], said: str
) -> None:
    talk = planner()
    second = listed(talk)[1]
    assert second in talk.says(said)
    talk.says("UTC")
    assert second in talk.says("/watchlist")


@pytest.mark.parametrize("said", ["we'll watch number 2 on monday", "we'll watch number 2 today"])
def test_a_film_that_is_taken_for_today_is_wished_well(planner: Callable[[], Talk], said: str) -> None:
    talk = planner()
    second = listed(talk)[1]
    assert talk.says(said).startswith(f"Enjoy {second}.")


@pytest.mark.parametrize(
    "said",
    [
        "thanks, great",
        "thanks, that was great! good night",
        "haha thanks",
        "thanks, great tip",
        "Thank you, loved it",
    ],
)
def test_thanks_name_no_film(ada: Talk, said: str) -> None:
    words = ada.says(said)
    assert words in {"Enjoy the film.", "Bye. I'm here when you look for a film."}
    assert ada.ratings == {}


def test_half_stars_in_words_are_no_film(ada: Talk) -> None:
    words = ada.says("zzyzx qwertz 4 and a half")
    assert "zzyzx qwertz" in words
    assert "half" not in words


@pytest.mark.parametrize(
    "said", ["all three Toy Story films 4", "both Toy Story movies 4", "the first two Toy Story films 4"]
)
def test_so_many_films_of_a_series_are_rated_together(ada: Talk, said: str) -> None:
    ada.says(said)
    ada.says("both")
    assert ada.ratings == {"f:0": 4, "f:1": 4}


def test_a_title_that_begins_with_a_number_is_no_series(ada: Talk) -> None:
    assert "for each of these" not in ada.says("2012 4")


def test_stars_behind_words_of_a_wish_are_of_a_film_that_is_not_there(ada: Talk) -> None:
    assert "Zurück in die Zukunft" in ada.says("Zurück in die Zukunft 5")
    assert ada.ratings == {}


@pytest.mark.parametrize(
    "said",
    [
        "no wait, rather the third",
        "no, the third",
        "nein, doch lieber den dritten",
        "non en fait plutôt le troisième",
    ],
)
def test_a_film_that_is_taken_back_for_another_one_is_not_the_one_that_is_denied(
    ada: Talk, said: str
) -> None:
    third = listed(ada)[2]
    ada.says("we'll watch the first")
    assert ada.says(said).startswith(third)
    assert "Watch later" in ada.labels


@pytest.mark.parametrize(
    ("said", "genre"),
    [("which one of these is the scariest?", "horror"), ("und welcher ist der lustigste?", "comedy")],
)
def test_what_none_of_the_list_is_is_said(ada: Talk, said: str, genre: str) -> None:
    words = ada.says("/recommend western")
    listed_now = ada.says("/recommend crime")
    assert words != listed_now
    assert ada.says(said) == "None of these, as far as I know."
    assert genre not in listed_now


def test_the_oldest_and_the_newest_of_the_list_are_shown(ada: Talk) -> None:
    names = listed(ada)
    years = {int(name[-5:-1]): name for name in names if name[-5:-1].isdigit()}
    assert ada.says("which is the oldest?").startswith(years[min(years)])
    assert ada.says("and which one is the newest?").startswith(years[max(years)])


@pytest.mark.parametrize(
    "said",
    [
        "watched Heat last night, wow. 4 stars",
        "watched Heat last night. 4 stars",
        "wow. 4 stars for Heat",
        "I gave Heat from 1995 four stars",
    ],
)
def test_a_remark_beside_stars_hides_no_film(ada: Talk, said: str) -> None:
    ada.says(said)
    assert ada.ratings == {"f:2": 4}


@pytest.mark.parametrize(
    "said", ["the one from the fifties", "the 50s one", "the one by Wilder, from the 1950s"]
)
def test_a_decade_tells_which_film_is_meant(ada: Talk, said: str) -> None:
    ada.says("Sabrina 4")
    ada.says(said)
    assert ada.ratings == {"f:9": 4}


def test_an_answer_that_tells_no_film_is_said_to_do_so(ada: Talk) -> None:
    ada.says("Sabrina 4")
    assert ada.says("the wilder one").startswith("I can't tell by that")


def test_two_questions_about_a_film_are_one(ada: Talk) -> None:
    assert ada.says("is Psycho any good? would I like it?").startswith("Psycho (1960)")


@pytest.mark.parametrize("said", ["gotta go, bye", "haha thanks, you're pretty good at this. gotta go, bye"])
def test_goodbyes_are_taken_kindly(ada: Talk, said: str) -> None:
    assert ada.says(said).startswith("Bye.")


def test_likings_behind_a_colon_are_heard(ada: Talk) -> None:
    ada.says("Loved: Jaws, Heat and Alien. Hated: Rocky and Up")
    assert ada.ratings == {"f:16": 5, "f:2": 5, "f:3": 5, "f:17": 1, "f:18": 1}


@pytest.mark.parametrize("said", ["which of these is the shortest?", "and which is the longest one?"])
def test_lengths_that_are_not_known_are_said_not_to_be(ada: Talk, said: str) -> None:
    listed(ada)
    assert ada.says(said).startswith("I don't know how long all of these are")


@pytest.mark.parametrize(
    "said",
    [
        "I've seen 1, 3 and 5",
        "seen 1, 3, 5",
        "I've seen numbers 1, 3 and 5",
        "hab 1, 3 und 5 schon gesehen",
        "vi 1, 3 y 5",
        "j'ai vu 1, 3 et 5",
        "vi 1, 3 e 5",
        "видел 1, 3 и 5",
    ],
)
def test_numbers_of_films_that_were_seen_are_places_not_stars(ada: Talk, said: str) -> None:
    first, _, third, _, fifth = names = listed(ada)
    words = ada.says(said).partition("\n\n1. ")[0]
    assert ada.ratings == {}
    assert [name for name in names if name in words] == [first, third, fifth]


@pytest.mark.parametrize("said", ["saw 2 and 4, both great", "hab 2 und 4 gesehen, beide super"])
def test_films_that_were_seen_get_what_is_said_of_all_of_them(ada: Talk, said: str) -> None:
    names = listed(ada)
    words = ada.says(said)
    assert f"{names[1]} ★★★★" in words
    assert f"{names[3]} ★★★★" in words


def test_numbers_that_were_seen_are_no_stars_where_no_list_was_shown(ada: Talk) -> None:
    assert ada.says("I've watched 1, 2 and 3").startswith("Which film?")
    assert ada.ratings == {}


def test_a_place_that_the_list_does_not_have_is_told(ada: Talk) -> None:
    listed(ada)
    assert ada.says("seen 1, 9 and 12").startswith("The list has 5 films")


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("seen all but 2 and 3", [0, 3, 4]),
        ("I've seen all of them but the last", [0, 1, 2, 3]),
        ("I've seen all of those except {0}", [1, 2, 3, 4]),
        ("I've seen all of those except {0} and {4}", [1, 2, 3]),
    ],
)
def test_all_of_the_list_but_some_were_seen(ada: Talk, said: str, seen: list[int]) -> None:
    names = listed(ada)
    titles = [name.rpartition(" (")[0] for name in names]
    words = ada.says(said.format(*titles)).partition("\n\n1. ")[0]
    assert [name for name in names if name in words] == [names[at] for at in seen]
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("loved all of them except 3", [5, 5, None, 5, 5]),
        ("liked them all except number 3 which I hated", [4, 4, 1, 4, 4]),
        ("all of them 4 except the last, 2 stars", [4, 4, 4, 4, 2]),
        ("alle super außer 2", [4, None, 4, 4, 4]),
    ],
)
def test_all_of_the_list_is_rated_but_some(ada: Talk, said: str, stars: list[float | None]) -> None:
    names = listed(ada)
    ada.says(said)
    mine = ada.says("/myratings")
    given = [line for name in names for line in mine.splitlines() if name in line]
    assert len(given) == sum(each is not None for each in stars)
    assert sorted(ada.ratings.values()) == sorted(each for each in stars if each is not None)


def test_a_remark_on_all_of_the_list_but_one_is_asked(ada: Talk) -> None:
    listed(ada)
    assert ada.says("all but 2 are boring").startswith("★★ for each of these 4?")
    assert ada.ratings == {}


def test_stars_that_may_be_of_those_seen_or_of_the_others_are_named(ada: Talk) -> None:
    listed(ada)
    assert "I left out “all 5 stars”" in ada.says("seen all but 2 and 3, all 5 stars")
    assert ada.ratings == {}


@pytest.mark.parametrize(
    "said", ["1 and 3 I've seen, 5 and 3 stars", "seen 1 and 3, 5 and 3 stars", "1 and 3: 5 and 3"]
)
def test_stars_behind_places_are_theirs_in_their_order(ada: Talk, said: str) -> None:
    names = listed(ada)
    words = ada.says(said)
    assert f"{names[0]} ★★★★★" in words
    assert f"{names[2]} ★★★" in words
    assert sorted(ada.ratings.values()) == [3, 5]


def test_each_film_that_was_seen_gets_what_is_said_of_it(ada: Talk) -> None:
    names = listed(ada)
    words = ada.says("seen 1, 3 and 5. 1 was great, 3 was meh and 5 I hated")
    assert f"{names[0]} ★★★★" in words
    assert f"{names[2]} ★★" in words
    assert f"{names[4]} ★" in words
