"""The tables of training: runs, and the messages that show how they go."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, SmallInteger, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Identifier


class RetrainingRun(Base):
    """One retraining, and the lease that keeps it the only one.

    Attributes:
        state: ``queued``, ``running``, ``promoted``, ``kept`` or ``failed``.
        lease: 1 while the run is queued or running, None afterwards. It is unique, so the database itself
            refuses a second active run, whichever replica asks.
        heartbeat_at: Last sign of life of the training process.
        fraction: Progress of the whole run, 0 to 1.
        outcome: Code of the end; empty before. It is a `recommender.promotion.decision.Code` for promoted and
            kept runs, a `db.retraining_runs.RunFailure` for failed ones, and ``in words`` for runs older than
            codes.
        details: Values of the code: compared figures, an exit code, an error, the words.
        bundle_version: Version of the bundle it wrote; None if it wrote none.
    """

    __tablename__ = "retraining_runs"
    __table_args__ = (
        UniqueConstraint("lease"),
        CheckConstraint("lease = 1", name="lease"),
        CheckConstraint("state IN ('queued', 'running', 'promoted', 'kept', 'failed')", name="state"),
        CheckConstraint("(lease IS NOT NULL) = (state IN ('queued', 'running'))", name="active"),
    )

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    requested_by: Mapped[str]
    requested_at: Mapped[datetime]
    state: Mapped[str]
    lease: Mapped[int | None] = mapped_column(SmallInteger)
    heartbeat_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    step: Mapped[str]
    fraction: Mapped[float]
    outcome: Mapped[str] = mapped_column(server_default="")
    details: Mapped[dict[str, Any]] = mapped_column(server_default="{}")
    bundle_version: Mapped[str | None]


class ProgressMessage(Base):
    """A message that shows a retraining run. The row goes when the message shows the end.

    Attributes:
        platform: ``telegram``, ...
        chat_id: Id of the chat on the platform. A private chat has the id of its person.
        message_id: Id of the message in the chat.
        run_id: The run.
        language: Code of its language; None where unknown.
    """

    __tablename__ = "progress_messages"

    platform: Mapped[str] = mapped_column(primary_key=True)
    chat_id: Mapped[str] = mapped_column(primary_key=True)
    message_id: Mapped[str] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(Identifier, ForeignKey("retraining_runs.id", ondelete="CASCADE"))
    language: Mapped[str | None]
