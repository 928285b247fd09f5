"""Imports: kept as read, used as one change, undone as one."""

from db import imports, marks, ratings, users
from db.imports import Content
from db.models import User
from db.session import Database

MATCHED = [("heat", 4.5, 1_600_000_000), ("alien", 5.0, None), ("up", 2.0, 99_999_999_999)]


def offered(database: Database, key: str = "m1") -> int:
    with database.writing() as session:
        user = users.ensure(session, "test", "ada", "Ada")
        return imports.offer(session, user, key, "IMDb", Content(MATCHED, [], [], {})).number


def ada(session: object) -> User:
    user = users.find(session, "test", "ada")  # type: ignore[arg-type]
    assert user is not None
    return user


def rated(database: Database) -> dict[str, float]:
    with database.reading() as session:
        return ratings.of(session, ada(session))


def test_an_offer_changes_nothing_and_the_same_message_finds_it_again(database: Database) -> None:
    number = offered(database)
    assert rated(database) == {}
    assert offered(database) == number


def test_films_of_a_watchlist_come_and_go_with_the_import(database: Database) -> None:
    content = Content(MATCHED, [], [], {}, later=["ronin", "jaws"])
    with database.writing() as session:
        user = users.ensure(session, "test", "ada", "Ada")
        marks.mark(session, user, "jaws", "later", "k0")
        number = imports.offer(session, user, "m1", "Letterboxd", content).number
        used = imports.use(session, user, number, [], "k1")
        assert used is not None
        assert used.content.later == ["ronin"]
        assert [mark.product_id for mark in marks.of(session, user)] == ["jaws", "ronin"]
        assert ratings.undo(session, user, "u1") is not None
        assert [mark.product_id for mark in marks.of(session, user)] == ["jaws"]


def test_what_was_rated_here_holds(database: Database) -> None:
    number = offered(database)
    with database.writing() as session:
        ratings.rate(session, ada(session), "heat", 1, "k1")
        ratings.rate(session, ada(session), "alien-dvd", 3, "k2")
        used = imports.use(session, ada(session), number, ["alien"], "k3")
        assert used is not None
        assert [one[0] for one in used.content.put_in] == ["up"]
    assert rated(database) == {"heat": 1, "alien-dvd": 3, "up": 2}


def test_an_import_is_used_once_and_undone_in_its_turn(database: Database) -> None:
    number = offered(database)
    with database.writing() as session:
        imports.use(session, ada(session), number, [], "k1")
        imports.use(session, ada(session), number, [], "k2")
        ratings.rate(session, ada(session), "jaws", 4, "k3")
    assert rated(database) == {"heat": 4.5, "alien": 5, "up": 2, "jaws": 4}
    with database.writing() as session:
        ratings.undo(session, ada(session), "u1")
        undone = ratings.undo(session, ada(session), "u2")
        assert undone is not None
        assert imports.number_of(undone.product_id) == number
        assert ratings.undo(session, ada(session), "u3") is None
    assert rated(database) == {}
    with database.writing() as session:
        again = imports.use(session, ada(session), number, [], "k4")
        assert again is not None
        assert again.state == "undone"
    assert rated(database) == {}


def test_what_was_changed_since_stays(database: Database) -> None:
    number = offered(database)
    with database.writing() as session:
        imports.use(session, ada(session), number, [], "k1")
        ratings.rate(session, ada(session), "heat", 2, "k2")
        assert imports.undo(session, ada(session), number, "u1") == 2
        assert imports.undo(session, ada(session), number, "u2") == 0
    assert rated(database) == {"heat": 2}


def test_stars_that_were_replaced_come_back_unless_they_were_changed_since(database: Database) -> None:
    with database.writing() as session:
        user = users.ensure(session, "test", "ada", "Ada")
        for film, stars in (("heat", 1), ("alien", 1), ("up", 1)):
            ratings.rate(session, user, film, stars, f"k-{film}")
        before = {one.product_id: one.rated_at for one in ratings.page(session, user, 0, 3)}
        differing = [(film, 4.0, 1_600_000_000, 1.0, film) for film in ("heat", "alien", "up")]
        number = imports.offer(
            session, user, "m1", "IMDb", Content([], [], [], {}, differing=differing)
        ).number
        ratings.rate(session, user, "up", 3, "k1")  # before it is used: what was told of it holds no more
        used = imports.use(session, user, number, [], "k2", replacing=True)
        assert used is not None
        assert len(used.content.replaced) == 2
        assert ratings.of(session, user) == {"heat": 4, "alien": 4, "up": 3}
        ratings.rate(session, user, "alien", 2, "k3")
        assert imports.undo(session, user, number, "u1") == 0
        undone = imports.find(session, user, number=number)
        assert undone is not None
        assert undone.content.restored == 1
        assert ratings.of(session, user) == {"heat": 1, "alien": 2, "up": 3}
        heat = next(one for one in ratings.page(session, user, 0, 3) if one.product_id == "heat")
        assert abs(heat.rated_at - before["heat"]).total_seconds() < 1


def test_nobody_uses_the_import_of_another(database: Database) -> None:
    number = offered(database)
    with database.writing() as session:
        eve = users.ensure(session, "test", "eve", "Eve")
        assert imports.use(session, eve, number, [], "k1") is None
        assert imports.find(session, eve, number=number) is None


def test_a_rating_from_the_future_was_given_today(database: Database) -> None:
    number = offered(database)
    with database.writing() as session:
        imports.use(session, ada(session), number, [], "k1")
        newest = ratings.page(session, ada(session), 0, 3)
        assert newest[-1].product_id == "heat"
        assert newest[0].rated_at.year < 2100
