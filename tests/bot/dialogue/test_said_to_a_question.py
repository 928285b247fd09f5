"""What people say to a question that is no plain answer: they agree, do not understand, speak of the film."""

from collections.abc import Callable

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk, titles
from tests.bot.dialogue.small_bundle import small_films

HEAT, FARGO, OLD_SABRINA, NEW_SABRINA = "f:2", "f:5", "f:9", "f:10"


@pytest.mark.parametrize("said", ["fine", "okay cool", "alright", "cool", "vale", "tá bom", "ладно", "right"])
def test_words_that_agree_are_no_stars(ada: Talk, said: str) -> None:
    ada.says("/rate Fargo")
    assert ada.says(said) == "How many stars for Fargo (1996)?"
    assert ada.ratings == {}
    ada.says("4")
    assert ada.ratings == {FARGO: 4}


@pytest.mark.parametrize("said", ["ok thanks", "fine, thanks", "great, thanks", "ok danke", "vale, gracias"])
def test_thanks_are_no_stars_and_leave_the_question_open(ada: Talk, said: str) -> None:
    ada.says("/rate Fargo")
    ada.says(said)
    assert ada.ratings == {}
    ada.says("4")
    assert ada.ratings == {FARGO: 4}


@pytest.mark.parametrize("said", ["loved it, thanks", "loved it haha", "ok, loved it", "hm, loved it"])
def test_an_opinion_with_thanks_is_one(ada: Talk, said: str) -> None:
    ada.says("/rate Fargo")
    ada.says(said)
    assert ada.ratings == {FARGO: 5}


@pytest.mark.parametrize("said", ["ok", "ok thanks", "fine", "cool", "what?", "¿qué?", "haha"])
def test_stars_said_before_stay_whatever_is_said_between(ada: Talk, said: str) -> None:
    ada.says("/rate Sabrina 4")
    ada.says(said)
    assert ada.ratings == {}
    ada.says("the first")
    assert ada.ratings == {NEW_SABRINA: 4}


@pytest.mark.parametrize("said", ["later", "maybe later", "not now", "plus tard", "más tarde", "потом"])
def test_later_is_no_newer_film(ada: Talk, said: str) -> None:
    ada.says("/rate Sabrina 4")
    assert ada.says(said).startswith("All right, none of these.")
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["yeah that one", "yes, that one", "fine", "klar", "okay cool", "именно"])
def test_yes_that_one_is_no_single_star(ada: Talk, said: str) -> None:
    ada.says("Frago 4")
    assert ada.labels == ["Fargo (1996)  4★", "No"]
    ada.says(said)
    assert ada.ratings == {FARGO: 4}


@pytest.mark.parametrize(
    ("said", "film"),
    [("ok, la primera", NEW_SABRINA), ("naja, der zweite", OLD_SABRINA), ("bom, o antigo", OLD_SABRINA)],
)
def test_what_opens_an_answer_is_no_opinion(ada: Talk, said: str, film: str) -> None:
    ada.says("/rate Sabrina 4")
    ada.says(said)
    assert ada.ratings == {film: 4}


@pytest.mark.parametrize("said", ["un 4", "um 4", "a 4", "ein 4", "um maybe 4"])
def test_an_article_before_stars_is_no_place(ada: Talk, said: str) -> None:
    ada.says("/rate Sabrina")
    ada.says(said)
    assert ada.ratings == {}
    assert ada.labels[:2] == ["Sabrina (1995)  4★", "Sabrina (1954)  4★"]


def test_what_is_not_understood_is_asked_again(ada: Talk) -> None:
    ada.says("/rate Fargo")
    assert ada.says("what?") == "How many stars for Fargo (1996)?"


@pytest.mark.parametrize("said", ["put it on my watchlist", "setz ihn auf meine Merkliste"])
def test_it_is_the_film_in_question(ada: Talk, said: str) -> None:
    ada.says("Frago 4")
    assert "Fargo (1996)" in ada.says(said)
    assert "Fargo (1996)" in ada.says("/watchlist")
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["put it on my watchlist", "who's in it?", "I'll watch it tonight"])
def test_it_is_one_of_the_films_in_question(ada: Talk, said: str) -> None:
    ada.says("/rate Sabrina")
    assert ada.says(said) == "Which one?"
    assert ada.labels == ["1. Sabrina (1995)", "2. Sabrina (1954)"]


@pytest.mark.parametrize(
    "asked",
    ["where can I watch it?", "wo kann ich den sehen?", "¿dónde puedo verla?", "где можно посмотреть?"],
)
def test_where_to_watch_it_is_asked_of_the_film_spoken_of(
    talk_about: Callable[[list[Film]], Talk], asked: str
) -> None:
    ada = talk_about(small_films([("Heat", 1995, "Crime"), ("The Watch", 2012, "Comedy")]))
    ada.says("/rate Heat 4")
    assert "Heat (1995)" in ada.says(asked)


@pytest.mark.parametrize(
    "said",
    [
        *("I'm gonna watch it tonight", "den schaue ich heute Abend", "la veré esta noche"),
        *("je le regarde ce soir", "vou ver ele hoje", "посмотрю сегодня вечером"),
    ],
)
def test_what_is_taken_for_tonight_is_the_film_in_question(ada: Talk, said: str) -> None:
    ada.says("Fargo")
    assert "Fargo (1996)" in ada.says(said)
    assert ada.ratings == {}


def test_a_film_rated_just_now_goes_on_the_watchlist(ada: Talk) -> None:
    ada.says("Fargo 4")
    assert ada.says("put it on my watchlist").startswith("On your /watchlist (1).")
    assert "Fargo (1996)" in ada.says("/watchlist")  # to be seen again
    ada.says("Fargo 5")
    assert "Fargo (1996)" not in ada.says("/watchlist")


@pytest.mark.parametrize(
    "asked",
    ["did I already rate Heat?", "have I rated Heat?", "habe ich Heat schon bewertet?", "ya puntué Heat"],
)
def test_whether_a_film_was_rated_is_told(ada: Talk, asked: str) -> None:
    assert "Heat (1995)" in ada.says(asked)
    assert len(ada.labels) == 1
    ada.says("Heat 4")
    assert "★★★★" in ada.says(asked)


def test_thanks_behind_what_is_asked_for_are_no_part_of_it(ada: Talk) -> None:
    shown = ada.says("/recommend")
    assert shown.splitlines()[0] == ada.says("something else thanks").splitlines()[0]


@pytest.mark.parametrize("said", ["no, I meant Heat", "ich meinte Heat", "no, Heat"])
def test_the_stars_go_to_the_film_that_was_meant_instead(ada: Talk, said: str) -> None:
    ada.says("Frago 4")
    assert "Saved: Heat (1995) ★★★★" in ada.says(said)
    ada.says("/rate Sabrina 3")
    assert "Heat (1995)" in ada.says(said)
    assert ada.ratings == {HEAT: 3}


def test_which_of_several_stars_go_to_another_film_is_asked(ada: Talk) -> None:
    ada.says("Frago 4, Chinatwon 5")
    asked = ada.says("no, I meant Heat")
    assert "How many stars for Heat (1995)?" in asked
    assert "Not saved" in asked
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["no", "later", "no thanks", "não"])
def test_no_is_no_country(ada: Talk, said: str) -> None:
    assert "Where do you live?" in ada.says("send me a film every friday at 8pm")
    assert ada.says(said) == "No more suggestions. /suggest brings them back."


@pytest.mark.parametrize("said", ["yes", "si", "ok", "what?"])
def test_yes_is_no_country(ada: Talk, said: str) -> None:
    ada.says("send me a film every friday at 8pm")
    assert ada.says(said).startswith("Where do you live?")
    assert "every Friday at 20:00, Oslo time" in ada.says("Oslo")


@pytest.mark.parametrize(
    "said",
    [
        *("the rest don't interest me", "not interested in the others", "der Rest interessiert mich nicht"),
        *("el resto no me interesa", "le reste ne m'intéresse pas", "o resto não me interessa"),
        "остальные не интересуют",
    ],
)
def test_the_rest_of_a_list_is_left_out(ada: Talk, said: str) -> None:
    shown = titles(ada.says("/recommend"))
    ada.says("seen 2, it was great")
    told = ada.says(said)
    assert shown[1] not in told.splitlines()[0]
    assert all(each in told.splitlines()[0] for each in (shown[0], shown[2], shown[3], shown[4]))
    assert len(ada.ratings) == 1


def test_the_others_of_no_list_are_no_film(ada: Talk) -> None:
    assert ada.says("the others don't interest me").startswith("Which film?")


@pytest.mark.parametrize(
    "said", ["ok cool", "fine, thanks", "cool", "alright", "yeah that's it, thanks a lot"]
)
def test_who_only_takes_notice_deletes_nothing(ada: Talk, said: str) -> None:
    ada.says("Fargo 4")
    ada.says("delete everything about me")
    ada.says(said)
    assert ada.ratings == {FARGO: 4}


def test_four_is_no_place_where_a_film_was_opened_and_no_list(ada: Talk) -> None:
    ada.says("what about Fargo?")
    assert ada.says("4") == "★★★★ for Fargo (1996)?"
    ada.says("yes")
    assert ada.ratings == {FARGO: 4}


@pytest.mark.parametrize("said", ["yes, that one", "yeah that one"])
def test_that_one_of_two_is_asked(ada: Talk, said: str) -> None:
    ada.says("/rate Sabrina 4")
    assert ada.says(said).startswith("I can't tell by that")
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["make that 8", "make it 8", "8"])
def test_a_number_beyond_stars_is_an_hour_of_what_comes_by_itself(ada: Talk, said: str) -> None:
    ada.says("send me a film every friday at 7pm")
    ada.says("Oslo")
    assert "every Friday at 20:00, Oslo time" in ada.says(said)
    assert ada.says("stop it again") == "No more suggestions. /suggest brings them back."


@pytest.mark.parametrize("asked", ["did you delete it?", "is it gone?", "hast du es gelöscht?"])
def test_whether_a_rating_is_gone_is_told(ada: Talk, asked: str) -> None:
    ada.says("Fargo 4")
    ada.says("delete my rating of Fargo")
    assert ada.says(asked).startswith("You haven't rated a film yet.")


@pytest.mark.parametrize(
    ("said", "step"),
    [
        *(("the one after that", 1), ("and the next one?", 1), ("der danach", 1), ("la siguiente", 1)),
        *(("celui d'après", 1), ("o próximo", 1), ("следующий", 1), ("the one before that", -1)),
        *(("den davor", -1), ("la anterior", -1)),
    ],
)
def test_the_film_beside_the_one_opened_is_shown(ada: Talk, said: str, step: int) -> None:
    shown = titles(ada.says("/recommend"))
    ada.says("the third")
    assert ada.says(said).startswith(shown[2 + step])


def test_behind_the_last_film_the_list_goes_on(ada: Talk) -> None:
    ada.says("/recommend")
    ada.says("the last one")
    assert "6. " in ada.says("the one after that")


@pytest.mark.parametrize("said", ["put it on my watchlist", "I'll watch it tonight", "who's in it?"])
def test_it_is_the_film_of_a_card_of_start(ada: Talk, said: str) -> None:
    ada.says("Fargo 4")
    film = ada.says("rate some films").splitlines()[0].split(" · ")[0]
    assert film in ada.says(said)


@pytest.mark.parametrize("said", ["yes", "ok thanks", "okay cool", "what?", "sure"])
def test_a_card_stays_until_it_is_answered(ada: Talk, said: str) -> None:
    asked = ada.says("rate some films")
    assert ada.says(said) == asked
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["next", "next one", "der nächste", "siguiente", "pass"])
def test_next_goes_on_to_the_next_card_and_film(ada: Talk, said: str) -> None:
    asked = ada.says("rate some films")
    following = ada.says(said)
    assert "How was it?" in following
    assert following != asked
    ada.says("Heat, Fargo")
    assert "How many stars for Fargo (1996)?" in ada.says(said)
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["não entendi", "no, right", "next one", "nein, klar"])
def test_what_begins_with_no_is_no_yes(ada: Talk, said: str) -> None:
    ada.says("Frago 4, Chinatwon 5")
    ada.says(said)
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["next one", "next film", "der nächste"])
def test_the_next_one_is_no_single_star(ada: Talk, said: str) -> None:
    ada.says("/rate Fargo")
    ada.says(said)
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["other films please", "andere Filme", "otras películas", "outros filmes"])
def test_other_films_are_no_series(ada: Talk, said: str) -> None:
    ada.says("/recommend")
    assert "6. " in ada.says(said)


def test_fewer_stars_than_films_are_of_the_first_ones(ada: Talk) -> None:
    ada.says("Heat, Fargo and Vertigo")
    assert "How many stars for Vertigo (1958)?" in ada.says("5 and 4")
    assert ada.ratings == {HEAT: 5, FARGO: 4}


def test_the_year_of_the_film_in_question_says_that_it_is_meant(ada: Talk) -> None:
    ada.says("/rate Fargo")
    assert ada.says("1996") == "How many stars for Fargo (1996)?"
