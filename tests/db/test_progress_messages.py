from db import progress_messages, retraining_runs, users
from db.session import Database


def remembered(database: Database, platform: str = "telegram") -> list[tuple[int, str, str]]:
    with database.reading() as session:
        return [(row.run_id, row.chat_id, row.message_id) for row in progress_messages.of(session, platform)]


def add_run(database: Database) -> int:
    with database.writing() as session:
        run, started = retraining_runs.request(session, "telegram:1")
        assert started
        return run.id


def test_messages_are_remembered_for_their_platform_until_removed(database: Database) -> None:
    run = add_run(database)
    with database.writing() as session:
        for platform, chat, message in (
            ("telegram", "1", "10"),
            ("telegram", "-2", "10"),
            ("web", "1", "10"),
        ):
            progress_messages.add(session, run, platform, chat, message)
    assert remembered(database) == [(run, "-2", "10"), (run, "1", "10")]
    with database.writing() as session:
        progress_messages.remove(session, "telegram", "1", "10")
        progress_messages.remove(session, "telegram", "never", "there")
    assert remembered(database) == [(run, "-2", "10")]
    assert remembered(database, "web") == [(run, "1", "10")]


def test_a_message_stays_when_its_run_has_ended(database: Database) -> None:
    run = add_run(database)
    with database.writing() as session:
        progress_messages.add(session, run, "telegram", "1", "10")
        retraining_runs.finish(session, run, "kept", "as good as before")
    assert remembered(database) == [(run, "1", "10")]


def test_forgetting_somebody_takes_the_messages_of_their_private_chat_along(database: Database) -> None:
    run = add_run(database)
    with database.writing() as session:
        for platform, chat in (("telegram", "1"), ("telegram", "2"), ("web", "1")):
            progress_messages.add(session, run, platform, chat, "10")
        users.forget(session, users.ensure(session, "telegram", "1", "Ann"))
    assert remembered(database) == [(run, "2", "10")]
    assert remembered(database, "web") == [(run, "1", "10")]
