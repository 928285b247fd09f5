"""Films of the list that were given up, beside others that were liked."""

import pytest

from tests.bot.dialogue.conftest import Talk


def listed(talk: Talk) -> list[str]:
    """The films of the list, in their order."""
    return [(each.action or "").rsplit("|", 1)[1] for each in talk.buttons if each.label.isdecimal()]


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("first one i gave up after 20 min, second was lovely, havent seen the rest", 4),
        ("first one i gave up on, second was lovely", 4),
        ("the first i turned off half an hour in, the second was lovely", 4),
        ("den ersten hab ich nach 20 minuten ausgemacht, der zweite war toll", 4),
        ("la primera la dejé a los 20 minutos, la segunda me encantó", 5),
        ("le premier j'ai abandonné après 20 minutes, le deuxième était génial", 5),
        ("o primeiro larguei depois de 20 minutos, o segundo foi ótimo", 5),
        ("первый я бросил через 20 минут, второй был отличный", 5),
    ],
)
def test_the_one_given_up_leaves_the_list_and_the_other_gets_its_stars(
    ada: Talk, said: str, stars: float
) -> None:
    ada.says("/recommend")
    first, second = listed(ada)[:2]
    ada.says(said)
    assert ada.ratings == {second: stars}
    ada.says("/recommend")
    assert first not in listed(ada)


def test_praise_of_another_place_marks_only_the_one_given_up(ada: Talk) -> None:
    ada.says("/recommend")
    second = listed(ada)[1]
    ada.says("la primera la dejé, la segunda genial")
    ada.says("/recommend")
    assert second in listed(ada)


@pytest.mark.parametrize("said", ["gave up after 20 min", "i gave up after ten minutes", "gave up on it"])
def test_how_long_it_was_watched_wishes_no_short_film(ada: Talk, said: str) -> None:
    ada.says("Heat")
    assert "Heat (1995)" in ada.says(said)
    assert not ada.ratings


def test_up_is_a_film_where_it_is_named(ada: Talk) -> None:
    ada.says("i gave Up 5")
    assert ada.ratings == {"f:18": 5}
