"""Films that stand in a wish, a question or a plan: they are found, kept and shown."""

import pytest

from bot.dialogue.message import Person
from tests.bot.dialogue.conftest import Talk

HEAT, ALIEN = "f:2", "f:3"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "haven't seen Heat"),
        ("en", "I haven't watched Heat yet"),
        ("de", "Heat habe ich noch nicht gesehen"),
        ("es", "no he visto Heat"),
        ("fr", "je n'ai pas encore vu Heat"),
        ("pt", "ainda não vi Heat"),
        ("ru", "я ещё не видел Heat"),
    ],
)
def test_a_film_that_was_not_seen_is_shown_and_not_marked(ada: Talk, language: str, said: str) -> None:
    ada.says("/film Heat")
    ada.presses("Seen it")
    ada.person = Person("test", "ada", "Ada", language)
    assert "Heat (1995)" in ada.says(said)
    ada.person = Person("test", "ada", "Ada", "en")
    ada.says("/film Heat")
    assert "Seen it" in ada.labels
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I want to see Heat some day"),
        ("en", "I'd like to watch Heat sometime"),
        ("de", "ich möchte Heat irgendwann sehen"),
        ("es", "quiero ver Heat algún día"),
        ("fr", "j'aimerais voir Heat un jour"),
        ("pt", "quero ver Heat um dia"),
        ("ru", "хочу посмотреть Heat когда-нибудь"),
    ],
)
def test_a_film_that_somebody_wants_to_see_is_kept_for_later(ada: Talk, language: str, said: str) -> None:
    ada.person = Person("test", "ada", "Ada", language)
    ada.says(said)
    assert "Heat (1995)" in ada.says("/watchlist")


def test_several_films_are_kept_for_later_at_once(ada: Talk) -> None:
    assert (
        ada.says("add Vertigo and Psycho to my watchlist")
        == "On your list: Vertigo (1958) and Psycho (1960)."
    )


@pytest.mark.parametrize("said", ["is Psycho scary?", "what's Psycho about?", "is Psycho a thriller?"])
def test_a_question_about_a_named_film_shows_its_card(ada: Talk, said: str) -> None:
    assert "Psycho (1960) · thriller" in ada.says(said).replace("\xa0", " ")
    assert "Watch later" in ada.labels


@pytest.mark.parametrize("said", ["Blade movies", "show me the Blade films", "Blade films please"])
def test_films_of_a_name_are_shown_together(ada: Talk, said: str) -> None:
    assert ada.says(said) == "Films called Blade:"
    assert ada.labels == ["Blade Runner 2049 (2017)"]


def test_films_of_somebody_who_is_not_known_are_said_to_be_so(ada: Talk) -> None:
    assert "I know of no film with Tarantino" in ada.says("Tarantino movies please")


@pytest.mark.parametrize(
    "said", ["anything on Netflix?", "was gibt es auf Netflix?", "что есть на нетфликсе?"]
)
def test_what_a_service_shows_is_said_not_to_be_known(ada: Talk, said: str) -> None:
    assert ada.says(said).startswith("I can't see what a service shows.")


@pytest.mark.parametrize("said", ["more like number 2 but newer", "more like the second, but no horror"])
def test_films_like_one_of_the_list_may_be_wished_further(ada: Talk, said: str) -> None:
    second = ada.says("/recommend").split("\n2. ")[1].split("\xa0· ")[0]
    assert f"ike {second}" in ada.says(said)


def test_films_like_two_films_are_like_both(ada: Talk) -> None:
    assert "Like Alien (1979) and Heat (1995)" in ada.says("something like Alien and Heat")


@pytest.mark.parametrize(
    "said", ["delete my rating of Heat", "please remove my stars for Heat", "удали мою оценку Heat"]
)
def test_the_stars_of_a_named_film_are_taken_back(ada: Talk, said: str) -> None:
    ada.says("Heat 4, Alien 3")
    ada.says(said)
    assert ada.ratings == {ALIEN: 3}
    ada.presses("Undo")
    assert ada.ratings == {HEAT: 4, ALIEN: 3}


@pytest.mark.parametrize(
    "said", ["change Heat to 3", "ändere Heat auf 3", "change my rating of Heat to 3 stars"]
)
def test_the_stars_of_a_named_film_are_changed(ada: Talk, said: str) -> None:
    ada.says("Heat 5")
    ada.says(said)
    assert ada.ratings == {HEAT: 3}


@pytest.mark.parametrize("said", ["how are you?", "wie geht's?"])
def test_a_kind_question_gets_a_kind_answer(ada: Talk, said: str) -> None:
    assert ada.says(said).startswith("Fine, thanks")


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("achei Heat incrível, 5 estrelas", "Salvo: Heat"),
        ("me encantó Heat", "Guardad"),
        ("ich fand Heat super", "Gespeichert: Heat"),
    ],
)
def test_whoever_rates_in_another_language_is_answered_in_it(ada: Talk, said: str, begins: str) -> None:
    assert ada.says(said).startswith(begins)
    assert "/language" in ada.says(said.replace("Heat", "Alien")) or ada.ratings[ALIEN] >= 4


def test_a_title_in_another_language_changes_no_language(ada: Talk) -> None:
    assert ada.says("Amélie 5").startswith("Saved: Amélie (2001)")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "something newer"),
        ("de", "gib mir was neueres"),
        ("fr", "plus récent"),
        ("es", "algo más nuevo"),
    ],
)
def test_what_is_newer_than_the_list_stays_of_its_kind(ada: Talk, language: str, said: str) -> None:
    ada.person = Person("test", "ada", "Ada", language)
    kind = ada.says("/recommend crime").split("\n")[0]
    assert kind in ada.says(said).split("\n")[0]


def test_somebody_who_is_not_wanted_and_not_known_is_said_to_be_so(ada: Talk) -> None:
    ada.says("/recommend comedy")
    assert "Bill Murray" in ada.says("and without Bill Murray")
    assert "know of no film" in ada.says("without Bill Murray")
