import re
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Person
from bot.dialogue.text import Anchor
from bot.retraining.in_service import BundleInService
from db.models import ShownRecommendation
from db.session import Database
from tests.bot.dialogue.conftest import PlayedRetraining, Talk
from tests.bot.dialogue.small_bundle import open_small_bundle, small_films, write_small_bundle


def listed(text: str) -> list[str]:
    return re.findall(r"^\d+\. (.+)$", text, re.MULTILINE)


def test_new_people_get_popular_films_are_told_why_and_can_rate_right_there(ada: Talk) -> None:
    text = ada.says("/recommend")
    assert "don't know your taste yet" in text
    assert len(listed(text)) == 5
    assert ada.labels == [f"Rate {name}" for name in listed(text)]
    first = listed(text)[0]
    assert f"How many stars for {first}?" in ada.presses(f"Rate {first}")
    assert f"Saved: {first} ★★★★" in ada.presses("4★")


def test_after_the_first_rating_the_list_is_theirs_at_once(ada: Talk) -> None:
    before = listed(ada.says("/recommend"))
    ada.says("/rate Goldfinger 5")
    text = ada.says("/recommend")
    assert "Films for you" in text
    assert "because you liked Goldfinger" in text
    assert "★ for you" in text
    assert listed(text) != before


@pytest.mark.parametrize("count", [1, 5, 20])
def test_a_list_is_full_without_rated_films_and_without_repetition(ada: Talk, count: int) -> None:
    for film in ("Heat", "Alien", "Fargo", "Toy Story"):
        ada.says(f"/rate {film}")
        ada.presses("4½★")
    names = listed(ada.says(f"/recommend {count}"))
    assert len(names) == len(set(names)) == count
    assert not {"Heat (1995)", "Alien (1979)", "Fargo (1996)", "Toy Story (1995)"} & set(names)


@pytest.mark.parametrize(("typed", "count"), [("0", 1), ("21", 20), ("999999", 20)])
def test_a_count_out_of_range_is_explained_and_met_as_near_as_possible(
    ada: Talk, typed: str, count: int
) -> None:
    text = ada.says(f"/recommend {typed}")
    assert "1 to 20" in text
    assert len(listed(text)) == count


def test_a_count_that_is_none_is_explained(ada: Talk) -> None:
    assert "/recommend 10" in ada.says("/recommend some")


def test_when_fewer_films_are_left_the_list_says_so(
    tmp_path: Path, database: Database, retraining: PlayedRetraining
) -> None:
    write_small_bundle(tmp_path / "few", small_films()[:3])
    in_service = BundleInService(tmp_path / "few", open_bundle=open_small_bundle)
    dialogue = Dialogue(database, in_service, frozenset(), retraining)  # type: ignore[arg-type]
    ada = Talk(dialogue, Person("test", "ada"), database)
    ada.says("/rate Heat 5")
    text = ada.says("/recommend")
    assert len(listed(text)) == 2
    assert "every film" in text
    for film in listed(text):
        ada.says(f"/rate {film} 5")
    assert "rated every film" in ada.says("/recommend")


def test_every_film_has_its_link_and_a_search_is_called_one(ada: Talk) -> None:
    ada.says("/recommend 20")
    links = [span for reply in ada.replies for span in reply.text if isinstance(span, Anchor)]
    assert len(links) == 20
    for link in links:
        assert ("search" in link.url) == ("search" in link.text)


def test_what_was_shown_is_recorded_with_its_bundle(ada: Talk, in_service: BundleInService) -> None:
    ada.says("/rate Heat 5")
    names = listed(ada.says("/recommend 3"))
    with ada.database.reading() as session:
        shown = list(session.scalars(select(ShownRecommendation).order_by(ShownRecommendation.rank)))
    recommender = in_service.recommender()
    assert recommender is not None
    films = [
        recommender.catalog.film(recommender.catalog.row_of(item.product_id) or 0).name for item in shown
    ]
    assert films == names
    assert [item.rank for item in shown] == [1, 2, 3]
    assert {item.bundle_version for item in shown} == {recommender.version}


def test_a_rating_of_an_unknown_product_gives_popular_films_and_says_why(ada: Talk, tmp_path: Path) -> None:
    ada.says("/rate Heat 5")
    other = [film for film in small_films() if film.title != "Heat"]
    write_small_bundle(tmp_path / "other", other)
    in_service = BundleInService(tmp_path / "other", open_bundle=open_small_bundle)
    dialogue = Dialogue(ada.database, in_service, frozenset(), PlayedRetraining())  # type: ignore[arg-type]
    later = Talk(dialogue, ada.person, ada.database)
    assert "can't read your taste" in later.says("/recommend")
    assert "no longer know" in later.says("/myratings")


def test_without_a_bundle_people_are_told_kindly_and_admins_what_to_do(
    tmp_path: Path, database: Database, retraining: PlayedRetraining
) -> None:
    in_service = BundleInService(tmp_path / "none", open_bundle=open_small_bundle)
    dialogue = Dialogue(database, in_service, frozenset({"test:boss"}), retraining)  # type: ignore[arg-type]
    ada = Talk(dialogue, Person("test", "ada"), database)
    boss = Talk(dialogue, Person("test", "boss"), database)
    for command in ("/recommend", "/rate Heat 5", "/start"):
        assert "admin has to train" in ada.says(command)
        assert "/retrain" in boss.says(command)
    assert "rate" in ada.says("Heat")


def test_reasons_read_as_words(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    ada.says("/rate Chinatown 5")
    liked = r"because you liked (Goldfinger and Chinatown|Chinatown and Goldfinger)"
    assert re.search(liked, ada.says("/recommend"))
