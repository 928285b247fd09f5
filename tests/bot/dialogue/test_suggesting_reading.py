"""What people say of films that come by themselves: asked for, moved, ended, in six languages."""

import pytest

from bot.dialogue.heard.suggesting_reading import changes_them, ends_them, read_change, read_request


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("can you send me a movie every Friday evening?", "a every Friday evening"),
        ("suggest me something every week", "every week"),
        ("schick mir jeden Freitag um 20 Uhr einen Film", "mir jeden Freitag um 20 Uhr einen"),
        ("mándame una peli cada domingo", "una cada domingo"),
        ("envoie-moi un film tous les jours à 19h", "un tous les jours à 19h"),
        ("me manda um filme todo dia às 20h", "um todo dia às 20h"),
        ("можешь советовать фильм каждый день в 19:00?", "каждый день в 19:00"),
        ("send me a film every friday, I live in London", "a every friday in London"),
    ],
)
def test_a_request_is_read_for_when_it_is(said: str, when: str) -> None:
    assert read_request(said) == (when, True)


@pytest.mark.parametrize(
    "said",
    ["recommend a film for friday night", "I watch a movie every friday", "every friday", "send me a film"],
)
def test_what_is_no_request_for_films_again_and_again_is_none(said: str) -> None:
    assert read_request(said) is None


def test_words_around_a_change_are_left_out_and_films_for_once_change_nothing() -> None:
    assert read_change("hm, make it sunday instead") == "it sunday"
    assert read_change("mach lieber Sonntag daraus") == "Sonntag"
    assert read_change("a good film for sunday") == ""
    assert changes_them("make it sunday instead")
    assert changes_them("on sundays")
    assert not changes_them("sunday")


@pytest.mark.parametrize(
    "said",
    [
        *("stop sending me films", "no more suggestions", "don't send me movies any more"),
        *("keine Vorschläge mehr bitte", "no me mandes más películas", "ne m'envoie plus de films"),
        *("não me mande mais filmes", "не присылай больше фильмы"),
    ],
)
def test_an_end_that_says_of_what_is_one_at_any_time(said: str) -> None:
    assert ends_them(said, is_of_them=False)


@pytest.mark.parametrize(
    "said",
    [
        *("actually stop that, it's too much", "stop these", "unsubscribe", "das wird mir zu viel"),
        *("para, es demasiado", "arrête, c'est trop", "para com isso, é demais", "хватит, слишком много"),
    ],
)
def test_an_end_alone_is_one_where_they_were_spoken_of(said: str) -> None:
    assert ends_them(said, is_of_them=True)
    assert not ends_them(said, is_of_them=False)


@pytest.mark.parametrize(
    "said",
    ["no", "not this one", "no more horror", "Stop Making Sense", "too much violence", "I don't like films"],
)
def test_other_things_end_nothing(said: str) -> None:
    assert not ends_them(said, is_of_them=True)
