"""Wishes of several: who watches is said by names or a number, and what others have not seen."""

import pytest

from bot.service.service import Service
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.group_talk import THURSDAY, GroupTalk
from tests.bot.dialogue.test_together import titles
from tests.clock import Clock


@pytest.fixture
def group(service: Service) -> GroupTalk:
    """Ada and Ben take part; Ben has rated a horror film."""
    talk = GroupTalk(service, Clock(THURSDAY))
    for who in ("ada", "ben"):
        talk.acts(who, "join||")
    talk.privately("ada", "/rate Heat 5")
    talk.privately("ben", "/rate Alien 5")
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "what shall me and Ben watch?",
        "what shall Ben and I watch?",
        "what should Ben, Cleo and I watch tonight?",
        "what shall me and <@!77> watch?",
        "was sollen Ben und ich heute schauen?",
        "¿qué podemos ver Ben y yo?",
        "qu'est-ce qu'on regarde, Ben et moi ?",
        "o que o Ben e eu podemos ver?",
        "что нам с Беном посмотреть?",  # noqa: RUF001 - Russian
    ],
)
def test_whoever_watches_with_others_gets_a_list(ada: Talk, group: GroupTalk, text: str) -> None:
    assert len(titles(group.says("ada", text))) == 5
    assert group.seen().startswith("For Ada and Ben")
    assert "“" not in group.seen(), "nothing is left out"
    assert len(titles(ada.says(text))) == 5


@pytest.mark.parametrize(
    "text",
    [
        "a comedy for the four of us",
        "eine Komödie für uns vier",
        "una comedia para nosotros cuatro",
        "une comédie pour nous quatre",
        "uma comédia para nós quatro",
        "комедию для нас четверых",
    ],
)
def test_how_many_watch_is_no_number_of_films(ada: Talk, text: str) -> None:
    three = ada.says(text.replace("four", "three").replace("vier", "drei"))
    assert "I left out" not in three
    assert len(titles(three)) == len(titles(ada.says("a comedy")))


@pytest.mark.parametrize("text", ["I loved The King and I", "Marley and Me 4", "Withnail and I 5"])
def test_a_title_that_ends_so_stays_one(ada: Talk, text: str) -> None:
    assert "1. " not in ada.says(text)


def test_horror_and_i_is_a_wish_still(ada: Talk) -> None:
    assert ada.says("I want horror and I want comedy").startswith("Horror, comedy")


@pytest.mark.parametrize(
    "text",
    [
        "something scary that Ben hasn't seen",
        "etwas Gruseliges, das Ben noch nicht gesehen hat",
        "algo de miedo que Ben no haya visto",
        "un film d'horreur que Ben n'a pas encore vu",
        "algo de terror que o Ben ainda não viu",
        "ужастик, который Ben ещё не видел",
        "something scary none of us has seen",
    ],
)
def test_what_somebody_who_takes_part_has_seen_is_left_out_and_that_is_said(
    group: GroupTalk, text: str
) -> None:
    said = group.says("ada", text)
    assert said.startswith(
        "What any of you who take part has rated or seen is left out in any case.\n\nHorror"
    )
    assert titles(said) == ["Jaws (1975)"]


def test_what_others_have_seen_is_said_to_be_unknown(ada: Talk, group: GroupTalk) -> None:
    assert group.says("ada", "something scary that Ben hasn't seen").startswith("What any of you")
    assert group.says("ada", "a comedy that Zoe hasn't seen").startswith("What Zoe has seen I can't know.")
    assert ada.says("a comedy that my wife hasn't seen yet").startswith("What others have seen I can't know.")


def test_that_others_have_not_seen_a_film_is_no_wish(ada: Talk) -> None:
    assert "1. " not in ada.says("Ben hasn't seen Heat")
