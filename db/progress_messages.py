"""Queries about messages that show how a retraining run goes."""

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.models import ProgressMessage


def add(
    session: Session,
    run_id: int,
    platform: str,
    chat_id: str,
    message_id: str,
    *,
    language: str | None = None,
) -> None:
    """Remembers that a message shows a run.

    Args:
        session: A writing one.
        run_id: Number of the run.
        platform: ``telegram``, ...
        chat_id: Of the chat there.
        message_id: Of the message in that chat.
        language: Its code; None where unknown.
    """
    session.add(
        ProgressMessage(
            run_id=run_id, platform=platform, chat_id=chat_id, message_id=message_id, language=language
        )
    )
    session.flush()


def remove(session: Session, platform: str, chat_id: str, message_id: str) -> None:
    """Forgets a message, known or not."""
    session.execute(
        delete(ProgressMessage).where(
            ProgressMessage.platform == platform,
            ProgressMessage.chat_id == chat_id,
            ProgressMessage.message_id == message_id,
        )
    )


def of(session: Session, platform: str) -> list[ProgressMessage]:
    """All messages on a platform that show a run and do not show its end yet, oldest run first."""
    return list(
        session.scalars(
            select(ProgressMessage)
            .where(ProgressMessage.platform == platform)
            .order_by(ProgressMessage.run_id, ProgressMessage.chat_id, ProgressMessage.message_id)
        )
    )
