"""The page of editions to review, for admins."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.retraining.in_service import BundleInService
from bot.service import linking, ratings
from bot.service.person import Person
from bot.service.service import Service, Visit
from bot.web.app import create_app
from recommender.bundle import BundleWriter, promote
from recommender.catalog.edition_decisions import FILE, EditionDecision, add_decision, read_decisions
from recommender.catalog.film import Edition, Film, Link
from tests.bot.dialogue.small_bundle import open_small_bundle, small_editions, small_films
from tests.bot.web.browser import Browser, Browsers
from tests.bot.web.conftest import MANY

ONE, OTHER = "f:freaky", "imdb:freaky"


def film(number: str, title: str, year: int | None, ratings: int) -> Film:
    return Film(number, title, year, ("Drama",), Link(f"https://x.example/{number}", "product"), 3.0, ratings)


def doubtful(models_dir: Path, *more: Film) -> None:
    """A bundle with two films that are one, and one that is two."""
    films = [
        *small_films(),
        film(ONE, "Freaky Friday <b>", 1977, 15),
        film(OTHER, "Freaky Friday <b>", 1976, 3),
        film("f:postman", "The Postman", 1994, 40),
        *more,
    ]
    with BundleWriter(models_dir, "popularity") as writer:
        postman = Edition("dvd:postman", "f:postman", "The Postman", "javascript:alert(1)", None, 1997)
        writer.write_catalog(films, [*small_editions(films), postman])
        writer.finish(servable=True, data_fingerprint="d", n_users=1, n_ratings=1, metrics={})
    promote(models_dir, writer.version)


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    doubtful(tmp_path / "models")
    return tmp_path / "models"


@pytest.fixture
def boss(browser: Browser, service: Service, models_dir: Path) -> Browser:
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(service.visit(Person("test", "boss", "Boss"))), sure="1")
    return browser


@pytest.fixture
def decided(models_dir: Path) -> Path:
    return models_dir.parent / FILE


def again(service: Service, models_dir: Path) -> Service:
    """The service after a restart."""
    in_service = BundleInService(models_dir, open_bundle=open_small_bundle)
    return replace(service, in_service=in_service)


def lines(path: Path) -> list[str]:
    return [each.line.split("  #")[0] for each in read_decisions(path)]


def test_to_others_the_page_is_not_there_and_they_decide_nothing(
    browser: Browser, chat: Visit, decided: Path
) -> None:
    for _ in range(2):
        assert browser.get("/admin/editions").status_code == 404
        assert browser.post("/admin/editions", decision="merge", one=ONE, other=OTHER).status_code == 404
        assert browser.post("/admin/editions/back", decision="merge", products="a b").status_code == 404
        browser.get("/mine/link")
        browser.post("/mine/link", code=linking.code(chat), sure="1")
    assert not decided.exists()


def test_without_the_forms_token_nothing_is_decided(boss: Browser, decided: Path) -> None:
    fields = {"decision": "merge", "one": ONE, "other": OTHER}
    assert boss.post("/admin/editions", token="wrong", **fields).status_code == 403
    assert boss.post("/admin/editions/back", token="", decision="merge", products="a b").status_code == 403
    assert not decided.exists()


def test_what_is_doubtful_is_listed_with_the_reason_best_known_first(boss: Browser) -> None:
    boss.get("/admin/editions")
    assert boss.text.index("The Postman (1994)") < boss.text.index("Freaky Friday <b> (1977)")
    assert "One film now, with editions of different years" in boss.text
    assert "Two films now: same title, years near each other" in boss.text
    assert "15 ratings · f:freaky" in boss.text
    assert 'href="/film/f:freaky"' in boss.page.text
    assert 'href="https://x.example/f:freaky"' in boss.page.text
    assert "javascript:" not in boss.page.text
    assert "<b>" not in boss.page.text
    assert "Nothing yet." in boss.text


def test_one_reason_alone_can_be_looked_at(boss: Browser) -> None:
    boss.get("/admin/editions?reason=near-years")
    assert "Freaky Friday" in boss.text
    assert "The Postman" not in boss.text
    assert "All 2" in boss.text
    boss.get("/admin/editions?reason=nonsense")
    assert "The Postman" in boss.text


@pytest.mark.parametrize(
    ("fields", "line", "said"),
    [
        (("merge", ONE, OTHER), f"merge {ONE} {OTHER}", "One film:"),
        (("fine", ONE, OTHER), f"fine {ONE} {OTHER}", "Fine so:"),
        (("split", "f:postman", "dvd:postman"), "split dvd:postman", "A film of its own:"),
    ],
)
def test_a_decision_is_kept_and_can_be_taken_back(
    boss: Browser, decided: Path, fields: tuple[str, str, str], line: str, said: str
) -> None:
    decision, one, other = fields
    boss.get("/admin/editions")
    boss.post("/admin/editions", decision=decision, one=one, other=other, back="/admin/editions?page=1")
    assert "Kept: it counts when the data is next prepared." in boss.text
    assert f"{said} {line.split(' ', 1)[1]}" in boss.text
    assert "All 1" in boss.text, "it is not to be looked at again"
    assert lines(decided) == [line]
    boss.post("/admin/editions/back", decision=decision, products=line.split(" ", 1)[1])
    assert "Taken back." in boss.text
    assert lines(decided) == []
    assert "All 2" in boss.text


def test_where_all_is_decided_the_page_says_so(boss: Browser, decided: Path) -> None:
    add_decision(decided, EditionDecision("split", ("dvd:postman",)))
    add_decision(decided, EditionDecision("fine", (OTHER, ONE)))
    boss.get("/admin/editions")
    assert "Nothing to look at" in boss.text


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"decision": "merge", "one": ONE, "other": "gone"}, 404),
        ({"decision": "merge", "one": ONE, "other": ONE}, 404),
        ({"decision": "drop", "one": ONE, "other": OTHER}, 404),
        ({"decision": "merge"}, 404),
        ({"decision": "split", "one": ONE, "other": "x\nsplit y"}, 404),
    ],
)
def test_a_form_that_makes_no_sense_decides_nothing(
    boss: Browser, decided: Path, fields: dict[str, str], status: int
) -> None:
    assert boss.post("/admin/editions", **fields).status_code == status
    assert not decided.exists()


def test_a_decision_that_is_gone_is_no_matter(boss: Browser) -> None:
    assert boss.post("/admin/editions/back", decision="merge", products="a b").status_code == 200
    assert "Taken back" not in boss.text
    assert boss.post("/admin/editions/back", decision="merge", products="a").status_code == 422


def test_after_a_form_another_page_of_the_site_cannot_be_reached_by_it(boss: Browser) -> None:
    boss.post("/admin/editions", decision="fine", one=ONE, other=OTHER, back="https://elsewhere.example")
    assert str(boss.page.url) == "http://films.example/admin/editions"


def test_they_come_a_page_at_a_time(service: Service, models_dir: Path) -> None:
    pairs = [
        film(f"f:{number}-{year}", f"Sequel {'abcdefghijklmnopqrstuvwxyz'[number]}", year, number + 1)
        for number in range(25)
        for year in (1990, 1991)
    ]
    doubtful(models_dir, *pairs)
    with Browser(create_app(again(service, models_dir), MANY)) as boss:
        boss.get("/mine/link")
        boss.post("/mine/link", code=linking.code(service.visit(Person("test", "boss", "Boss"))), sure="1")
        boss.get("/admin/editions")
        _pages_of(boss)


def _pages_of(boss: Browser) -> None:
    assert boss.page.text.count('name="one"') == 20
    assert 'href="/admin/editions?page=2"' in boss.page.text
    boss.get("/admin/editions?page=2")
    assert boss.page.text.count('name="one"') == 7
    assert 'start="21"' in boss.page.text
    assert 'href="/admin/editions?page=1"' in boss.page.text
    for strange in ("0", "-1", "x", "9" * 50, "99"):
        assert boss.get(f"/admin/editions?page={strange}").status_code == 200


def test_a_damaged_file_is_told_and_not_overwritten(boss: Browser, decided: Path) -> None:
    decided.write_text("merge <i>A\n", encoding="utf-8")
    assert boss.get("/admin/editions").status_code == 422
    assert "line 1" in boss.text
    assert "<i>" not in boss.page.text
    assert boss.post("/admin/editions", decision="merge", one=ONE, other=OTHER).status_code == 422
    assert decided.read_text(encoding="utf-8") == "merge <i>A\n"


def test_ratings_of_people_follow_a_film_that_became_anothers_edition(
    service: Service, chat: Visit, models_dir: Path
) -> None:
    for number, (product, stars) in enumerate(((ONE, 2.0), (OTHER, 4.0))):
        ratings.rate(service.visit(chat.person), product, stars, str(number))
    films = [*small_films(), film(ONE, "Freaky Friday", 1977, 18)]
    with BundleWriter(models_dir, "popularity") as writer:
        other = Edition(OTHER, ONE, "Freaky Friday", None, None, 1976)
        writer.write_catalog(films, [*small_editions(films), other])
        writer.finish(servable=True, data_fingerprint="d", n_users=1, n_ratings=1, metrics={})
    promote(models_dir, writer.version)
    visit = again(service, models_dir).visit(chat.person)
    assert visit.recommender is not None
    assert visit.recommender.version == writer.version
    assert visit.catalog is not None
    assert visit.catalog.row_of(OTHER) == visit.catalog.row_of(ONE)
    found = ratings.given(visit, ONE)
    assert found is not None
    assert found.stars == 4.0, "the newest"
    assert ratings.own(visit) == {ONE: 2.0, OTHER: 4.0}, "nothing is lost"


@pytest.mark.parametrize("language", ["de", "es", "fr", "pt", "ru"])
def test_the_page_speaks_six_languages(
    browsers: Browsers, service: Service, models_dir: Path, language: str
) -> None:
    browser = browsers(language=language)
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(service.visit(Person("test", "boss", "Boss"))), sure="1")
    assert browser.get("/admin/editions").status_code == 200
    assert "Take back" not in browser.text
    assert "film of its own" not in browser.text
