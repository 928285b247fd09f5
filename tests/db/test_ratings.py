import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db import ratings, users
from db.models import Rating, RatingChange, User
from db.ratings import Rated, Undone
from db.session import Database


def ann(session: Session) -> User:
    return users.ensure(session, "telegram", "1", "Ann")


def rate(
    database: Database, product_id: str, stars: float, key: str, replaces: tuple[str, ...] = ()
) -> Rated:
    with database.writing() as session:
        return ratings.rate(session, ann(session), product_id, stars, key, replaces)


def remove(database: Database, product_id: str, key: str) -> bool:
    with database.writing() as session:
        return ratings.remove(session, ann(session), product_id, key)


def undo(database: Database, key: str) -> Undone | None:
    with database.writing() as session:
        return ratings.undo(session, ann(session), key)


def stored(database: Database) -> dict[str, float]:
    with database.writing() as session:
        return ratings.of(session, ann(session))


def test_first_rating_has_no_previous(database: Database) -> None:
    assert rate(database, "heat", 4.5, "m1") == Rated(previous=None, repeated=False)
    assert stored(database) == {"heat": 4.5}


def test_rating_again_replaces_and_keeps_the_history(database: Database) -> None:
    rate(database, "heat", 5, "m1")
    assert rate(database, "heat", 2, "m2") == Rated(previous=5, repeated=False)
    assert stored(database) == {"heat": 2}
    with database.reading() as session:
        history = session.execute(
            select(RatingChange.before, RatingChange.after, RatingChange.message_key).order_by(
                RatingChange.id
            )
        )
        assert [tuple(row) for row in history] == [(None, 5.0, "m1"), (5.0, 2.0, "m2")]


def test_message_delivered_twice_rates_once(database: Database) -> None:
    rate(database, "heat", 5, "m1")
    rate(database, "heat", 2, "m2")
    assert rate(database, "heat", 5, "m1") == Rated(previous=None, repeated=True)
    assert stored(database) == {"heat": 2}


def test_same_key_of_another_user_is_another_message(database: Database) -> None:
    rate(database, "heat", 5, "m1")
    with database.writing() as session:
        ben = users.ensure(session, "terminal", "1", "Ben")
        assert not ratings.rate(session, ben, "heat", 3, "m1").repeated
        assert ratings.of(session, ben) == {"heat": 3}


@pytest.mark.parametrize("stars", [0, 0.5, 5.5, 3.25, float("nan")])
def test_impossible_stars_are_refused(database: Database, stars: float) -> None:
    with pytest.raises(ValueError, match="stars"):
        rate(database, "heat", stars, "m1")
    assert stored(database) == {}


def test_other_editions_of_the_film_give_way(database: Database) -> None:
    rate(database, "heat-dvd", 5, "m1")
    rate(database, "alien", 4, "m2")
    assert rate(database, "heat-bluray", 3, "m3", ("heat-dvd", "heat-vhs")).previous == 5
    assert stored(database) == {"alien": 4, "heat-bluray": 3}
    assert undo(database, "m4") == Undone("heat-bluray", 3, 5)
    assert stored(database) == {"heat-dvd": 5, "alien": 4}


def test_removed_rating_is_gone_and_undo_brings_it_back(database: Database) -> None:
    rate(database, "heat", 5, "m1")
    assert remove(database, "heat", "m2")
    assert stored(database) == {}
    assert undo(database, "m3") == Undone("heat", None, 5)
    assert stored(database) == {"heat": 5}


def test_removing_what_is_not_there_says_so(database: Database) -> None:
    assert not remove(database, "heat", "m1")


def test_removal_delivered_again_does_not_remove_a_later_rating(database: Database) -> None:
    rate(database, "heat", 5, "m1")
    remove(database, "heat", "m2")
    rate(database, "heat", 4, "m3")
    assert remove(database, "heat", "m2")
    assert stored(database) == {"heat": 4}


def test_vain_removal_delivered_again_does_not_remove_a_later_rating(database: Database) -> None:
    remove(database, "heat", "m1")
    rate(database, "heat", 4, "m2")
    assert not remove(database, "heat", "m1")
    assert stored(database) == {"heat": 4}


def test_undo_goes_back_one_change_at_a_time(database: Database) -> None:
    rate(database, "heat", 5, "m1")
    rate(database, "heat", 3, "m2")
    rate(database, "alien", 4, "m3")
    assert undo(database, "m4") == Undone("alien", 4, None)
    assert undo(database, "m5") == Undone("heat", 3, 5)
    assert undo(database, "m6") == Undone("heat", 5, None)
    assert undo(database, "m7") is None
    assert stored(database) == {}


def test_undo_delivered_twice_takes_back_one_change(database: Database) -> None:
    rate(database, "heat", 5, "m1")
    rate(database, "alien", 4, "m2")
    assert undo(database, "m3") == undo(database, "m3") == Undone("alien", 4, None)
    assert stored(database) == {"heat": 5}


def test_vain_undo_delivered_again_still_undoes_nothing(database: Database) -> None:
    assert undo(database, "m1") is None
    rate(database, "heat", 5, "m2")
    assert undo(database, "m1") is None
    assert stored(database) == {"heat": 5}


def test_saying_the_same_again_is_no_change_to_undo(database: Database) -> None:
    rate(database, "heat", 3, "m1")
    rate(database, "heat", 5, "m2")
    assert rate(database, "heat", 5, "m3") == Rated(previous=5, repeated=False)
    assert undo(database, "m4") == Undone("heat", 5, 3)


def test_newest_rating_is_last_in_all_and_first_on_a_page(database: Database) -> None:
    for number in range(7):
        rate(database, f"film{number}", 3, f"m{number}")
    rate(database, "film2", 4, "again")
    assert list(stored(database)) == [f"film{n}" for n in (0, 1, 3, 4, 5, 6, 2)]
    with database.writing() as session:
        user = ann(session)
        assert ratings.count(session, user) == 7
        assert [row.product_id for row in ratings.page(session, user, 0, 3)] == ["film2", "film6", "film5"]
        assert [row.product_id for row in ratings.page(session, user, 6, 3)] == ["film0"]
        assert ratings.page(session, user, 0, 1)[0].stars == 4


def test_undo_restores_the_place_in_the_order(database: Database) -> None:
    rate(database, "heat", 5, "m1")
    rate(database, "alien", 4, "m2")
    rate(database, "heat", 1, "m3")
    undo(database, "m4")
    assert list(stored(database)) == ["heat", "alien"]


def test_everything_names_each_rating_once_with_its_user(database: Database) -> None:
    rate(database, "heat", 4.5, "m1")
    with database.writing() as session:
        ratings.rate(session, users.ensure(session, "terminal", "me", ""), "alien", 1, "t1")
    with database.reading() as session:
        rows = list(ratings.everything(session))
        seconds = {row.product_id: row.rated_at.timestamp() for row in session.scalars(select(Rating))}
    assert rows == [
        ("telegram:1", "heat", 4.5, int(seconds["heat"])),
        ("terminal:me", "alien", 1.0, int(seconds["alien"])),
    ]


FILMS = st.sampled_from(["a", "b", "c"])
COMMANDS = st.lists(
    st.one_of(
        st.tuples(st.just("rate"), FILMS, st.integers(2, 10).map(lambda halves: halves / 2)),
        st.tuples(st.just("remove"), FILMS, st.none()),
        st.tuples(st.just("undo"), st.none(), st.none()),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(commands=COMMANDS, data=st.data())
def test_any_conversation_delivered_twice_ends_like_a_stack_of_states(
    database: Database, commands: list[tuple[str, str | None, float | None]], data: st.DataObject
) -> None:
    with database.writing() as session:
        users.forget(session, ann(session))
    states: list[dict[str, float]] = [{}]
    for number, (what, film, stars) in enumerate(commands):
        state = dict(states[-1])
        if what == "rate" and film and stars:
            state[film] = stars
        elif what == "remove" and film:
            state.pop(film, None)
        if what == "undo":
            states = states[:-1] or [{}]
        elif state != states[-1]:
            states.append(state)
        for key in [f"m{number}", f"m{data.draw(st.integers(0, number))}"]:
            what_again, film_again, stars_again = commands[int(key[1:])]
            if what_again == "rate" and film_again and stars_again:
                rate(database, film_again, stars_again, key)
            elif what_again == "remove" and film_again:
                remove(database, film_again, key)
            else:
                undo(database, key)
        assert stored(database) == states[-1]


def test_forgetting_leaves_no_row_of_the_user(database: Database) -> None:
    rate(database, "heat", 5, "m1")
    rate(database, "heat", 4, "m2")
    with database.writing() as session:
        ratings.rate(session, users.ensure(session, "terminal", "1", "Ben"), "heat", 3, "b1")
    with database.writing() as session:
        users.forget(session, ann(session))
    with database.reading() as session:
        assert users.find(session, "telegram", "1") is None
        assert session.scalar(select(func.count()).select_from(Rating)) == 1
        assert session.scalar(select(func.count()).select_from(RatingChange)) == 1
