"""What the bot is to say by itself at a moment, and in which time zone somebody lives.

Revision: 0011, after 0010.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

IDENTIFIER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "due_messages",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("user_id", IDENTIFIER, nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("claimed_at", MOMENT, nullable=True),
        sa.Column("done_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_due_messages"),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_due_messages_user_id_users", ondelete="CASCADE"
        ),
    )
    op.create_index(
        "ix_due_messages_platform_done_at_due_at", "due_messages", ["platform", "done_at", "due_at"]
    )
    op.create_index("ix_due_messages_platform_chat_kind", "due_messages", ["platform", "chat", "kind"])
    op.create_index("ix_due_messages_user_id", "due_messages", ["user_id"])
    op.add_column("users", sa.Column("time_zone", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("users", "time_zone")
    op.drop_table("due_messages")
