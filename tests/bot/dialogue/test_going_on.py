"""On from a list that was shown: another one, less known ones, other films than the seen ones, a surprise."""

import pytest

from tests.bot.dialogue.conftest import Talk, titles


@pytest.mark.parametrize(
    "said",
    [
        "nope, another",
        "another one",
        "any more?",
        "give another",
        "give me another one please",
        "something else then",
        "try again",
        "noch einen",
        "einen anderen bitte",
        "dame otra",
        "¿tienes más?",
        "montre-m'en un autre",
        "le suivant",
        "me dá mais um",
        "tem outro?",
        "ещё один",
        "есть другой?",
    ],
)
def test_another_one_after_a_list_is_of_the_next_ones(ada: Talk, said: str) -> None:
    first = titles(ada.says("recommend"))
    second = titles(ada.says(said))
    assert len(second) == 5
    assert not {*first} & {*second}


@pytest.mark.parametrize("said", ["another", "any more?"])
def test_without_a_list_another_one_is_a_first_list(ada: Talk, said: str) -> None:
    assert len(titles(ada.says(said))) == 5


@pytest.mark.parametrize(
    "said",
    [
        "more obscure please",
        "hmm, too mainstream",
        "was weniger Bekanntes bitte",
        "algo menos conocido",
        "des films moins connus",
        "menos conhecidos, por favor",
        "что-нибудь менее известное",
    ],
)
def test_less_known_than_a_list_are_the_next_ones_and_where_that_is_set(ada: Talk, said: str) -> None:
    first = titles(ada.says("recommend"))
    shown = ada.says(said)
    assert "/dial" in shown.split("\n")[0]
    assert not {*first} & {*titles(shown)}


@pytest.mark.parametrize("said", ["more obscure please", "hidden gems"])
def test_without_a_list_how_known_films_are_is_asked(ada: Talk, said: str) -> None:
    assert "How adventurous should your films be?" in ada.says(said)


@pytest.mark.parametrize(
    "said", ["surprise me", "überrasch mich", "sorpréndeme", "surprends-moi", "me surpreenda", "удиви меня"]
)
def test_a_surprise_is_not_the_list_that_is_looked_at(ada: Talk, said: str) -> None:
    first = titles(ada.says("recommend"))
    assert not {*first} & {*titles(ada.says(said))}


def test_a_surprise_is_bound_to_no_wish(ada: Talk) -> None:
    ada.says("a crime film")
    assert ada.says("surprise me").startswith("Popular films to start with")


@pytest.mark.parametrize(
    "said",
    [
        "already watch all of this, give another",
        "already watched all of these, give me another",
        "hab ich schon alles gesehen, gib mir einen anderen",
        "ya vi todas estas, dame otra",
        "j'ai déjà vu tout ça, montre-m'en d'autres",
        "já vi tudo isso, me dá outros",
        "я всё это уже видел, дай другие",
    ],
)
def test_a_list_that_was_seen_is_marked_and_the_next_ones_shown(ada: Talk, said: str) -> None:
    first = titles(ada.says("recommend"))
    shown = ada.says(said)
    assert all(title in shown.split("\n")[0] for title in first)
    assert not {*first} & {*titles(shown)}
    assert ada.ratings == {}


def test_everything_that_is_shown_was_seen(ada: Talk) -> None:
    first = titles(ada.says("recommend"))
    shown = ada.says("I've seen everything you show me")
    assert shown.startswith("Seen: ")
    assert not {*first} & {*titles(shown)}


def test_a_question_marks_nothing_as_seen(ada: Talk) -> None:
    ada.says("recommend")
    assert not ada.says("have you seen all of this?").startswith("Seen: ")


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("a drama", "another drama"),
        ("dramas", "more dramas please"),
        ("ein Drama", "noch ein Drama"),
        ("un drama", "otro drama"),
        ("un drame", "un autre drame"),
        ("um drama", "outro drama"),
        ("драму", "ещё одну драму"),
    ],
)
def test_another_of_the_same_kind_is_of_the_next_ones(ada: Talk, first: str, said: str) -> None:
    shown = titles(ada.says(first))
    assert len(shown) == 5
    assert not {*shown} & {*titles(ada.says(said))}


def test_another_of_a_kind_that_was_not_shown_is_a_first_list(ada: Talk) -> None:
    ada.says("a drama")
    assert "1. " in ada.says("another crime film")
