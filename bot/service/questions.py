"""What somebody was asked and may still answer; it stands in the database, so a restart forgets nothing."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.service.service import Service, Visit
from db import questions

JUST_NOW = timedelta(minutes=2)
"""In company, later than this a bare number is said to others."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that is open.

    Attributes:
        number: Its number.
        kind: What is asked.
        payload: What the answer needs.
        passed: Whether the person has said something else since: then a bare answer may be about that.
        asked_by: Key of the message that led to it; a number may be given again where a question has ended.
    """

    number: int
    kind: str
    payload: dict[str, Any] = field(default_factory=dict)
    passed: bool = False
    asked_by: str = ""


def ask(visit: Visit, chat: str, message_key: str, kind: str, payload: dict[str, Any]) -> int:
    """Opens a question; those asked before in this chat count as passed.

    Args:
        visit: Of whoever is asked; asking stores nobody.
        chat: Where.
        message_key: Of the message that leads to it.
        kind: What is asked.
        payload: What the answer needs, as JSON.

    Returns:
        Its number.
    """
    visit.known.questions = None
    if visit.known.has_answered:
        payload = {**payload, "goes_on": True}
    with visit.database.writing() as session:
        questions.pass_by(session, visit.person.key, chat)
        return questions.ask(session, visit.person.key, chat, message_key, kind, payload)


def open_ones(visit: Visit, chat: str, answers: str | None = None) -> tuple[Question, ...]:
    """What may be answered now.

    Args:
        visit: Of whoever answers.
        chat: Where.
        answers: Key of the message that they reply to.

    Returns:
        Where that message is a question that is open, this one, as not passed. Else all, the newest first;
        where they reply to another message, only those of which nobody knows in which message they stand.
    """
    every = _in_chat(visit, chat)
    if answers is not None:
        asked = [each for each in every if each.message == answers]
        if asked:
            return tuple(
                Question(each.number, each.kind, each.payload, asked_by=each.asked_by) for each in asked
            )
        every = [each for each in every if each.message is None]
    return tuple(Question(each.number, each.kind, each.payload, each.passed, each.asked_by) for each in every)


def asked_just_now(visit: Visit, chat: str) -> Question | None:
    """What somebody was asked last in a chat, if that was a moment ago and they said nothing since."""
    with visit.database.reading() as session:
        every = questions.open_ones(session, visit.person.key, chat)[:1]
    for each in every:
        if not each.passed and datetime.now(UTC) - each.asked_at <= JUST_NOW:
            return Question(each.number, each.kind, each.payload)
    return None


def asked_of_others(visit: Visit, chat: str, message: str) -> Question | None:
    """The open question in a message that somebody else was asked; None where there is none."""
    with visit.database.reading() as session:
        found = questions.in_message(session, visit.person.key, chat, message)
    return None if found is None else Question(found.number, found.kind, found.payload)


def close(visit: Visit, number: int) -> None:
    """Ends a question: it was answered."""
    visit.known.questions, visit.known.has_answered = None, True
    with visit.database.writing() as session:
        questions.close(session, number)


def end_of_edited(visit: Visit, chat: str, first: str) -> None:
    """Ends what a message asked that says something else now, but for what goes on from older questions.

    Args:
        visit: Of whoever wrote it.
        chat: Where.
        first: Key of its first version. Later versions asked with it in the payload's ``edited``; questions
            that came one after the other, of several films, have it in ``said_in``.
    """
    ended = [each.number for each in _in_chat(visit, chat) if _said_in(each) == first]
    if ended:
        visit.known.questions = None
        with visit.database.writing() as session:
            for number in ended:
                questions.close(session, number)


def pass_by(visit: Visit, chat: str) -> None:
    """Notes that somebody went on to something else."""
    if any(not each.passed for each in _in_chat(visit, chat)):
        visit.known.questions = None
        with visit.database.writing() as session:
            questions.pass_by(session, visit.person.key, chat)


def sent(service: Service, number: int, message_key: str) -> None:
    """Remembers in which message a question stands, so that a reply to it is known."""
    with service.database.writing() as session:
        questions.sent(session, number, message_key)


def _said_in(question: questions.OpenedQuestion) -> str:
    """Key of the first version of the message that a question is about; empty for one that it answered."""
    payload = question.payload
    of_several = str(payload.get("said_in", ""))
    return of_several or ("" if payload.get("goes_on") else str(payload.get("edited", question.asked_by)))


def _in_chat(visit: Visit, chat: str) -> list[questions.OpenedQuestion]:
    """Read at most once a visit, unless something changed."""
    if visit.known.questions is None:
        with visit.database.reading() as session:
            visit.known.questions = tuple(questions.open_ones(session, visit.person.key))
    return [each for each in visit.known.questions if each.chat == chat]
