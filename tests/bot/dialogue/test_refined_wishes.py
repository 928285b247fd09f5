"""Wishes that go on from a list, leave something out, or speak of whoever watches."""

from collections.abc import Callable

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk, titles
from tests.bot.dialogue.small_bundle import small_films

FANTASY = (
    ("Harry Potter and the Goblet of Fire", 2005, "Fantasy"),
    ("Harry Potter and the Sorcerer's Stone", 2001, "Fantasy"),
    ("Willow", 1988, "Fantasy"),
    ("Heat", 1995, "Crime"),
)


def heading(said: str) -> str:
    """The heading of a list, behind what is said before it."""
    before, _, _ = said.partition("\n\n1. ")
    return before.split("\n\n")[-1].split("\n")[0]


@pytest.mark.parametrize(
    ("first", "said", "then"),
    [
        ("a crime film", "those are too old, something from the last few years", "Crime, since 2012"),
        ("a crime film", "these look too old to me, give me something since 1990", "Crime, since 1990"),
        ("a crime film", "way too old. Anything from the 90s?", "Crime, 1990s"),
        ("a crime film", "boring, something from the 90s", "Crime, 1990s"),
        ("ein Krimi", "die sind zu alt, etwas aus den letzten Jahren", "Krimi, seit 2012"),
        ("una comedia", "son muy viejas, algo de los últimos años", "Comedia, desde 2012"),
        ("une comédie", "trop vieux, quelque chose de ces dernières années", "Comédie, depuis 2012"),
        ("uma comédia", "são velhos demais, algo dos últimos anos", "Comédia, desde 2012"),
        ("комедию", "слишком старые, что-нибудь последних лет", "2012 года"),
    ],
)
def test_what_is_asked_for_after_a_complaint_goes_on_from_the_list(
    ada: Talk, first: str, said: str, then: str
) -> None:
    ada.says(first)
    assert then in ada.says(said)


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("I'm too tired for this, a drama please", "Drama"),
        ("a drama that is not too old", "Drama, since 1981"),
        ("something since 1990", "Since 1990"),
    ],
)
def test_what_complains_of_no_list_begins_anew(ada: Talk, said: str, then: str) -> None:
    ada.says("a crime film")
    assert heading(ada.says(said)) == then


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("films after 1990", "Since 1991"),
        ("films since 1990", "Since 1990"),
        ("something newer than 1990", "Since 1991"),
        ("horror after the 60s", "Horror, since 1970"),
        ("/recommend crime after 1990", "Crime, since 1991"),
        ("Filme neuer als 1990", "Seit 1991"),
        ("Filme ab 1990", "Seit 1990"),
        ("algo posterior a 1990", "Desde 1991"),
        ("quelque chose après 1990", "Depuis 1991"),
        ("algo mais novo que 1990", "Desde 1991"),
    ],
)
def test_after_a_year_that_year_is_left_out(ada: Talk, said: str, then: str) -> None:
    assert heading(ada.says(said)) == then


def test_after_a_year_that_year_is_left_out_in_russian_too(ada: Talk) -> None:
    assert "1991" in heading(ada.says("драмы новее 1990"))


def test_newer_than_the_last_year_is_said_to_be_missing_and_gets_the_newest(ada: Talk) -> None:
    ada.says("a crime film")
    said = ada.says("is there anything newer than 2017 in there at all?")
    assert said.startswith("My films end in 2017: these are the newest.\n\nSince 2012\n")
    assert titles(said) == ["Blade Runner 2049 (2017)"]


def test_the_newest_are_of_the_last_years_that_hold_enough(talk_about: Callable[[list[Film]], Talk]) -> None:
    films = [(f"Film {year} {number}", year, "Drama") for year in (2010, 2015, 2016) for number in range(5)]
    said = talk_about(small_films(films)).says("films after 2016")
    assert all("(2016)" in title for title in titles(said))


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("show me scary movies anyway, my new boyfriend wants to see one lol", "Horror"),
        ("a crime film for me and my old friends", "Crime"),
        ("my new flat mate wants a drama", "Drama"),
        ("my parents are old, a drama please", "Drama"),
        ("a drama, my new tv is here", "Drama"),
        ("ein Drama für mich und meinen neuen Freund", "Drama"),
        ("un drama para mi nueva novia", "Drama"),
        ("un drama para mi novia nueva", "Drama"),
        ("un drame pour mon nouveau copain et moi", "Drame"),
        ("um drama para minha nova namorada", "Drama"),
        ("драму для моей новой девушки", "Драма"),
    ],
)
def test_new_and_old_of_people_and_things_are_no_years(ada: Talk, said: str, then: str) -> None:
    assert heading(ada.says(said)) == then


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("old crime films for my new boyfriend", "Crime, until 1980"),
        ("for my friends old movies", "Until 1980"),
        ("something new for my old mum", "Since 2012"),
    ],
)
def test_new_and_old_of_films_are_years_whoever_watches(ada: Talk, said: str, then: str) -> None:
    assert heading(ada.says(said)) == then


@pytest.mark.parametrize(
    "said",
    [
        "I hate zombies",
        "no vampires please",
        "I don't want any vampires in it",
        "nothing with ghosts",
        "ich hasse Zombies",
        "odio los zombis",
        "je déteste les zombies",
        "odeio zumbis",
        "ненавижу зомби",
    ],
)
def test_what_films_hold_is_no_genre_to_leave_out_unasked(ada: Talk, said: str) -> None:
    assert "\n1. " not in ada.says(said)
    assert "\n1. " in ada.acts(ada.buttons[0].action or "")


def test_who_hates_zombies_may_leave_out_horror(ada: Talk) -> None:
    assert ada.says("I hate zombies").startswith("I can't tell which films have “zombies” in them.")
    assert ada.presses("Films: no horror").startswith("No horror\n")


def test_what_films_hold_is_named_beside_a_wish(ada: Talk) -> None:
    assert ada.says("no blood, a crime film").startswith("I left out “blood”")
    assert "Crime\n" in ada.says("no blood, a crime film")


def test_how_films_are_is_a_genre_to_leave_out(ada: Talk) -> None:
    assert ada.says("nothing scary").startswith("No horror\n")


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("I told you I don't like romance", "No romance"),
        ("ich hab dir doch gesagt, ich mag keine Romantik", "Ohne Romanze"),
        ("ya te dije que no me gusta el romance", "Sin romance"),
        ("je t'ai dit que je n'aime pas la romance", "Sans romance"),
        ("já te disse que não gosto de romance", "Sem romance"),
    ],
)
def test_what_was_told_before_is_taken_once_more(ada: Talk, said: str, then: str) -> None:
    assert ada.says(said).startswith(then)
    assert "thriller" in heading(ada.says("ok give me a thriller then")).lower()


def test_what_was_told_before_is_taken_once_more_in_russian_too(ada: Talk) -> None:
    assert "«" not in ada.says("я же говорил, не люблю мелодрамы")


@pytest.fixture
def reader(talk_about: Callable[[list[Film]], Talk]) -> Talk:
    return talk_about(small_films(FANTASY))


@pytest.mark.parametrize(
    "said",
    [
        "recommend me some fantasy, but no more Potter please",
        "some fantasy, no more harry potter",
        "Fantasy, aber kein Potter mehr",
        "fantasía pero nada de Potter",
        "de la fantasy mais plus de Potter",
        "fantasia, chega de Potter",
    ],
)
def test_films_of_a_name_are_left_out(reader: Talk, said: str) -> None:
    shown = reader.says(said)
    assert titles(shown) == ["Willow (1988)"]
    assert "otter" in shown.split("\n")[0]


def test_films_of_a_name_stay_out_of_the_next_list(reader: Talk) -> None:
    reader.says("1 film, no more Potter")
    assert "Potter" not in reader.says("next")


def test_a_name_that_no_title_holds_is_said_to_be_left_out(reader: Talk) -> None:
    assert reader.says("some fantasy, but no more Frodo").startswith("I left out “Frodo”")


@pytest.mark.parametrize("said", ["why don't you have Willow?", "I don't know Willow", "not Willow"])
def test_a_film_that_is_only_denied_leaves_no_list_without_it(reader: Talk, said: str) -> None:
    assert "in their title" not in reader.says(said)


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("comédias dos anos 50", "Comédia, anos 1950"),
        ("comédias francesas dos anos 50", "Comédia, anos 1950"),
        ("comedias dos anos 50", "Comédia, anos 1950"),
        ("comedias de los años 50", "Comedia, años 1950"),
        ("dos comedias", "Comedia"),
        ("des comédies des années 50", "Comédie, années 1950"),
        ("two 90s comedies", "Comedy, 1990s"),
    ],
)
def test_the_language_whose_words_are_spelt_so_is_answered(ada: Talk, said: str, then: str) -> None:
    assert heading(ada.says(said)) == then
