import re
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Incoming, Person
from bot.dialogue.recommending.rows import heading, reason
from bot.dialogue.text import Anchor, plain
from bot.retraining.in_service import BundleInService
from bot.service.service import Service
from db.models import ShownRecommendation
from db.session import Database
from recommender.serving.reasons import Reason
from tests.bot.dialogue.conftest import PlayedRetraining, Talk
from tests.bot.dialogue.small_bundle import open_small_bundle, small_films, write_small_bundle


def listed(text: str) -> list[str]:
    """Names of the films in a list."""
    return re.findall(r"^\d+\. (.+?)(?:\s· .+)?$", text, re.MULTILINE)


def test_new_people_get_popular_films_are_told_why_and_can_rate_right_there(ada: Talk) -> None:
    text = ada.says("/recommend")
    assert "don't know your taste yet" in text
    assert len(listed(text)) == 5
    assert ada.labels == ["1", "2", "3", "4", "5", "Next five", "Other mood"]
    first = listed(text)[0]
    assert ada.presses("1").startswith(first)
    assert f"Seen: {first}. How many stars?" in ada.presses("Seen it")
    assert f"Saved: {first} ★★★★" in ada.presses("4★")


def test_after_the_first_rating_the_list_is_theirs_at_once(ada: Talk) -> None:
    before = listed(ada.says("/recommend"))
    ada.says("/rate Goldfinger 5")
    text = ada.says("/recommend")
    assert text.startswith("From one film you rated\n")
    said = text.replace("\xa0", " ")
    assert "\n\n1. Metropolis (1927) · details\nscience fiction · 3.8★ from 119 ratings\n" in said
    assert "because you liked Goldfinger\n" in said
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
    dialogue = Dialogue(Service(database, in_service, retraining))  # type: ignore[arg-type]
    ada = Talk(dialogue, Person("test", "ada"), database)
    ada.says("/rate Heat 5")
    text = ada.says("/recommend")
    assert len(listed(text)) == 2
    assert "every film" in text
    assert "Next five" not in ada.labels
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
    assert ada.database.background.settle()
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
    dialogue = Dialogue(Service(ada.database, in_service, PlayedRetraining()))  # type: ignore[arg-type]
    later = Talk(dialogue, ada.person, ada.database)
    assert "can't read your taste" in later.says("/recommend")
    assert "no longer know" in later.says("/myratings")


def test_without_a_bundle_people_are_told_kindly_and_admins_what_to_do(
    tmp_path: Path, database: Database, retraining: PlayedRetraining
) -> None:
    in_service = BundleInService(tmp_path / "none", open_bundle=open_small_bundle)
    dialogue = Dialogue(Service(database, in_service, retraining, frozenset({"test:boss"})))  # type: ignore[arg-type]
    ada = Talk(dialogue, Person("test", "ada"), database)
    boss = Talk(dialogue, Person("test", "boss"), database)
    for command in ("/recommend", "/rate Heat 5", "/start"):
        assert "admin has to train" in ada.says(command)
        assert "/retrain" in boss.says(command)
    assert "until my admin has trained me" in ada.says("Heat")
    assert "admin has to train" in ada.says("/myratings")
    assert "/rate" not in ada.says("/myratings")


def test_without_a_bundle_whoever_sits_at_the_machine_is_told_the_command(
    tmp_path: Path, database: Database, retraining: PlayedRetraining
) -> None:
    in_service = BundleInService(tmp_path / "none", open_bundle=open_small_bundle)
    dialogue = Dialogue(Service(database, in_service, retraining))  # type: ignore[arg-type]
    for place, command in enumerate(("/recommend", "/start", "/myratings")):
        said = Incoming(Person("terminal", "me"), f"k:{place}", text=command, at_keyboard=True)
        answer = "\n".join(plain(reply.text) for reply in dialogue.answer(said))
        assert "make demo" in answer
        assert "marquee train" in answer
        assert "admin has to train" not in answer


def test_whoever_sits_at_the_machine_is_told_why_the_model_cannot_be_opened(
    tmp_path: Path, database: Database, retraining: PlayedRetraining
) -> None:
    (tmp_path / "current.json").write_text("")
    in_service = BundleInService(tmp_path, open_bundle=open_small_bundle)
    dialogue = Dialogue(Service(database, in_service, retraining))  # type: ignore[arg-type]
    for place, command in enumerate(("/recommend", "/start", "Heat")):
        said = Incoming(Person("terminal", "me"), f"k:{place}", text=command, at_keyboard=True)
        answer = "\n".join(plain(reply.text) for reply in dialogue.answer(said))
        assert "current.json is damaged" in answer
    ada = Talk(dialogue, Person("test", "ada"), database)
    assert "current.json" not in ada.says("/recommend")


def test_reasons_read_as_words() -> None:
    heat, alien = (film for film in small_films() if film.title in {"Alien", "Heat"})
    said = {
        Reason("liked", (alien,)): "because you liked Alien",
        Reason("liked", (alien, heat)): "because you liked Alien and Heat",
        Reason("taste"): "many people with your taste like it",
        Reason("popular"): "nearly everybody likes it",
        None: "",
    }
    assert {why: reason("en", why) for why in said} == said


def test_no_number_in_a_list_is_about_the_person(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    assert "for you" not in ada.says("/recommend")


@pytest.mark.parametrize(
    ("stars", "words"),
    [
        ([5.0], "From one film you rated"),
        ([2.0, 5.0, 3.5], "From 3 films you rated"),
        ([4.0] * 9, "From 9 films you rated"),
        ([4.0] * 10, "For you"),
        ([3.0], "From one film you rated"),
        ([1.0], "Away from that one"),
        ([1.0, 2.5], "Away from those two"),
        ([1.0] * 12, "Away from those 12"),
    ],
)
def test_a_heading_promises_no_more_than_what_was_told(stars: list[float], words: str) -> None:
    text = plain(heading("en", stars, has_rated=True))
    assert text.split("\n")[0] == words
    assert ("one film would help" in text) == words.startswith("Away")


def test_who_told_only_of_what_they_hate_gets_nothing_they_would_hate(
    ada: Talk, in_service: BundleInService
) -> None:
    ada.says("/rate Alien 1")
    ada.says("/rate Aliens 1")
    text = ada.says("/recommend")
    assert text.startswith("Away from those two\nI don't know yet what you love: one film would help.")
    recommender = in_service.recommender()
    assert recommender is not None
    mean = recommender.popular_films.global_mean
    expected = [item.expected_rating for item in recommender.recommend(ada.ratings, 5)]
    assert all(stars is not None and stars >= (2 + 5 * mean) / 7 for stars in expected)


def test_the_next_five_go_on_and_say_when_they_end(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    seen = listed(ada.says("/recommend"))
    assert listed(ada.says("/recommend")) == seen
    for _ in range(4):
        text = ada.presses("Next five")
        assert not ada.replies[0].replace
        assert ada.labels[0] == f"{len(seen) + 1}"
        seen += listed(text)
    assert len(seen) == len(set(seen)) == 25
    assert len(listed(ada.presses("Next five"))) == 2
    assert "Next five" not in ada.labels
    assert "That was every film" in ada.acts("list|5,50|")


def test_lists_of_another_length_go_on_by_that_length(ada: Talk) -> None:
    first = listed(ada.says("/recommend 10"))
    second = listed(ada.presses("Next ten"))
    assert len({*first, *second}) == 20


def test_a_forged_place_to_go_on_from_is_brought_into_bounds(ada: Talk) -> None:
    assert "That was every film" in ada.acts("list|1,9999999999|")
    assert listed(ada.acts("list|5,3|")) == listed(ada.says("/recommend"))


@pytest.mark.parametrize("film", ["Heat", "Heat (1995)"])
def test_a_films_own_answer_tells_what_is_expected_until_it_is_rated(ada: Talk, film: str) -> None:
    assert "for you" not in ada.says(film)
    ada.says("/rate Alien 5")
    assert re.search(
        r"\ncrime · 3\.5★ from 102 ratings · for you about \d½?★ · ", ada.says(film).replace("\xa0", " ")
    )
    assert "for you" not in ada.says(f"/rate {film}")  # who came to rate is not talked into a number
    ada.presses("3★")
    assert "for you" not in ada.says(film)


def test_a_list_is_answered_though_the_disk_is_full(ada: Talk) -> None:
    if not ada.database.is_sqlite:
        pytest.skip("SQLite alone can be told how large its file may grow")
    ada.says("/rate Heat 5")
    with ada.database.writing() as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 1")

    answers = []
    for _ in range(60):
        answers.append(ada.says("/recommend"))
        ada.database.background.settle()

    assert all("From one film you rated" in answer for answer in answers)
    with ada.database.reading() as session:
        stored = len(session.scalars(select(ShownRecommendation)).all())
    assert stored < 60 * answers[0].count("\n\n1. "), "the disk was not full"
