"""Queries about messages that show the progress of retraining runs."""

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
    """Stores that a message shows a run.

    Args:
        session: A writing session.
        run_id: Number of the run.
        platform: Name of the platform, such as ``telegram``.
        chat_id: Id of the chat.
        message_id: Id of the message in that chat.
        language: Its code; None where unknown.
    """
    session.add(
        ProgressMessage(
            run_id=run_id, platform=platform, chat_id=chat_id, message_id=message_id, language=language
        )
    )
    session.flush()


def remove(session: Session, platform: str, chat_id: str, message_id: str) -> None:
    """Removes a message, if it is stored."""
    session.execute(
        delete(ProgressMessage).where(
            ProgressMessage.platform == platform,
            ProgressMessage.chat_id == chat_id,
            ProgressMessage.message_id == message_id,
        )
    )


def of(session: Session, platform: str) -> list[ProgressMessage]:
    """Messages on a platform that do not show the end of their run yet, oldest run first."""
    return list(
        session.scalars(
            select(ProgressMessage)
            .where(ProgressMessage.platform == platform)
            .order_by(ProgressMessage.run_id, ProgressMessage.chat_id, ProgressMessage.message_id)
        )
    )
