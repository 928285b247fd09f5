"""What was meant in place of what was heard; what cannot be done is said."""

import pytest

from tests.bot.dialogue.conftest import Talk

HEAT, FARGO, SABRINA_1954 = "f:2", "f:5", "f:9"


@pytest.mark.parametrize(
    "said",
    [
        *("I meant Fargo", "no, I meant Fargo", "oops, that was for Fargo", "ich meinte Fargo, nicht Heat"),
        *("quise decir Fargo", "je voulais dire Fargo", "quis dizer Fargo", "я имел в виду Fargo"),
    ],
)
def test_stars_move_to_the_film_that_was_meant_and_one_undo_brings_them_back(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    answer = ada.says(said)
    assert "Fargo (1996) ★★★★" in answer
    assert "Heat (1995) is gone" in answer
    assert ada.ratings == {FARGO: 4}
    ada.presses("Undo")
    assert ada.ratings == {HEAT: 4}


def test_a_correction_brings_back_what_the_wrong_film_had_before(ada: Talk) -> None:
    ada.says("Heat 2")
    ada.says("Heat 4")
    ada.says("I meant Fargo")
    assert ada.ratings == {HEAT: 2, FARGO: 4}


def test_a_correction_of_the_stars_changes_the_film_rated_just_now(ada: Talk) -> None:
    ada.says("Heat 4")
    ada.says("I meant 3")
    assert ada.ratings == {HEAT: 3}


def test_a_correction_to_one_of_several_films_is_asked(ada: Talk) -> None:
    ada.says("Heat 4")
    ada.says("I meant Sabrina")
    assert not ada.ratings
    ada.presses("Sabrina (1954)  4★")
    assert ada.ratings == {SABRINA_1954: 4}


@pytest.mark.parametrize("said", ["I mean it!", "I mean, Fargo was great too", "I meant well"])
def test_what_is_no_correction_moves_no_stars(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    ada.says(said)
    assert ada.ratings[HEAT] == 4


@pytest.mark.parametrize(
    "said", ["Alien -1", "Alien: -3", "Alien minus two", "Alien минус 2", "Alien \u22124"]
)
def test_a_number_below_zero_is_asked_about(ada: Talk, said: str) -> None:
    assert "Stars go from 1 to 5" in ada.says(said)
    assert not ada.ratings


def test_a_dash_before_stars_is_no_minus(ada: Talk) -> None:
    ada.says("Heat - 4")
    assert ada.ratings == {HEAT: 4}


def test_undoing_all_of_a_message_takes_back_what_was_answered_to_its_question(ada: Talk) -> None:
    ada.says("Heat 4, Sabrina 5, Fargo 3")
    undo = ada.button("Undo both").action or ""
    ada.presses("Sabrina (1954)  5★")
    assert len(ada.ratings) == 3
    ada.acts(undo)
    assert not ada.ratings


def test_undo_after_an_answer_takes_back_the_answer_alone(ada: Talk) -> None:
    ada.says("Heat 4, Sabrina 5, Fargo 3")
    ada.presses("Sabrina (1954)  5★")
    ada.says("/undo")
    assert ada.ratings == {HEAT: 4, FARGO: 3}


def test_a_film_that_is_not_on_the_watchlist_is_not_said_to_be_taken_off(ada: Talk) -> None:
    assert "not on your watchlist" in ada.says("take Vertigo off my watchlist")


@pytest.mark.parametrize(
    "said",
    ["that film with the sinking ship", "the one with the talking pig", "der Film wo das Schiff sinkt"],
)
def test_a_film_told_by_what_happens_in_it_is_said_not_to_be_findable(ada: Talk, said: str) -> None:
    assert "what happens in it" in ada.says(said)


@pytest.mark.parametrize("said", ["horror without gore", "a comedy that has no subtitles please"])
def test_what_is_not_understood_of_a_wish_is_said(ada: Talk, said: str) -> None:
    assert "I left out" in ada.says(said)


@pytest.mark.parametrize("said", ["Heat and Fargo both deserve 4", "Heat, Fargo both get 4"])
def test_stars_that_several_films_deserve_are_saved_for_each(ada: Talk, said: str) -> None:
    ada.says(said)
    assert ada.ratings == {HEAT: 4, FARGO: 4}


@pytest.mark.parametrize("said", ["Alien between 3 and 4", "Alien zwischen 3 und 4", "Alien entre 3 y 4"])
def test_a_range_of_stars_is_asked_about(ada: Talk, said: str) -> None:
    assert "How many stars for Alien" in ada.says(said)
    assert not ada.ratings


@pytest.mark.parametrize(
    "said", ["no wait 3", "no, better 3", "nein, lieber 3", "no, mejor 3", "нет, лучше 3"]
)
def test_other_stars_are_of_the_one_film_rated_just_now(ada: Talk, said: str) -> None:
    ada.says("Heat 5")
    assert "Changed: Heat (1995) ★★★ (before: ★★★★★)" in ada.says(said)
    assert ada.ratings == {HEAT: 3}
    ada.says("undo")
    assert ada.ratings == {HEAT: 5}


@pytest.mark.parametrize("said", ["Heat 4\nno wait 5", "Heat 4, no wait, 5", "Heat 4, nein warte, 5"])
def test_of_stars_put_right_in_the_same_message_the_last_count(ada: Talk, said: str) -> None:
    ada.says(said)
    assert ada.ratings == {HEAT: 5}


def test_a_misspelt_film_that_was_meant_is_asked_with_the_stars(ada: Talk) -> None:
    ada.says("Heat 4")
    assert "your rating of Heat (1995) is gone\nDo you mean this one?" in ada.says("I meant Fagro")
    ada.presses("Fargo (1996)  4★")
    assert ada.ratings == {"f:5": 4}


def test_two_misspelt_films_of_one_message_are_asked_one_after_the_other(ada: Talk) -> None:
    ada.says("Casablanka 5, Metropolys 4")
    ada.presses("Casablanca (1942)  5★")
    ada.presses("Metropolis (1927)  4★")
    assert ada.ratings == {"f:13": 5, "f:19": 4}


@pytest.mark.parametrize("said", ["oh wait no, i meant 4 not 2", "I meant 4, not 2", "ich meinte 4, nicht 2"])
def test_stars_that_were_not_meant_are_no_film(ada: Talk, said: str) -> None:
    ada.says("Fargo 2")
    ada.says(said)
    assert ada.ratings == {FARGO: 4}


@pytest.mark.parametrize("said", ["actually put it back", "stell es wieder her", "верни обратно"])
def test_a_rating_that_was_taken_off_is_put_back(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    ada.says("delete my rating for Heat")
    ada.says(said)
    assert ada.ratings == {HEAT: 4}


@pytest.mark.parametrize(
    "said", ["hmm actually no, more like a 2", "no wait, it's more like 2", "eher so eine 2"]
)
def test_more_like_other_stars_changes_them(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    assert ada.says(said).startswith("Changed: Heat (1995) ★★ (before: ★★★★)")


@pytest.mark.parametrize("said", ["no, Fargo", "não, Fargo", "ups, das war Fargo", "opa, era Fargo"])
def test_another_film_behind_a_no_gets_the_stars(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    ada.says(said)
    assert list(ada.ratings.values()) == [4]
    assert "Fargo (1996) ★★★★" in ada.says("/myratings")


def test_another_film_is_asked_in_place_of_the_one_in_question(ada: Talk) -> None:
    ada.says("Heat")
    assert ada.says("oops, it was Fargo").startswith("How many stars for Fargo (1996)?")
    assert ada.says("4").startswith("Saved: Fargo (1996) ★★★★")


def test_the_last_one_is_corrected_though_the_next_card_asks(ada: Talk) -> None:
    ada.says("/start")
    ada.presses("Tap through a few")
    ada.presses("2★")
    assert "★★★ (before: ★★)" in ada.says("wait, I tapped wrong, the last one should be a 3")


@pytest.mark.parametrize(
    "said",
    [
        "Fargo gets the same",
        "the same for Fargo",
        "and Fargo the same",
        "Fargo genauso",
        "lo mismo para Fargo",
    ],
)
def test_a_film_gets_the_stars_given_just_now(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    assert "Fargo (1996) ★★★★" in ada.says(said)
    assert list(ada.ratings.values()) == [4, 4]


@pytest.mark.parametrize("said", ["not Heat, Fargo", "nicht Heat, sondern Fargo", "no Heat, sino Fargo"])
def test_a_film_in_place_of_one_that_is_denied_gets_its_stars(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    ada.says(said)
    assert list(ada.ratings.values()) == [4]
    assert "Fargo (1996) ★★★★" in ada.says("/myratings")


def test_a_no_before_stars_is_no_film(ada: Talk) -> None:
    ada.says("Heat 2")
    assert "Heat (1995)" in ada.says("what? no, 3.5")
    assert list(ada.ratings.values()) == [2]


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("I gave Heat 2 but I rewatched it and now it's a 5", 5),
        ("Heat 2 stars, but now it's more like 4", 4),
        ("Heat 2, aber inzwischen eine 4", 4),
        ("Heat 2, pero ahora un 4", 4),
        ("Rated Heat 4 yesterday but it should be 3", 3),
        ("I rated Heat 4 but it should have been a 3", 3),
        ("Heat 4, aber es sollte eine 3 sein", 3),
        ("Heat 4, pero debería ser un 3", 3),
    ],
)
def test_the_stars_that_a_film_has_now_count(ada: Talk, said: str, stars: float) -> None:
    ada.says(said)
    assert list(ada.ratings.values()) == [stars]


def test_stars_that_another_film_has_now_are_not_those_of_the_one_before(ada: Talk) -> None:
    ada.says("Heat 2, but Fargo is now a 5")
    assert ada.ratings == {HEAT: 2, "f:5": 5}
