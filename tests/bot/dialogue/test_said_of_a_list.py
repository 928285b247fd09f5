"""Several things said of a list that was shown, and its numbers."""

import pytest

from tests.bot.dialogue.conftest import Talk, titles


@pytest.mark.parametrize(
    ("said", "rated", "other"),
    [
        ("seen 2 and 5, hated 5", {5: 1}, "Seen:"),
        ("2 and 5 seen, 5 was awful", {5: 1}, "Seen:"),
        ("1 and 3 were both 4 stars, not interested in 2", {1: 4, 3: 4}, "Not for you:"),
        ("first one is awesome, 5 stars. the third I turned off halfway", {1: 5}, "Not for you:"),
    ],
)
def test_several_things_of_a_list_are_done_each(
    ada: Talk, said: str, rated: dict[int, float], other: str
) -> None:
    shown = titles(ada.says("/recommend"))
    words = ada.says(said)
    assert other in words
    assert len(ada.ratings) == len(rated)
    for place, stars in rated.items():
        assert f"{shown[place - 1]} {'★' * int(stars)}" in words


def test_others_are_the_next_films(ada: Talk) -> None:
    shown = titles(ada.says("/recommend"))
    others = titles(ada.says("give me some others"))
    assert others
    assert not {*shown} & {*others}


@pytest.mark.parametrize("said", ["the second one sounds good", "number 2 looks interesting"])
def test_what_sounds_good_is_opened_and_not_rated(ada: Talk, said: str) -> None:
    second = titles(ada.says("/recommend"))[1]
    assert ada.says(said).startswith(second)
    assert ada.ratings == {}


def test_all_of_a_list_but_one_are_seen(ada: Talk) -> None:
    shown = titles(ada.says("/recommend"))
    words = ada.says("I've seen all of those except the last one")
    assert "Seen:" in words
    assert shown[-1] not in words.split("\n")[0]
    assert all(title in words.split("\n")[0] for title in shown[:-1])


@pytest.mark.parametrize(
    "said", ["the first one was ok, 4 stars", "the first one I already saw, it was ok I guess, 4 stars"]
)
def test_stars_that_are_said_count_more_than_a_liking_of_a_list_too(ada: Talk, said: str) -> None:
    first = titles(ada.says("/recommend"))[0]
    assert f"{first} ★★★★" in ada.says(said)
    assert [*ada.ratings.values()] == [4]


def test_films_that_were_seen_get_no_stars_of_their_places(ada: Talk) -> None:
    ada.says("/recommend")
    words = ada.says("I've seen 1 and 3, loved the first, the third was boring")
    assert "before:" not in words
    assert sorted(ada.ratings.values()) == [2, 5]


def test_a_film_that_was_not_seen_is_asked_about(ada: Talk) -> None:
    words = ada.says("never seen Jaws, is it any good?")
    assert "Not seen yet: Jaws (1975)." in words
    assert words.count("Jaws (1975)") > 1


@pytest.mark.parametrize(
    ("said", "rated"),
    [
        ("I hated 1 and 3, 4 was okay", {1: 1, 3: 1, 4: 3}),
        ("hated 1 and 3, loved 2", {1: 1, 2: 5, 3: 1}),
        ("I loved 2", {2: 5}),
    ],
)
def test_numbers_are_places_of_the_list(ada: Talk, said: str, rated: dict[int, float]) -> None:
    shown = titles(ada.says("/recommend"))
    words = ada.says(said)
    assert len(ada.ratings) == len(rated)
    for place, stars in rated.items():
        assert f"{shown[place - 1]} {'★' * int(stars)}" in words


def test_a_number_names_no_film_that_is_called_otherwise(ada: Talk) -> None:
    ada.says("hated 1 and 3, loved 2")
    ada.says("yes")
    assert ada.ratings == {}


def test_what_is_hated_of_a_list_is_rated(ada: Talk) -> None:
    shown = titles(ada.says("/recommend"))
    assert f"{shown[2]} ★" in ada.says("not number 3, I hated that")


def test_stars_of_a_film_leave_what_else_was_seen(ada: Talk) -> None:
    shown = titles(ada.says("/recommend"))
    words = ada.says("seen 2 and 5. the first was ok. 4 stars")
    assert [*ada.ratings.values()] == [4]
    assert f"Seen: {shown[1]} and {shown[4]}." in words
