"""Moods, and what is too much of something, as wishes."""

import pytest

from tests.bot.dialogue.conftest import Talk


@pytest.mark.parametrize("said", ["cheer me up", "I had a rotten day, something light", "was leichtes"])
def test_light_films_are_comedies_without_crime(ada: Talk, said: str) -> None:
    assert any(heading in ada.says(said) for heading in ("Comedy, no crime", "Komödie, ohne Krimi"))


def test_what_one_likes_is_no_series(ada: Talk) -> None:
    assert "for each of these" not in ada.says("I like old movies")
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["too old", "these are all too old", "zu alt"])
def test_what_is_too_old_gives_newer_films(ada: Talk, said: str) -> None:
    ada.says("/recommend")
    assert ada.says(said).startswith(("Since", "Seit", "Ab"))


def test_a_year_or_later_has_no_end(ada: Talk) -> None:
    assert ada.says("films from 2009 or later").startswith("Since 2009")
    assert ada.says("films from 1960 or earlier").startswith("Until 1960")


def test_who_had_a_bad_day_and_wants_to_cry_gets_no_comedy(ada: Talk) -> None:
    assert "\n\nDrama\n" in ada.says("I had a bad day, something sad")


@pytest.mark.parametrize(
    ("said", "kindly", "heading"),
    [
        ("broke up with my boyfriend", "I'm sorry", "Comedy, no crime"),
        ("I'm in a really bad mood :(", "I'm sorry", "Comedy, no crime"),
        ("hi. my cat died", "I'm sorry", "Comedy, no crime"),
        ("rough day, an action movie please", "I'm sorry", "Action"),
        ("ich habe Liebeskummer", "tut mir leid", "Komödie, ohne Krimi"),
        ("mi novio me dejó", "Lo siento", "Comedia, sin crimen"),
        ("j'ai le moral à zéro", "Désolé", "Comédie, sans policier"),
        ("terminei com meu namorado", "Sinto muito", "Comédia, sem policial"),
        ("меня бросила девушка", "Мне жаль", "Комедия, не криминал"),
    ],
)
def test_who_is_not_well_is_answered_kindly_with_films(
    ada: Talk, said: str, kindly: str, heading: str
) -> None:
    words = ada.says(said)
    assert words.startswith(kindly) or kindly in words.split("\n")[0]
    assert f"\n{heading}" in words


@pytest.mark.parametrize("said", ["I'm so tired", "can't sleep", "ich bin krank", "не спится", "hungover :("])
def test_how_somebody_is_asks_for_films(ada: Talk, said: str) -> None:
    ada.says(said)
    assert "1" in ada.labels


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("too serious. Something funnier", "Comedy, no drama"),
        ("nothing for an old lady who doesn't care for horror", "No horror"),
        ("films for two kids", "Family"),
        ("something dumb", "Comedy, no crime"),
    ],
)
def test_what_is_too_much_of_something_is_left_out(ada: Talk, said: str, begins: str) -> None:
    assert ada.says(said).startswith(begins)


def test_what_begins_with_no_names_no_film(ada: Talk) -> None:
    assert "Do you mean this one?" not in ada.says("no aliens please")


def test_violent_films_are_no_action_horror_crime_or_war(ada: Talk) -> None:
    assert ada.says("something not violent").startswith("No action, no crime, no horror, no war")


@pytest.mark.parametrize(
    "said",
    [
        "you keep showing me old stuff",
        "you only show me old movies",
        "why do you keep showing me old films?",
        "du zeigst mir immer nur alte Filme",
        "siempre me muestras películas viejas",
        "tu me montres toujours des vieux films",
        "você só me mostra filmes antigos",
        "ты всё время показываешь старые фильмы",
    ],
)
def test_who_is_shown_old_films_again_and_again_gets_new_ones(ada: Talk, said: str) -> None:
    ada.says("recommend")
    too_old = ada.says("those are too old").splitlines()[0]
    ada.says("recommend")
    year = too_old.split()[-1]
    first = next(line for line in ada.says(said).splitlines() if line)
    assert year in first
    assert "1980" not in first


def test_what_is_shown_again_and_again_is_left_out(ada: Talk) -> None:
    ada.says("recommend")
    assert ada.says("you keep showing me horror").startswith("No horror")
    assert ada.says("old films please").startswith("Until 1980")


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        ("only from 2009 on", "Since 2009"),
        ("from 2009 on, please", "Since 2009"),
        ("films from 2009 and on", "Since 2009"),
        ("von 2009 an", "Seit 2009"),
        ("de 2009 para acá", "Desde 2009"),
        ("de 2009 et plus récent", "Depuis 2009"),
        ("de 2009 pra cá", "Desde 2009"),
        ("2009 и далее", "С 2009"),  # noqa: RUF001 - Cyrillic
        ("с 2009 года и далее", "С 2009"),  # noqa: RUF001
        ("since 2009 and later", "Since 2009"),
        ("films from 1999 on a rainy day", "1999"),
    ],
)
def test_a_year_may_be_the_first_of_many(ada: Talk, said: str, heading: str) -> None:
    assert ada.says(said).startswith(heading)
