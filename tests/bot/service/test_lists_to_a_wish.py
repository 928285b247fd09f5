from datetime import UTC, datetime, timedelta

import pytest

from bot.service import ratings, wishes
from bot.service.cards import FilmCard, film_card
from bot.service.person import Person
from bot.service.problems import FilmUnknown, NoModel
from bot.service.recommendations import (
    SITTING,
    Explained,
    Filter,
    Recommended,
    random_film,
    recommend,
    similar,
    top,
    why,
)
from bot.service.service import Service, Visit
from db import shown


def films(listed: Recommended | FilmUnknown | NoModel) -> list[str]:
    assert isinstance(listed, Recommended)
    return [item.film.film_id for item in listed.films]


def made(listed: Recommended | FilmUnknown | NoModel) -> Recommended:
    assert isinstance(listed, Recommended)
    return listed


def shown_ago(visit: Visit, ids: list[str], ago: timedelta) -> None:
    """Plays that films were shown some time ago."""
    with visit.database.writing() as session:
        row = shown.ShownList(
            ("page", "ada", "Ada"), "v", [(one, 1, 0.5) for one in ids], datetime.now(UTC) - ago
        )
        shown.record_all(session, [row])


def test_every_film_meets_the_wish_for_new_people_and_others(ada: Visit) -> None:
    wanted = Filter(genres=("crime",), year_from=1990, year_to=1999)
    assert set(films(recommend(ada, 5, wanted=wanted))) == {"f:2", "f:5"}
    ratings.rate(ada, "f:3", 5, "m1")
    listed = made(recommend(ada, 5, wanted=wanted))
    assert set(films(listed)) == {"f:2", "f:5"}
    assert listed.dropped == ()
    assert listed.instead == {"genres": 7, "years": 3}


def test_a_wish_that_no_film_meets_is_given_up_and_told(ada: Visit) -> None:
    listed = made(recommend(ada, 5, wanted=Filter(genres=("Romance",), year_from=1920, year_to=1929)))
    assert listed.dropped == ("genres",)
    assert listed.films


def test_lists_are_told_what_the_catalog_knows_of_a_wish(ada: Visit) -> None:
    listed = made(recommend(ada, 5, wanted=Filter(longest=100)))
    assert listed.known == {"longest": 0}
    assert listed.dropped == ("longest",)
    assert len(listed.films) == 5


def test_a_list_stays_for_a_sitting_and_is_new_after_it(ada: Visit) -> None:
    ratings.rate(ada, "f:20", 5, "m1")
    first = films(recommend(ada, 5))
    assert films(recommend(ada, 5)) == first
    shown_ago(ada, first, SITTING + timedelta(minutes=1))
    later = made(recommend(ada, 5))
    assert not set(films(later)) & set(first)
    assert later.shown_before == 5
    assert films(recommend(ada, 5, again=True)) == first


def test_what_was_shown_may_come_again_after_a_month(ada: Visit) -> None:
    first = films(recommend(ada, 5))
    shown_ago(ada, first, timedelta(days=31))
    ada.database.background.settle()
    assert films(recommend(ada, 5)) == first


def test_next_lists_are_new_though_ratings_change_and_the_same_when_asked_for_twice(ada: Visit) -> None:
    ratings.rate(ada, "f:20", 5, "m1")
    first = made(recommend(ada, 5))
    ratings.rate(ada, films(first)[0], 5, "m2")
    second = made(recommend(ada, 5, offset=5, began=first.began))
    assert not set(films(second)) & set(films(first))
    assert [item.rank for item in second.films] == [6, 7, 8, 9, 10]
    assert films(recommend(ada, 5, offset=5, began=first.began)) == films(second)
    third = films(recommend(ada, 5, offset=10, began=first.began))
    assert not set(third) & {*films(first), *films(second)}


def test_who_comes_back_to_a_list_finds_it_but_for_what_they_rated(ada: Visit) -> None:
    ratings.rate(ada, "f:20", 5, "m1")
    first = made(recommend(ada, 5))
    recommend(ada, 5, offset=5, began=first.began)
    gone, *kept = films(first)
    assert films(recommend(ada, 5, began=first.began, is_back=True)) == films(first)
    ratings.rate(ada, gone, 3, "m2")
    back = films(recommend(ada, 5, began=first.began, is_back=True))
    assert gone not in back
    assert len(set(kept) & set(back)) >= 3


def test_similar_films_are_near_and_leave_out_what_was_rated(ada: Visit) -> None:
    listed = films(similar(ada, "dvd:heat", 5))
    assert "f:2" not in listed
    assert {"f:5", "f:21"} <= set(listed), "the other crime films"
    ratings.rate(ada, "f:5", 5, "m1")
    assert "f:5" not in films(similar(ada, "dvd:heat", 5))
    assert similar(ada, "nothing", 5) == FilmUnknown("nothing")


def test_the_top_of_a_genre_is_by_damped_means(ada: Visit) -> None:
    listed = made(top(ada, 3, wanted=Filter(genres=("Sci-Fi",))))
    scores = [item.score for item in listed.films]
    assert scores == sorted(scores, reverse=True)
    assert {genre for item in listed.films for genre in item.film.genres} == {"Sci-Fi"}


def test_a_film_is_drawn_anew_for_each_message_and_never_one_just_shown(ada: Visit) -> None:
    drawn = films(random_film(ada, "m1"))
    assert len(drawn) == 1
    assert len({films(random_film(ada, f"m{number}"))[0] for number in range(2, 12)}) > 1


def test_why_tells_the_place_with_and_without_the_film_that_is_the_reason(ada: Visit) -> None:
    assert why(ada, "f:19") is None
    ratings.rate(ada, "f:20", 5, "m1")
    explained = why(ada, "f:19")
    assert isinstance(explained, Explained)
    assert explained.place <= 2
    assert explained.reason is not None
    assert explained.place_without is not None
    assert explained.place_without >= explained.place + 10


def test_a_card_tells_all_of_a_film(ada: Visit) -> None:
    card = film_card(ada, "dvd:heat")
    assert isinstance(card, FilmCard)
    assert (card.film.film_id, card.given, card.expected, card.marks) == ("f:2", None, None, frozenset())
    assert [(edition.product_id, edition.price) for edition in card.editions] == [("dvd:heat", "$9")]


@pytest.mark.parametrize(
    ("beside", "is_told"),
    [
        (None, True),
        (["f:19", "f:18"], True),
        (["f:21", "f:19", "gone", "f:0"], True),
        (["f:18", "f:19"], False),
        (["f:18"], False),
        ([], False),
    ],
)
def test_stars_on_a_card_never_contradict_the_list_that_it_is_opened_from(
    ada: Visit, beside: list[str] | None, is_told: object
) -> None:
    ratings.rate(ada, "f:20", 5, "m1")
    card = film_card(ada, "f:19", "en", beside)
    assert isinstance(card, FilmCard)
    assert (card.expected is not None) == is_told


def test_a_list_that_is_come_back_to_keeps_its_films_where_they_stood(ada: Visit) -> None:
    ratings.rate(ada, "f:20", 5, "m1")
    first = made(recommend(ada, 5))
    seen = films(first)
    ratings.rate(ada, seen[1], 1, "m2")
    back = made(recommend(ada, 5, began=first.began, is_back=True, held=seen))
    assert [one for one in films(back) if one in seen] == [seen[0], *seen[2:]]
    assert films(back)[1] not in seen
    assert [item.rank for item in back.films] == [1, 2, 3, 4, 5]
    gone = ["gone", *seen[2:]]
    assert films(recommend(ada, 5, began=first.began, is_back=True, held=gone))[:3] == seen[2:]


def test_a_wish_is_kept_for_its_owner_alone(ada: Visit, service: Service) -> None:
    wanted = Filter(genres=("Crime",), longest=100, like=("f:3",))
    number = wishes.keep(ada, wanted)
    assert wishes.of(ada, number) == wishes.latest(ada) == wanted
    assert wishes.keep(ada, wanted) == number
    assert wishes.of(service.visit(Person("test", "bob")), number) is None
    assert (wishes.keep(ada, Filter()), wishes.of(ada, 0)) == (0, Filter())


def test_the_words_of_the_catalog_are_found_folded(ada: Visit, without_model: Visit) -> None:
    assert wishes.vocabulary(ada).genres["sci fi"] == "Sci-Fi"
    assert wishes.vocabulary(without_model).genres == {}


@pytest.mark.parametrize("ask", [recommend, top])
def test_without_a_model_a_value_says_so(without_model: Visit, ask: object) -> None:
    assert ask(without_model, 5) == NoModel()  # type: ignore[operator]
    assert random_film(without_model, "m") == NoModel()
    assert why(without_model, "f:2") == similar(without_model, "f:2", 5) == NoModel()
