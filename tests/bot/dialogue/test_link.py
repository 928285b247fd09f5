from collections.abc import Callable

from bot.service import linking, ratings
from bot.service.person import Person
from bot.service.service import Service, Visit
from tests.bot.dialogue.conftest import Talk


def browser_of(service: Service) -> Visit:
    visit = service.visit(Person("web", "b1"))
    ratings.rate(visit, "f:3", 4, "w1")
    return visit


def test_a_code_of_the_chat_links_on_the_site(service: Service, ada: Talk) -> None:
    ada.says("/rate Heat 5")
    said = ada.says("/link")
    assert "within 15 minutes" in said
    code = next(line for line in said.splitlines() if line.isupper() and len(line) == 8)
    assert linking.link(browser_of(service), code)
    assert ada.ratings == {"f:2": 5, "f:3": 4}


def test_a_code_of_the_site_links_in_the_chat_once_it_is_agreed_to(service: Service, ada: Talk) -> None:
    ada.says("/rate Alien 5")
    code = linking.code(browser_of(service))
    said = ada.says(f"/link {code.lower()}")
    assert "The other side: a browser" in said
    assert "1 here, 1 there" in said
    assert "the later stars hold" in said
    assert ada.ratings == {"f:3": 5}
    assert "Linked" in ada.presses("Link them")
    assert ada.ratings == {"f:3": 4}, "they were given later"
    assert "no good" in ada.says(f"/link {code}")


def test_it_can_be_left(service: Service, ada: Talk) -> None:
    ada.says(f"/link {linking.code(browser_of(service))}")
    assert "nothing was linked" in ada.presses("No")
    assert ada.ratings == {}


def test_a_wrong_code_is_refused(ada: Talk) -> None:
    assert "no good" in ada.says("/link NONSENSE")
    assert "no good" in ada.acts("link||NONSENSE")


def test_two_chats_are_not_linked(ada: Talk, talk_as: Callable[[str], Talk]) -> None:
    said = ada.says("/link")
    code = next(line for line in said.splitlines() if line.isupper() and len(line) == 8)
    assert "not two chats" in talk_as("bob").says(f"/link {code}")
