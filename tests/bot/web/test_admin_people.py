"""The pages of people and of settings, for admins."""

from pathlib import Path

import pytest

from bot.service import linking, ratings, roles
from bot.service.installation import installation
from bot.service.person import Person
from bot.service.service import Service, Visit
from tests.bot.web.browser import Browser, Browsers

SECRET = "do-not-show"


@pytest.fixture
def boss(browser: Browser, service: Service) -> Browser:
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(service.visit(Person("test", "boss", "Boss"))), sure="1")
    return browser


@pytest.mark.parametrize("path", ["/admin/people", "/admin/settings"])
def test_to_others_the_pages_are_not_there(browser: Browser, chat: Visit, path: str) -> None:
    assert browser.get(path).status_code == 404
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(chat), sure="1")
    assert browser.get(path).status_code == 404


def test_everybody_is_listed_the_newest_first(boss: Browser, service: Service, chat: Visit) -> None:
    ratings.rate(chat, "f:2", 5.0, "one")
    ratings.rate(chat, "f:3", 4.0, "two")
    eve = service.visit(Person("telegram", "eve", "Eve <b>"))
    ratings.rate(eve, "f:2", 1.0, "one")
    roles.block(service.visit(Person("test", "boss", "Boss")), "telegram:eve")
    boss.get("/admin/people")
    assert boss.text.index("Eve <b> (telegram:eve) blocked") < boss.text.index("Ada (telegram:ada)")
    assert "Ada (telegram:ada) 2 20" in boss.text
    assert "Boss (test:boss) owner 0" in boss.text
    assert "<b>" not in boss.page.text
    assert "telegram:ada" not in str(boss.page.url)
    boss.post("/admin/list", who="telegram:ada")
    assert "The list of Ada (telegram:ada)" in boss.text


def test_they_come_a_page_at_a_time(boss: Browser, service: Service) -> None:
    for number in range(30):
        ratings.rate(service.visit(Person("telegram", f"p{number}", "")), "f:2", 5.0, "one")
    boss.get("/admin/people")
    assert boss.page.text.count('name="who"') == 25
    older = boss.page.text.split("/admin/people?before=")[1].split('"')[0]
    boss.get(f"/admin/people?before={older}")
    assert boss.page.text.count('name="who"') == 6
    assert "telegram:p0 1" in boss.text
    assert "Older" not in boss.text
    assert boss.get("/admin/people?before=x").status_code == 200


def test_settings_are_shown_without_their_secrets(boss: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARQUEE_TELEGRAM_TOKEN", f"123:{SECRET}")
    monkeypatch.setenv("MARQUEE_DATABASE_URL", f"postgresql://marquee:{SECRET}@db.example/marquee?x={SECRET}")
    monkeypatch.setenv("MARQUEE_LLM_URL", f"https://me:{SECRET}@llm.example/v1")
    monkeypatch.setenv("MARQUEE_NEW_THING", SECRET)
    monkeypatch.setenv("MARQUEE_RETRAIN", "daily <b>04:00")
    boss.get("/admin/settings")
    assert SECRET not in boss.page.text
    assert "MARQUEE_TELEGRAM_TOKEN set, not shown" in boss.text
    assert "MARQUEE_DISCORD_TOKEN not set" in boss.text
    assert "postgresql://db.example/marquee" in boss.text
    assert "https://llm.example/v1" in boss.text
    assert "daily <b>04:00" in boss.text
    assert "<b>" not in boss.page.text
    assert "sqlite" in boss.text


@pytest.mark.parametrize("address", ["", "no address", f"http://[{SECRET}", f"{SECRET}@x"])
def test_an_address_that_cannot_be_read_is_not_shown(service: Service, address: str) -> None:
    boss = service.visit(Person("test", "boss", "Boss"))
    found = installation(boss, {"MARQUEE_LLM_URL": address})
    assert next(each.value for each in found.settings if each.name == "MARQUEE_LLM_URL") is None


def test_every_setting_that_is_documented_is_shown(service: Service) -> None:
    page = (Path(__file__).parents[3] / "docs" / "operating.md").read_text(encoding="utf-8")
    section = page.split("\n## Settings\n", 1)[1].split("\n## ", 1)[0]
    documented = {word for word in section.replace("`", " ").split() if word.startswith("MARQUEE_")}
    documented -= {"MARQUEE_AMAZON_URL", "MARQUEE_MOVIELENS_URL"}  # of the command that downloads
    shown = {each.name for each in installation(service.visit(Person("test", "boss", "Boss"))).settings}
    assert len(documented) > 10
    assert {name.strip(",.:") for name in documented} - shown == set()


@pytest.mark.parametrize("language", ["de", "es", "fr", "pt", "ru"])
def test_the_pages_speak_six_languages(browsers: Browsers, service: Service, language: str) -> None:
    browser = browsers(language=language)
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(service.visit(Person("test", "boss", "Boss"))), sure="1")
    for path in ("/admin/people", "/admin/settings"):
        assert browser.get(path).status_code == 200
        assert "not set" not in browser.text
        assert "Last rating" not in browser.text
