"""Stars that another film got than the one they are for, and those of a film that was never seen."""

import pytest

from tests.bot.dialogue.conftest import Talk

HEAT, FARGO, AMELIE, SABRINA_1954 = "f:2", "f:5", "f:11", "f:9"


@pytest.mark.parametrize(
    "said",
    [
        *("sorry i mixed that up, fargo is the 4, amelie i never saw", "wrong film, fargo 1996 is the 4"),
        *("the 4 was for fargo, not amelie", "verwechselt, Fargo ist die 4, Amelie hab ich nie gesehen"),
        *("me equivoqué, Fargo es el 4", "désolé, j'ai confondu, Fargo est le 4", "errei, Fargo é o 4"),
        *("перепутал, Fargo это 4", "i meant fargo, not amelie"),
    ],
)
def test_the_stars_move_to_the_film_that_they_are_for(ada: Talk, said: str) -> None:
    ada.says("Amelie 4")
    ada.says(said)
    assert ada.ratings == {FARGO: 4}
    ada.presses("Undo")
    assert ada.ratings == {AMELIE: 4}


@pytest.mark.parametrize("said", ["wrong film, sabrina is the 4", "i meant sabrina, not amelie"])
def test_the_stars_wait_where_it_is_open_which_film_they_are_for(ada: Talk, said: str) -> None:
    ada.says("Amelie 4")
    ada.says(said)
    assert not ada.ratings
    ada.presses("Sabrina (1954)  4★")
    assert ada.ratings == {SABRINA_1954: 4}


@pytest.mark.parametrize(
    "said",
    [
        *("amelie i never saw", "I haven't seen Amelie actually"),
        *("rated Amelie by mistake, never seen it", "I rated that by mistake", "Amelie was a mistake"),
        *("habe Amelie aus Versehen bewertet", "puntué Amelie por error", "j'ai noté Amelie par erreur"),
        *("avaliei Amelie por engano", "оценил Amelie по ошибке"),
    ],
)
def test_stars_given_just_now_to_a_film_that_was_not_seen_are_taken_back(ada: Talk, said: str) -> None:
    ada.says("Amelie 4")
    assert "Removed: Amélie (2001)" in ada.says(said)
    assert not ada.ratings
    ada.presses("Undo")
    assert ada.ratings == {AMELIE: 4}


@pytest.mark.parametrize(("said", "left"), [("yes", {}), ("no", {AMELIE: 4}), ("ja", {})])
def test_stars_of_the_film_spoken_of_are_taken_back_after_a_yes(
    ada: Talk, said: str, left: dict[str, float]
) -> None:
    ada.says("Amelie 4")
    assert "Shall I take that back?" in ada.says("never saw it actually")
    assert ada.ratings == {AMELIE: 4}
    ada.says(said)
    assert ada.ratings == left


def test_older_stars_of_a_film_that_was_not_seen_are_asked_about(ada: Talk) -> None:
    ada.says("Amelie 4")
    ada.says("Heat 3")
    assert "Shall I take that back?" in ada.says("I haven't seen Amelie")
    assert ada.ratings == {AMELIE: 4, HEAT: 3}
    ada.presses("Remove")
    assert ada.ratings == {HEAT: 3}


@pytest.mark.parametrize("said", ["I haven't seen Fargo", "sorry, Fargo is the best", "Fargo by mistake"])
def test_stars_stay_where_another_film_is_spoken_of(ada: Talk, said: str) -> None:
    ada.says("Amelie 4")
    ada.says(said)
    assert ada.ratings[AMELIE] == 4
