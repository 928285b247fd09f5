from pathlib import Path

import pytest
from sqlalchemy import select

from bot.retraining.in_service import BundleInService
from bot.service import dial, ratings
from bot.service.person import Person
from bot.service.problems import NoModel
from bot.service.recommendations import Recommended, recommend
from bot.service.service import Service, Visit
from db.models import ShownRecommendation
from tests.bot.dialogue.small_bundle import small_films, write_small_bundle


def ids(listed: Recommended | NoModel) -> list[str]:
    assert isinstance(listed, Recommended)
    return [item.film.film_id for item in listed.films]


def test_a_list_says_what_it_is_made_from(ada: Visit) -> None:
    everybodys = recommend(ada, 5)
    assert isinstance(everybodys, Recommended)
    assert (everybodys.stars, everybodys.has_rated) == ((), False)
    ratings.rate(ada, "f:20", 4.5, "m1")
    own = recommend(ada, 5)
    assert isinstance(own, Recommended)
    assert (own.stars, own.has_rated) == ((4.5,), True)
    assert "f:20" not in ids(own)


def test_lists_go_on_where_the_one_before_ended(ada: Visit) -> None:
    ratings.rate(ada, "f:20", 5, "m1")
    assert not set(ids(recommend(ada, 5))) & set(ids(recommend(ada, 5, offset=5)))


def test_a_dial_of_the_question_goes_before_the_persons_own(ada: Visit) -> None:
    ratings.rate(ada, "f:20", 5, "m1")
    adventurous = ids(recommend(ada, 5, dial=1.0))
    assert ids(recommend(ada, 5)) != adventurous
    dial.turn(ada, 1.0)
    assert ids(recommend(ada, 5)) == adventurous


def test_what_was_shown_is_recorded_with_its_bundle(ada: Visit) -> None:
    listed = ids(recommend(ada, 3))
    assert ada.database.background.settle()
    with ada.database.reading() as session:
        rows = list(session.scalars(select(ShownRecommendation).order_by(ShownRecommendation.rank)))
    assert [row.product_id for row in rows] == listed
    assert ada.recommender is not None
    assert {row.bundle_version for row in rows} == {ada.recommender.version}


def test_a_visit_sees_one_bundle_whatever_comes_into_service(
    service: Service, in_service: BundleInService, models_dir: Path
) -> None:
    before = service.visit(Person("page", "ada"))
    write_small_bundle(models_dir, small_films()[:3])
    in_service._next_check = 0.0
    service.visit(Person("page", "bob"))
    assert in_service.wait(30)
    assert len(ids(recommend(before, 20))) == 20
    assert len(ids(recommend(service.visit(before.person), 20))) == 3


def test_a_failure_is_held_against_the_bundle_and_goes_to_the_caller(
    ada: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[str] = []
    monkeypatch.setattr(ada.service.in_service, "report_failure", reported.append)
    assert ada.recommender is not None
    monkeypatch.setattr(type(ada.recommender), "recommend", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        recommend(ada, 5)
    assert reported == [ada.recommender.version]


def test_without_a_model_a_value_says_so(without_model: Visit) -> None:
    assert recommend(without_model, 5) == NoModel()
