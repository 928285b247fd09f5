"""Two accounts of one person become one."""

from collections.abc import Callable

import pytest

from bot.service import browsers, linking, marks, ratings, roles
from bot.service.linking import CannotLink, LinkOffer
from bot.service.person import Person
from bot.service.service import Service, Visit

Visits = Callable[[str, str], Visit]


@pytest.fixture
def visits(service: Service) -> Visits:
    return lambda platform, who: service.visit(Person(platform, who, who.title()))


@pytest.fixture
def chat(visits: Visits) -> Visit:
    visit = visits("telegram", "ada")
    ratings.rate(visit, "f:2", 5, "t1")
    ratings.rate(visit, "f:3", 2, "t2")
    return visit


@pytest.fixture
def browser(visits: Visits, chat: Visit) -> Visit:
    visit = visits("web", "b1")
    ratings.rate(visit, "dvd:heat", 1, "w1")  # later than in the chat
    ratings.rate(visit, "f:5", 4, "w2")
    return visit


def test_what_it_would_do_is_told_before(chat: Visit, browser: Visit) -> None:
    assert linking.offer(browser, linking.code(chat)) == LinkOffer("telegram", "Ada", 2, 2, 1)
    assert linking.offer(chat, linking.code(browser)) == LinkOffer("web", "B1", 2, 2, 1)
    assert ratings.own(browser) == {"f:2": 1, "f:5": 4}


@pytest.mark.parametrize("said_in_chat", [True, False])
def test_both_ways_the_chat_has_all_and_the_later_stars_hold(
    chat: Visit, browser: Visit, *, said_in_chat: bool
) -> None:
    maker, sayer = (browser, chat) if said_in_chat else (chat, browser)
    assert isinstance(linking.link(sayer, linking.code(maker)), LinkOffer)
    assert ratings.own(chat) == {"f:2": 1, "f:3": 2, "f:5": 4}
    assert ratings.own(browser) == {}


def test_stars_given_in_the_chat_since_hold(chat: Visit, browser: Visit) -> None:
    ratings.rate(chat, "f:2", 4.5, "t9")
    linking.link(browser, linking.code(chat))
    assert ratings.own(chat)["f:2"] == 4.5


def test_a_code_of_somebody_blocked_does_not_hold(service: Service, chat: Visit, browser: Visit) -> None:
    code = linking.code(browser)
    roles.block(service.visit(Person("test", "boss")), browser.person.key)
    assert linking.link(chat, code) is None
    assert browser.is_blocked


def test_the_watchlist_goes_along(chat: Visit, browser: Visit) -> None:
    marks.watch_later(browser, "f:7", "w9")
    linking.link(browser, linking.code(chat))
    assert [one.film.film_id for one in marks.watchlist(chat).films] == ["f:7"]


def test_the_cookie_stands_for_the_chats_person_afterwards(service: Service, chat: Visit) -> None:
    token = browsers.new_token()
    visit = service.visit(browsers.ensure(service, token))
    linking.link(chat, linking.code(visit))
    assert browsers.person_of(service, token) == Person("telegram", "ada")
    browsers.end(service, token)
    assert browsers.person_of(service, token) is None
    assert ratings.count(chat) == 2


def test_a_code_works_once_and_not_for_its_maker(chat: Visit, browser: Visit) -> None:
    code = linking.code(chat)
    assert linking.offer(chat, code) is None
    assert linking.link(chat, code) is None
    assert linking.link(browser, code)
    assert linking.link(browser, code) is None


def test_two_chats_cannot_become_one(visits: Visits, chat: Visit) -> None:
    other = visits("discord", "ada")
    assert linking.link(other, linking.code(chat)) == CannotLink("telegram")
    assert ratings.count(chat) == 2


def test_asking_stores_nobody(service: Service, visits: Visits, chat: Visit) -> None:
    new = visits("web", "nobody")
    assert linking.offer(new, linking.code(chat)) == LinkOffer("telegram", "Ada", 0, 2, 0)
    with service.database.reading() as session:
        assert new.stored(session) is None


def test_a_browser_is_nobody_until_something_is_kept(service: Service) -> None:
    token = browsers.new_token()
    assert browsers.person_of(service, token) is None
    person = browsers.ensure(service, token)
    assert browsers.ensure(service, token) == browsers.person_of(service, token) == person
    assert person.platform == "web"
    new = browsers.renew(service, token)
    assert browsers.person_of(service, token) is None
    assert browsers.person_of(service, new) == person
