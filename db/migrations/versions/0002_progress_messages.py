"""Messages that show how a retraining run goes.

Revision: 0002, after 0001.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "progress_messages",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("chat_id", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("run_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("platform", "chat_id", "message_id", name="pk_progress_messages"),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["retraining_runs.id"],
            name="fk_progress_messages_run_id_retraining_runs",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    op.drop_table("progress_messages")
