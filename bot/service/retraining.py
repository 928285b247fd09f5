"""Retraining: asking for a run, how one stands, and which messages show one."""

from dataclasses import dataclass, replace

from bot.retraining.controller import Requested, RunReport
from bot.service.service import Service, Visit
from db import progress_messages
from db.retraining_runs import IN_WORDS, RunFailure

__all__ = [
    "IN_WORDS",
    "Followed",
    "Requested",
    "RunFailure",
    "RunReport",
    "follow",
    "followed",
    "moved",
    "named",
    "report",
    "request",
    "unfollow",
]


@dataclass(frozen=True, slots=True)
class Followed:
    """A message that is kept up to date with a retraining run.

    Attributes:
        run_id: The run.
        platform: Where the message is, as in ``Person``.
        chat_id: Of its chat there; in a private chat the person's id.
        message_id: Of the message in that chat.
        language: In which the message is written; None where unknown.
    """

    run_id: int
    platform: str
    chat_id: str
    message_id: str
    language: str | None = None


def request(visit: Visit) -> Requested:
    """Starts a run, or gives the one that is going.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    requested = visit.service.retraining.request(by=visit.person.key)
    return replace(requested, run=named(visit.service, requested.run))


def named(service: Service, run: RunReport) -> RunReport:
    """A run with the name of whoever asked for it, also where they have told nothing that is stored."""
    return run if run.asked_by else replace(run, asked_by=service.speakers.name_of(run.requested_by))


def report(service: Service, run_id: int) -> RunReport:
    """How a run stands.

    Raises:
        BadInputError: There is no such run.
    """
    return service.retraining.report(run_id)


def follow(service: Service, message: Followed) -> None:
    """Remembers that a message shows a run, so that a platform goes on with it after a restart."""
    with service.database.writing() as session:
        progress_messages.add(
            session,
            message.run_id,
            message.platform,
            message.chat_id,
            message.message_id,
            language=message.language,
        )


def moved(service: Service, message: Followed, to: Followed) -> None:
    """Remembers another message in place of one, since its chat has moved."""
    with service.database.writing() as session:
        progress_messages.remove(session, message.platform, message.chat_id, message.message_id)
        progress_messages.remove(session, to.platform, to.chat_id, to.message_id)
        progress_messages.add(
            session, to.run_id, to.platform, to.chat_id, to.message_id, language=to.language
        )


def unfollow(service: Service, message: Followed) -> None:
    """Forgets a message: it shows how the run ended, or cannot show it to anybody."""
    with service.database.writing() as session:
        progress_messages.remove(session, message.platform, message.chat_id, message.message_id)


def followed(service: Service, platform: str) -> list[Followed]:
    """The messages on a platform that show a run, and not yet how it ended."""
    with service.database.reading() as session:
        return [
            Followed(row.run_id, row.platform, row.chat_id, row.message_id, row.language)
            for row in progress_messages.of(session, platform)
        ]
