from bot.service import marks, ratings, undo
from bot.service.marks import Marked
from bot.service.problems import FilmUnknown, NoModel
from bot.service.recommendations import Recommended, recommend
from bot.service.service import Visit
from bot.service.undo import MarkTakenBack, TakenBack


def listed(visit: Visit, n: int = 5) -> list[str]:
    made = recommend(visit, n)
    assert isinstance(made, Recommended)
    return [item.film.film_id for item in made.films]


def waiting(visit: Visit) -> list[str]:
    return [one.film.film_id for one in marks.watchlist(visit).films]


def test_films_seen_and_not_for_somebody_leave_lists_whichever_edition_was_named(ada: Visit) -> None:
    ratings.rate(ada, "f:3", 5, "m1")
    assert {"f:2", "f:4"} <= set(listed(ada))
    marks.mark_seen(ada, "dvd:heat", "m2")
    marks.not_for_me(ada, "f:4", "m3")
    assert not {"f:2", "f:4"} & set(listed(ada, 28))


def test_what_is_not_for_somebody_moves_no_other_film(ada: Visit) -> None:
    ratings.rate(ada, "f:3", 5, "m1")
    before = [film for film in listed(ada, 28) if film != "f:4"]
    marks.not_for_me(ada, "f:4", "m2")
    assert listed(ada, 28) == before
    assert ratings.own(ada) == {"f:3": 5}


def test_a_message_delivered_twice_marks_once_even_after_the_mark_was_taken_off(ada: Visit) -> None:
    assert isinstance(marks.watch_later(ada, "f:2", "m1"), Marked)
    marks.unmark(ada, "dvd:heat", "later", "m2")
    assert waiting(ada) == []
    again = marks.watch_later(ada, "f:2", "m1")
    assert isinstance(again, Marked)
    assert again.changed
    assert waiting(ada) == []


def test_a_watchlist_is_in_the_order_of_marking_and_without_what_was_seen_since(ada: Visit) -> None:
    for number, film in enumerate(("f:2", "f:3", "f:4", "f:5")):
        marks.watch_later(ada, film, f"m{number}")
    assert waiting(ada) == ["f:5", "f:4", "f:3", "f:2"]
    ratings.rate(ada, "dvd:heat", 4, "m5")
    marks.mark_seen(ada, "f:4", "m6")
    assert waiting(ada) == ["f:5", "f:3"]


def test_undo_goes_back_through_ratings_and_marks_in_their_order(ada: Visit) -> None:
    marks.watch_later(ada, "f:3", "m1")
    ratings.rate(ada, "f:4", 5, "m2")
    marks.not_for_me(ada, "f:5", "m3")
    marks.not_for_me(ada, "f:5", "m4")  # makes no difference, so nothing to undo
    first = undo.undo(ada, "u1")
    assert isinstance(first, MarkTakenBack)
    assert (first.product_id, first.kind, first.was_on) == ("f:5", "not_for_me", True)
    assert undo.undo(ada, "u1") == first, "the same message takes back nothing more"
    assert isinstance(undo.undo(ada, "u2"), TakenBack)
    assert isinstance(undo.undo(ada, "u2"), TakenBack)
    third = undo.undo(ada, "u3")
    assert isinstance(third, MarkTakenBack)
    assert third.kind == "later"
    assert undo.undo(ada, "u4") is None
    assert (ratings.own(ada), waiting(ada)) == ({}, [])


def test_taking_a_mark_off_can_be_undone(ada: Visit) -> None:
    marks.watch_later(ada, "dvd:heat", "m1")
    marks.unmark(ada, "f:2", "later", "m2")
    undone = undo.undo(ada, "u1")
    assert isinstance(undone, MarkTakenBack)
    assert not undone.was_on
    assert waiting(ada) == ["f:2"]


def test_marks_of_a_film_are_told_by_any_of_its_editions(ada: Visit) -> None:
    marks.mark_seen(ada, "f:2", "m1")
    marks.watch_later(ada, "f:2", "m2")
    assert marks.of_film(ada, "dvd:heat") == {"seen", "later"}
    assert marks.of_film(ada, "f:3") == set()


def test_what_cannot_be_marked_is_a_value(ada: Visit, without_model: Visit) -> None:
    assert marks.mark_seen(ada, "nothing", "m1") == FilmUnknown("nothing")
    assert marks.mark_seen(without_model, "f:2", "m1") == NoModel()
