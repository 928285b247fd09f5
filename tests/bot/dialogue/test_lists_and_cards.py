"""A list that goes on in one message: moods, wishes relaxed, a film opened, seen, replaced."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Person
from bot.dialogue.text import Anchor
from bot.service.service import Service
from bot.service.tmdb.tmdb import Tmdb
from bot.settings import TmdbSettings
from db.session import Database
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.test_recommending import listed
from tests.stand_in_tmdb import KEY, POSTER, StandInTmdb, film, stand_in_tmdb

PATIENCE_S = 20.0


@pytest.fixture
def tmdb() -> Iterator[StandInTmdb]:
    with stand_in_tmdb() as server:
        yield server


@pytest.fixture
def told(service: Service, database: Database, tmdb: StandInTmdb) -> Iterator[Callable[..., Talk]]:
    """Somebody whose bot has a key."""
    client = Tmdb(TmdbSettings(KEY, tmdb.url, "DE", PATIENCE_S), database)
    dialogue = Dialogue(replace(service, tmdb=client))
    yield lambda language="": Talk(dialogue, Person("test", "ada", "Ada", language), database)
    client.close()


def test_another_mood_is_chosen_from_a_menu_in_the_same_message(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    ada.says("/recommend 1990s no horror")
    assert "mood" in ada.presses("Other mood")
    assert ada.replies[0].replace
    assert ada.labels[:2] == ["Funny", "Exciting"]
    assert "True stories" not in ada.labels, "there is no documentary"
    ada.restarted()
    text = ada.presses("Tense")
    assert ada.replies[0].replace
    assert text.startswith("Thriller, 1990s, no horror"), "what else was wished goes on"
    ada.presses("Other mood")
    assert ada.presses("Scary").startswith("Horror, 1990s\n")
    ada.presses("Other mood")
    assert ada.presses("All kinds").startswith("From one film")


def test_a_menu_of_moods_leads_back_to_the_list(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    first = listed(ada.says("/recommend"))
    ada.presses("Other mood")
    assert "All kinds" not in ada.labels
    assert listed(ada.presses("Back to the list")) == first


@pytest.mark.parametrize("action", ["mood|5,0,0,0,98|", "mood||", "mood|5,0,0,77,1|", "moods|5,0,0,77|"])
def test_a_mood_that_means_nothing_is_said_to_mean_nothing(ada: Talk, action: str) -> None:
    assert "don't understand that button" in ada.acts(action)


def test_a_wish_is_relaxed_or_cleared_by_buttons_under_every_list_to_it(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    ada.says("/recommend 2 no drama")
    assert "Clear" not in ada.labels, "nothing else is wished"
    assert "Allow drama" in ada.labels
    ada.says("/recommend 2 sci-fi no drama")
    for _ in range(2):
        assert ada.labels[-2:] == ["Allow drama", "Clear"]
        ada.presses("Next two")
    assert ada.presses("Allow drama").startswith("Science fiction\n")
    assert ada.presses("Clear").startswith("From one film")


def test_the_genre_that_was_wished_comes_first_in_a_row(ada: Talk) -> None:
    text = ada.says("/recommend 1 comedy")
    assert text.splitlines()[3].startswith("comedy")


def test_only_the_film_that_was_seen_is_replaced(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    first = listed(ada.says("/recommend"))
    ada.presses("2")
    ada.presses("Seen it")
    text = ada.presses("1★")
    after = listed(text)
    assert [after[0], *after[2:]] == [first[0], *first[2:]], "though it changes what would be listed"
    assert after[1] not in first
    assert text.startswith(f"Saved: {first[1]} ★")
    ada.presses("5")
    again = listed(ada.presses("Not for me"))
    assert again[:4] == after[:4]
    assert again[4] not in {*first, *after}


def test_stars_for_somebody_stand_on_the_card_of_a_film_in_the_list_that_is_seen(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    ada.says("/recommend")
    opens_second = ada.button("2").action or ""
    assert "for you about 4½★" in ada.presses("1")
    ada.says("/recommend crime")
    assert "for you about" not in ada.acts(opens_second), (
        "nobody can tell whether it would contradict that list"
    )
    assert "for you about" in ada.says("/film Chinatown"), "it stands in no list"


def test_what_a_film_database_tells_stands_on_the_card(told: Callable[..., Talk], tmdb: StandInTmdb) -> None:
    ada = told("de-DE")
    tmdb.plots[949, "de-DE"] = "Ein Polizist jagt einen Dieb. " * 3 + "Und " * 100
    card = ada.says("/film Heat")
    assert card.startswith(
        "Heat (1995) · Krimi · 2 h 50\nvon Michael Mann\nmit Al Pacino, Robert De Niro\nEin Poli"
    )
    assert (
        "Im Abo: First Stream, Other Stream · Leihen oder kaufen: Video Shop (JustWatch, Deutschland)" in card
    )
    (reply,) = ada.replies
    assert reply.picture == POSTER
    links = {span.text: span.url for span in reply.text if isinstance(span, Anchor)}
    assert links["Trailer"].endswith("aufDeutsch1")
    assert links["JustWatch"].startswith("https://www.themoviedb.org/")
    assert "Heat [DVD]" in card
    assert max(map(len, card.splitlines())) <= 410


def test_a_list_has_a_line_of_plot_and_a_length_where_they_are_told(
    told: Callable[..., Talk], tmdb: StandInTmdb
) -> None:
    ada = told()
    sentence = "A policeman and a thief sit down together for a coffee."
    tmdb.films[949]["overview"] = f"{sentence} {'And much more happens. ' * 20}"
    text = ada.says("/recommend 2 crime 1995")
    row = text.split("1. ")[1].splitlines()
    assert row[0].startswith("Heat (1995)")
    assert row[1].replace("\xa0", " ").startswith("crime · 2 h 50 · ")
    assert row[2].startswith(sentence)
    assert len(row[2]) <= 112


def test_a_film_that_tmdb_lacks_is_told_from_the_catalog_alone(told: Callable[..., Talk]) -> None:
    ada = told()
    card = ada.says("/film Chinatown")
    assert card.startswith("Chinatown (1974) · crime\n")
    assert ada.replies[0].picture is None


def test_privacy_tells_of_the_site_and_its_cookies(ada: Talk) -> None:
    assert "cookie" in ada.says("/privacy")
    assert "inside Telegram" in ada.says("/privacy")


def test_who_tells_is_named_in_help_and_privacy(told: Callable[..., Talk], ada: Talk) -> None:
    notice = "This product uses the TMDB API but is not endorsed or certified by TMDB."
    for language in ("en", "de", "es", "fr", "pt", "ru"):
        assert notice in told(language).says("/help")
        assert "TMDB" in told(language).says("/privacy")
    assert notice not in ada.says("/help")
    assert "TMDB" not in ada.says("/privacy")


@pytest.mark.parametrize("words", ["/rate oppenheimer 5", "/film Oppenheimer", "more like oppenheimer"])
def test_for_a_film_that_is_not_there_others_of_its_director_are_offered(
    told: Callable[..., Talk], tmdb: StandInTmdb, words: str
) -> None:
    crew = [{"id": 525, "name": "Somebody", "job": "Director"}]
    tmdb.films[7] = film(7, "Oppenheimer", "2023-07-19", credits={"cast": [], "crew": crew})
    tmdb.made_by[525] = [
        {"title": title, "release_date": f"{year}-01-01", "job": "Director", "vote_count": votes}
        for title, year, votes in (
            ("Heat", 1995, 5),
            ("Alien", 1979, 9),
            ("Alien", 1950, 9),
            ("Not Here", 2000, 3),
        )
    ]
    ada = told()
    text = ada.says(words)
    assert "I don't have" in text
    assert "By the same director, Somebody, I have Alien (1979) and Heat (1995)." in text
    assert "Alien (1979)" in ada.presses("Rate Alien")
    assert ada.ratings == {}, "the stars were for another film"


def test_a_film_that_nobody_knows_is_just_not_there(told: Callable[..., Talk]) -> None:
    assert "same director" not in told().says("/rate oppenheimer 5")
