"""A chat with another number: what is stored under the old one follows."""

from db import questions, users
from db.session import Database


def test_the_user_that_a_chat_is_keeps_what_is_theirs(database: Database) -> None:
    with database.writing() as session:
        before = users.ensure(session, "telegram", "-1", "Club").id
        users.ensure(session, "other", "-1", "Club")
        users.move(session, "telegram", "-1", "-100")
    with database.reading() as session:
        moved = users.find(session, "telegram", "-100")
        assert moved is not None
        assert moved.id == before
        assert users.find(session, "telegram", "-1") is None
        assert users.find(session, "other", "-1") is not None


def test_a_number_that_somebody_has_is_left_to_them(database: Database) -> None:
    with database.writing() as session:
        users.ensure(session, "telegram", "-1", "Old")
        users.ensure(session, "telegram", "-100", "New")
        users.move(session, "telegram", "-1", "-100")
        users.move(session, "telegram", "-5", "-500")
    with database.reading() as session:
        assert users.count(session) == 2


def test_questions_asked_in_the_chat_may_be_answered_in_the_new_one(database: Database) -> None:
    with database.writing() as session:
        number = questions.ask(session, "telegram:77", "-1", "m1", "stars", {"film": "f:2"})
        questions.ask(session, "other:77", "-1", "m1", "stars", {})
        questions.ask(session, "telegram:77", "-2", "m2", "stars", {})
        questions.move(session, "telegram", "-1", "-100")
    with database.reading() as session:
        assert [each.number for each in questions.open_ones(session, "telegram:77", "-100")] == [number]
        assert questions.open_ones(session, "telegram:77", "-1") == []
        assert len(questions.open_ones(session, "other:77", "-1")) == 1


def test_what_a_group_chose_for_the_chat_itself_follows(database: Database) -> None:
    with database.writing() as session:
        group = users.ensure(session, "telegram", "-1", "", is_group=True)
        users.set_of_group(session, group, {"news": "-1", "asks_after": False})
        users.move(session, "telegram", "-1", "-100")
    with database.reading() as session:
        moved = users.find(session, "telegram", "-100")
        assert moved is not None
        assert moved.of_group == {"news": "-100", "asks_after": False}
