"""Messages become spans: markup is the catalog's alone, and each language writes in its own way."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.dialogue import words
from bot.dialogue.about_films.films import overall
from bot.dialogue.admins.retrain import ago, duration
from bot.dialogue.recommending.rows import heading, reason
from bot.dialogue.text import Anchor, Bold, plain
from bot.dialogue.words import label, language_of, say
from bot.service.recommendations import Reason
from tests.bot.dialogue.small_bundle import small_films

CATALOG = """\
strong = Saved: <b>{ $film }</b> { $stars }
linked = Read <a>on { $where }</a>.
inside = <b>About</b> { $film }; { $film }
chosen = { $who ->
    [you] you
   *[other] { $who }
}
"""


@pytest.fixture
def _own_catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for language, text in (("en", CATALOG), ("de", "strong = Gespeichert: <b>{ $film }</b>\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "own.ftl").write_text(text, encoding="utf-8")
    monkeypatch.setattr(words, "LOCALES", tmp_path)
    words.forget_catalogs()
    yield
    monkeypatch.undo()
    words.forget_catalogs()


@pytest.mark.usefixtures("_own_catalog")
def test_markup_of_a_message_becomes_spans() -> None:
    assert say("en", "strong", film="Heat", stars="★★") == ("Saved: ", Bold("Heat"), " ★★")
    assert say("en", "linked", where="here", url="https://a.b/?c=<d>") == (
        "Read ",
        Anchor("on here", "https://a.b/?c=<d>"),
        ".",
    )


@pytest.mark.usefixtures("_own_catalog")
@pytest.mark.parametrize("title", ["<b>", "</b>", "<b>Heat</b>", "<a>x</a>", "{ $stars }", "\ue0010\ue002"])
def test_a_value_is_never_markup(title: str) -> None:
    spans = say("en", "strong", film=title, stars=title)
    shown = title.replace("\ue001", "\ufffd").replace("\ue002", "\ufffd")
    assert spans == ("Saved: ", Bold(shown), f" {shown}")


@pytest.mark.usefixtures("_own_catalog")
def test_spans_keep_their_meaning_inside_a_message() -> None:
    film = (Bold("Heat"), " by ", Anchor("IMDb", "https://imdb"))
    assert say("en", "inside", film=film) == (Bold("About"), " ", *film, "; ", *film)
    assert say("en", "strong", film=Bold("Heat"), stars="") == ("Saved: ", Bold("Heat"), " ")


@pytest.mark.usefixtures("_own_catalog")
def test_words_are_chosen_by_a_text() -> None:
    assert label("en", "chosen", who="you") == "you"
    assert label("en", "chosen", who="Ann <b>") == "Ann <b>"


@pytest.mark.usefixtures("_own_catalog")
def test_what_a_language_lacks_is_said_in_english_and_what_all_lack_as_it_stands(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert label("de", "strong", film="Heat") == "Gespeichert: Heat"
    assert label("de", "chosen", who="you") == "you"
    with caplog.at_level(logging.ERROR):
        assert say("de", "lacking") == ("lacking",)
        assert label("en", "strong", film="Heat") == "Saved: Heat stars"
    assert "lacking" in caplog.text
    assert "strong in en" in caplog.text


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        (("de",), "de"),
        (("pt-BR",), "pt"),
        (("de_AT.UTF-8",), "de"),
        (("RU",), "ru"),
        ((None, "fr"), "fr"),
        (("es", "fr"), "es"),
        (("tlh", "fr"), "fr"),
        (("C.UTF-8",), "en"),
        (("tlh",), "en"),
        (("", None), "en"),
        ((), "en"),
        (("../en",), "en"),
    ],
)
def test_the_language_is_the_first_wish_that_can_be_met(
    wishes: tuple[str | None, ...], language: str
) -> None:
    assert language_of(*wishes) == language


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "4.1★ from 12,345 ratings"),
        ("de", "4,1★ aus 12.345 Bewertungen"),
        ("es", "4,1★ de 12.345 puntuaciones"),
        ("fr", "4,1★ sur 12 345 notes"),
        ("pt", "4,1★ em 12.345 avaliações"),
        ("ru", "4,1★ по 12 345 оценкам"),
    ],
)
def test_numbers_are_written_as_the_language_does(language: str, said: str) -> None:
    film = replace(small_films()[0], rating_mean=4.12, rating_count=12_345)
    assert overall(language, film).replace("\u202f", " ").replace("\xa0", " ") == said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "У тебя одна оценка."),
        (2, "У тебя 2 оценки."),
        (5, "У тебя 5 оценок."),
        (11, "У тебя 11 оценок."),
        (21, "У тебя 21 оценка."),
        (22, "У тебя 22 оценки."),
        (112, "У тебя 112 оценок."),
    ],
)
def test_russian_counts_as_russians_do(count: int, said: str) -> None:
    assert label("ru", "start-again", count=count).endswith(said)


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "По одной твоей оценке"), (3, "По 3 твоим оценкам"), (10, "Для тебя")],
)
def test_russian_headings_bend_their_words(count: int, said: str) -> None:
    assert plain(heading("ru", [5.0] * count, has_rated=True)) == said


def test_reasons_agree_in_number() -> None:
    heat, alien = (film for film in small_films() if film.title in {"Alien", "Heat"})
    assert reason("de", Reason("liked", (alien,))) == "weil dir Alien gefallen hat"
    assert reason("de", Reason("liked", (alien, heat))) == "weil dir Alien und Heat gefallen haben"
    assert reason("ru", Reason("liked", (alien, heat))) == "ведь тебе нравятся Alien и Heat"
    assert reason("es", Reason("liked", (alien, heat))) == "porque te gustaron Alien y Heat"


def test_moments_and_durations_are_written_as_the_language_does() -> None:
    now = datetime(2026, 5, 4, 12, tzinfo=UTC)
    then = datetime(2026, 4, 29, 12, tzinfo=UTC)
    assert ago(then, now, "de") == "5 Tage her (29. Apr. 2026, 12:00 UTC)"
    assert ago(then, now, "ru") == "5 дней назад (29 апр. 2026, 12:00 UTC)"
    assert ago(then, now, "pt") == "há 5 dias (29 de abr. de 2026, 12:00 UTC)"
    assert duration(2.5 * 3600, "fr") == "2,5 h"
